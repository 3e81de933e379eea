/**
 * Ce que Jalons garde : un type par enregistrement.
 * Instants en ms (`Date.now()`), dates locales `AAAA-MM-JJ`, heures locales `HH:MM`, identifiants `randomUUID`.
 */

import type { Destination } from './documents-figes'

export type {
  ContenuFige,
  Destination,
  DocumentFige,
  EtatRemise,
  Remise,
  TraceRemise,
  TypeDocument,
  VoieRemise,
} from './documents-figes'

export type Versant = 'FPT' | 'FPE' | 'FPH'
export type Categorie = 'A' | 'B' | 'C'

/** Celui qui conduit : auteur du journal. Nom vide : une ligne vide à l'impression. */
export interface Intervenant {
  nom: string
  qualite: string
}

export interface Dispositif {
  id: string
  nom: string
  employeur: string
  versant: Versant
  creeLe: number
  archiveLe: number | null
  corbeilleLe: number | null
}

export interface Groupe {
  id: string
  dispositifId: string
  nom: string
  lieu: string
  creeLe: number
  archiveLe: number | null
  corbeilleLe: number | null
}

/** Une demi-journée déplaçable d'une séance. */
export interface DemiJournee {
  date: string
  heure: string
  fuseau: string
  lieu: string
}

/** Une séance au calendrier d'un groupe ; son contenu vient du scénario, son déroulement du journal. */
export interface Seance {
  id: string
  groupeId: string
  numero: number
  demiJournees: DemiJournee[]
}

/** Une personne inscrite. L'employeur est porté ici : un groupe peut mêler des collectivités. */
export interface Participant {
  id: string
  nom: string
  prenom: string
  service: string
  fonction: string
  categorie: Categorie | ''
  statut: string
  courriel: string
  employeur: string
  creeLe: number
  corbeilleLe: number | null
}

/** Appartenance datée d'un participant à un groupe. */
export interface Participation {
  id: string
  participantId: string
  groupeId: string
  arriveeLe: number
  departLe: number | null
  importId: string | null
}

/** Un import : sert à l'annuler d'un geste. */
export interface Import {
  id: string
  groupeId: string
  instant: number
  participants: number
  annuleLe: number | null
}

/** Scénario figé au premier « Commencer », textes compris. Jamais modifié. */
export interface ScenarioFige {
  id: string
  groupeId: string
  figeLe: number
  /** La séance telle qu'elle sera conduite (type `SeanceMethode` de `methode.ts`), indexée par numéro. */
  seances: import('./methode').SeanceMethode[]
  /** Le scénario adapté dont il est la copie ; absent : le programme intégré. */
  scenarioId?: string
}

/** Un scénario gardé sur ce poste, que l'on retouche. */
export interface ScenarioAdapte {
  id: string
  contenu: import('./scenario/scenario').Scenario
  creeLe: number
  modifieLe: number
  corbeilleLe: number | null
}

/** Une retouche et son contraire, dans l'ordre. Annulée, elle attend d'être refaite, ou remplacée. */
export interface RetoucheRangee {
  scenarioId: string
  numero: number
  instant: number
  retouche: import('./scenario/retouche').Retouche
  contraire: import('./scenario/retouche').Retouche
  phrase: string
  annulee: boolean
}

/** Le scénario qu'un groupe a choisi ; sans choix, le programme intégré. */
export interface ChoixScenario {
  groupeId: string
  scenarioId: string
  choisiLe: number
}

/** Un journal de séance conduite. Archivé : départ par erreur, un autre journal a été ouvert. */
export interface Journal {
  id: string
  groupeId: string
  seanceNumero: number
  scenarioId: string
  ouvertLe: number
  archiveLe: number | null
}

/** Où une note peut aller. */
export type NiveauNote = 'poste' | 'resume'

/** Une note prise en séance. `relueLe` : relue par l'intervenant avant d'entrer dans un résumé. */
export interface Note {
  id: string
  journalId: string
  refActivite: string | null
  instant: number
  texte: string
  niveau: NiveauNote
  relueLe: number | null
  /** `null` : encore en cours de frappe ; c'est elle qu'on rouvre après un arrêt brutal. */
  poseeLe: number | null
  corbeilleLe: number | null
}

/** Ce que l'intervenant a fait avant de partir : dates d'impression par pièce, sac coché. */
export interface Preparation {
  /** `${groupeId}/${numero}` */
  id: string
  imprimeLe: Record<string, number>
  sac: string[]
}

/** Réglages de l'espace : une ligne. */
export interface Espace {
  id: 'espace'
  creeLe: number
  /** Identifie ce poste dans le journal des changements. */
  appareil: string
  exemple: boolean
  intervenant: Intervenant
  destination: Destination
  touchesActives: boolean
}

/** Horloge hybride : ms, compteur, appareil. Ordonne les changements de plusieurs appareils. */
export interface HorlogeHybride {
  ms: number
  compteur: number
  appareil: string
}

/** Un changement écrit avec l'enregistrement, dans la même transaction. Servira à fusionner. */
export interface Changement {
  numero?: number
  horloge: HorlogeHybride
  table: string
  cle: string
  /** Champs changés et leur nouvelle valeur ; `null` : enregistrement ôté. */
  champs: Record<string, unknown> | null
}
