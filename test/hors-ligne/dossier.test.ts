import { beforeEach, describe, expect, it } from 'vitest'
import { deposeDansDossier } from '../../src/hors-ligne/page/remise/dossier'

/** Un dossier de la plateforme, en mémoire : les mêmes noms d’erreur que Chromium. */
class DossierEnMemoire {
  readonly name = 'Remises'
  readonly fichiers = new Map<string, Uint8Array>()
  /** Nom de la `DOMException` levée au moment d’écrire. */
  panne = ''
  /** Ce que le disque garde de ce qu’on écrit. */
  garde = (octets: Uint8Array): Uint8Array => octets

  getFileHandle(nom: string, options?: { create?: boolean }): Promise<unknown> {
    if (this.panne !== '') return Promise.reject(new DOMException('', this.panne))
    if (!this.fichiers.has(nom) && options?.create !== true) return Promise.reject(new DOMException('', 'NotFoundError'))
    if (!this.fichiers.has(nom)) this.fichiers.set(nom, new Uint8Array())
    return Promise.resolve({
      getFile: () => Promise.resolve(new Blob([new Uint8Array(this.fichiers.get(nom) ?? [])])),
      createWritable: () => Promise.resolve({
        write: (octets: Uint8Array) => Promise.resolve(void this.fichiers.set(nom, this.garde(octets))),
        close: () => Promise.resolve(),
      }),
    })
  }
}

const PDF = new TextEncoder().encode('%PDF-1.4 un résumé figé')
const NOM = 'resume.pdf'
let dossier: DossierEnMemoire
beforeEach(() => (dossier = new DossierEnMemoire()))
// Seules ces méthodes sont appelées : le reste du type de la plateforme manque à ce remplaçant.
const depose = () => deposeDansDossier(dossier as unknown as FileSystemDirectoryHandle, NOM, PDF)

describe('écrire dans le dossier du poste', () => {
  it('écrit, relit, et seulement alors dit « remis »', async () => {
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(dossier.fichiers.get(NOM)).toEqual(PDF)
  })

  it('deux fois : un seul fichier, toujours remis', async () => {
    await depose()
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(dossier.fichiers.size).toBe(1)
  })

  it('écriture coupée en chemin : reprise', async () => {
    dossier.fichiers.set(NOM, PDF.slice(0, 5))
    expect(await depose()).toMatchObject({ type: 'remis' })
    expect(dossier.fichiers.get(NOM)).toEqual(PDF)
  })

  it('un autre fichier porte ce nom : jamais écrasé', async () => {
    const autre = new TextEncoder().encode('tout autre chose')
    dossier.fichiers.set(NOM, autre)
    expect(await depose()).toMatchObject({ type: 'echec', raison: expect.stringContaining('porte déjà ce nom') })
    expect(dossier.fichiers.get(NOM)).toBe(autre)
  })

  it('le disque ment : relu différent, donc pas remis', async () => {
    dossier.garde = octets => octets.map(octet => octet ^ 1)
    expect(await depose()).toMatchObject({ type: 'echec', raison: expect.stringContaining('diffère') })
  })

  it('permission perdue : en attente de votre autorisation', async () => {
    dossier.panne = 'NotAllowedError'
    expect(await depose()).toMatchObject({ type: 'attente-autorisation' })
  })

  for (const [panne, mot] of [['QuotaExceededError', 'place'], ['NoModificationAllowedError', 'accessible']] as const) {
    it(`${panne} : échec qui dit quoi faire`, async () => {
      dossier.panne = panne
      expect(await depose()).toMatchObject({ type: 'echec', raison: expect.stringContaining(mot) })
    })
  }
})
