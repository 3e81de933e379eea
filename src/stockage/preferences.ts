/**
 * Préférences de l'appareil, lues avant l'ouverture et non secrètes : l'espace ouvert la dernière fois,
 * la poignée du dossier de travail. Rien d'autre ne va ici.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { NomEspace } from './base'

let magasin: UseStore | undefined
const ouvreMagasin = (): UseStore => (magasin ??= createStore('jalons-appareil', 'preferences'))

export async function lisEspacePrefere(): Promise<NomEspace | null> {
  const nom = await get<unknown>('espace', ouvreMagasin())
  return nom === 'reel' || nom === 'exemple' ? nom : null
}

export const retientEspace = (nom: NomEspace): Promise<void> => set('espace', nom, ouvreMagasin())
export const oublieEspace = (): Promise<void> => del('espace', ouvreMagasin())

/** La poignée gardée n'a pas forcément encore la permission d'écrire. */
export const lisPoignee = (): Promise<FileSystemDirectoryHandle | undefined> =>
  get<FileSystemDirectoryHandle>('dossier', ouvreMagasin())
export const retientPoignee = (poignee: FileSystemDirectoryHandle): Promise<void> =>
  set('dossier', poignee, ouvreMagasin())

/** L'apparence voulue sur ce poste ; `systeme` suit les réglages du navigateur. */
export type Apparence = 'systeme' | 'clair' | 'sombre' | 'contraste'

export async function lisApparence(): Promise<Apparence> {
  const nom = await get<unknown>('apparence', ouvreMagasin())
  return nom === 'clair' || nom === 'sombre' || nom === 'contraste' ? nom : 'systeme'
}

export const retientApparence = (apparence: Apparence): Promise<void> => set('apparence', apparence, ouvreMagasin())
