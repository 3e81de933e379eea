import type { Destination, DocumentFige, EtatRemise, Remise } from '../../../domaine/enregistrements'

/** Une remise qui n’est pas finie, avec ce qu’il faut pour la tenter. */
export interface RemiseATenter {
  remise: Remise
  document: DocumentFige
}

/** Ce que le moteur lit et écrit ; `stockage.ts` le fournit depuis la base. */
export interface Registre {
  /** Rappelle à chaque changement ; rend de quoi se désabonner. */
  observe(suite: () => void): () => void
  lisATenter(): Promise<{ destination: Destination; aTenter: RemiseATenter[] }>
  lisOctets(documentId: string): Promise<Uint8Array<ArrayBuffer>>
  lisDossier(): Promise<{ poignee: FileSystemDirectoryHandle | null; permise: boolean }>
  note(documentId: string, etat: EtatRemise, details: { raison: string; prochainEssai: number }): Promise<void>
}

/** Vrai si le moteur peut tenter cette remise sans l’intervenant, à cet instant. */
export function estATenter({ voie, etat, prochainEssai }: Remise, instant: number): boolean {
  if (voie !== 'webdav' && voie !== 'dossier') return false
  if (etat === 'attente-reseau') return prochainEssai <= instant
  if (etat === 'echec') return prochainEssai > 0 && prochainEssai <= instant
  return etat === 'attente-autorisation'
}

/** Adresse du dossier de dépôt, barre finale comprise ; `null` s’il n’est pas sur l’origine de l’application. */
export function adresseDuDossier(chemin: string, racine: string): string | null {
  try {
    const adresse = new URL(chemin.endsWith('/') ? chemin : `${chemin}/`, racine)
    return adresse.origin === new URL(racine).origin ? adresse.href : null
  } catch {
    return null // pas une adresse
  }
}
