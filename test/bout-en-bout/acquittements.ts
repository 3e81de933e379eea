/**
 * Les acquittements, notés par le processus d’essai au moment où il les apprend : un événement est acquitté
 * quand sa transaction est finie. Ce que la page croit ne compte pas, elle va mourir.
 */
import type { BrowserContext, Page } from 'playwright-core'
import type { Note } from '../../src/domaine/enregistrements'
import type { EvenementRange } from '../../src/domaine/journal'

export interface Acquittements {
  /** Numéros d’événements dont la transaction est finie. */
  acquittes: Set<number>
  gestesVus: number
}

/** À poser avant d’ouvrir la page. */
export async function noteAcquittements(contexte: BrowserContext, notes: Acquittements): Promise<void> {
  await contexte.exposeBinding('acquitte', (_source, numero: number) => void notes.acquittes.add(numero))
  await contexte.exposeBinding('gesteVu', () => void notes.gestesVus++)
  await contexte.addInitScript(() => {
    const { acquitte, gesteVu } = globalThis as unknown as { acquitte: (numero: number) => void; gesteVu: () => void } // posées juste avant
    addEventListener('click', () => gesteVu(), { capture: true })
    const { add, put } = IDBObjectStore.prototype
    const observe = (ecrit: typeof add): typeof add =>
      function (this: IDBObjectStore, valeur: { numero?: number }, ...cle) {
        const { numero } = valeur
        if (this.name === 'evenements' && numero !== undefined) this.transaction.addEventListener('complete', () => acquitte(numero))
        return ecrit.call(this, valeur, ...cle)
      }
    IDBObjectStore.prototype.add = observe(add)
    IDBObjectStore.prototype.put = observe(put)
  })
}

/** Une table de la base d’exemple, relue sous l’application. */
const lisTable = <T>(page: Page, nom: string): Promise<T[]> =>
  page.evaluate(async table => {
    const resultat = <R>(demande: IDBRequest<R>): Promise<R> =>
      new Promise((suite, echec) => {
        demande.addEventListener('success', () => suite(demande.result))
        demande.addEventListener('error', () => echec(demande.error))
      })
    const base = await resultat(indexedDB.open('jalons-exemple'))
    const lignes = await resultat<T[]>(base.transaction(table).objectStore(table).getAll())
    base.close()
    return lignes
  }, nom)

export const lisEvenements = (page: Page): Promise<EvenementRange[]> => lisTable(page, 'evenements')
export const lisNotes = (page: Page): Promise<Note[]> => lisTable(page, 'notes')
