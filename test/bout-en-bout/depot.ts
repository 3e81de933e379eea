/** Des documents déjà figés, posés dans la base d'exemple sous l'application : l'écran « document » les montre comme les siens. */
import type { Page } from 'playwright-core'
import type { ArbreDocument } from '../../src/documents/arbre'

/** L'identifiant de chaque document est son rang : `depot-0`, `depot-1`… */
export async function deposeDocuments(page: Page, groupeId: string, arbres: readonly ArbreDocument[]): Promise<void> {
  await page.evaluate(depose, { groupeId, arbres })
}

async function depose({ groupeId, arbres }: { groupeId: string; arbres: readonly ArbreDocument[] }): Promise<void> {
  const resultat = <T>(demande: IDBRequest<T>): Promise<T> =>
    new Promise((suite, echec) => {
      demande.addEventListener('success', () => suite(demande.result))
      demande.addEventListener('error', () => echec(demande.error))
    })
  const base = await resultat(indexedDB.open('jalons-exemple'))
  const tables = base.transaction(['documents', 'contenus', 'remises'], 'readwrite')
  const poses = arbres.flatMap((arbre, rang) => {
    const id = `depot-${rang}`
    const document = { id, groupeId, seanceNumero: 1, type: 'fiches', nom: arbre.titre, nomFichier: `${id}.pdf`, version: 1, figeLe: 0, empreinte: '', octets: 0 }
    const remise = { documentId: id, voie: 'telechargement', etat: 'pret', essais: 0, prochainEssai: 0, raison: '', remisLe: null }
    return [
      resultat(tables.objectStore('documents').put(document)),
      resultat(tables.objectStore('contenus').put({ documentId: id, arbre, pdf: new Uint8Array() })),
      resultat(tables.objectStore('remises').put(remise)),
    ]
  })
  await Promise.all(poses)
  base.close()
}
