/**
 * Les documents figés et leur remise : ce qui est prêt, parti, en attente. Instants en ms (`Date.now()`).
 */

export type TypeDocument = 'resume' | 'emargement' | 'deroule' | 'fiches'

/** Un document figé : l'arbre, les octets du PDF et leur empreinte ne changent plus. */
export interface DocumentFige {
  id: string
  groupeId: string
  seanceNumero: number
  type: TypeDocument
  nom: string
  nomFichier: string
  version: number
  figeLe: number
  /** SHA-256 hexadécimal des octets du PDF. */
  empreinte: string
  octets: number
}

/** Le contenu d'un document figé, à part pour que la liste reste légère. */
export interface ContenuFige {
  documentId: string
  /** Arbre neutre de `documents/arbre.ts`, tel quel. */
  arbre: unknown
  pdf: Uint8Array<ArrayBuffer>
}

export type EtatRemise =
  | 'pret'
  | 'attente-reseau'
  | 'attente-autorisation'
  | 'remis'
  | 'echec'

export type VoieRemise = 'webdav' | 'dossier' | 'telechargement' | 'main-propre'

/** L'état de remise d'un document figé. */
export interface Remise {
  documentId: string
  voie: VoieRemise
  etat: EtatRemise
  essais: number
  /** Pas avant cet instant (ms) pour le prochain essai. */
  prochainEssai: number
  raison: string
  remisLe: number | null
}

/** Une ligne du journal des remises : ajoutée, jamais modifiée. */
export interface TraceRemise {
  id?: number
  documentId: string
  instant: number
  voie: VoieRemise
  resultat: 'remis' | 'echec' | 'attente' | 'propose' | 'annule'
  detail: string
}

/** Où partent les documents, choisi d'avance dans Réglages. */
export type Destination =
  | { type: 'telechargement' }
  | { type: 'webdav'; chemin: string }
  | { type: 'dossier'; nom: string }
