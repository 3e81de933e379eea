/** Un scénario adapté : une copie du programme, textes compris, que l'intervenant retouche. Rien n'y désigne une personne. */
import type { Element, SeanceMethode } from '../methode'

/** Ce qui ne doit plus bouger. Heures locales `HH:MM`. */
export interface Verrou {
  debut?: string
  fin?: string
  duree?: true
}

/** Ce que fait une partie du groupe pendant l'élément. Plusieurs à la fois ne comptent qu'une : la plus longue. */
export interface SousGroupe {
  nom: string
  dureeMinutes: number
  texte: string
}

/** Ce que la salle a appris : durées réelles (minutes entières) et ce qu'il faudrait refaire autrement. */
export interface Retour {
  durees: number[]
  aRefaire: string
}

interface Ajouts {
  /** L'activité du programme dont cet élément est une part. */
  issueDe?: string
  verrou?: Verrou
  sousGroupes?: SousGroupe[]
  retour?: Retour
}

/** Un élément du programme, et ce que l'adaptation y ajoute. */
export type ElementScenario = Element & Ajouts

/** Une séance du scénario. `dureeMinutes` est toujours la somme de ses éléments ; l'horaire prévu est à part. */
export interface SeanceScenario extends Omit<SeanceMethode, 'elements'> {
  /** Heures locales `HH:MM` : ce qui est annoncé aux agents. */
  heureDebut: string
  heureFin: string
  elements: ElementScenario[]
}

/** Un état nommé du scénario, et la liste de ce qui a changé depuis le précédent. */
export interface VersionScenario {
  nom: string
  /** `AAAA-MM-JJ`. */
  date: string
  changements: string[]
}

export interface Scenario {
  nom: string
  auteur: string
  licence: string
  /** D'où vient la copie, en une phrase. */
  origine: string
  versions: VersionScenario[]
  seances: SeanceScenario[]
}

export const LICENCE_DEFAUT = 'CC BY-SA 4.0'
export const MINUTES_MAX = 600
export const SIGNES_MAX = 4000

/** Minutes depuis minuit d'une heure `HH:MM`. */
export function enMinutes(heure: string): number {
  const [heures = 0, minutes = 0] = heure.split(':').map(Number)
  return heures * 60 + minutes
}

/** `HH:MM` d'un nombre de minutes depuis minuit ; au-delà de minuit, l'heure du lendemain. */
export function versHeure(minutes: number): string {
  const jour = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(jour / 60)).padStart(2, '0')}:${String(jour % 60).padStart(2, '0')}`
}

/** Somme des durées ; un élément à sous-groupes parallèles a la durée du plus long, il compte donc une fois. */
export const sommeMinutes = (elements: readonly Pick<Element, 'dureeMinutes'>[]): number =>
  elements.reduce((somme, { dureeMinutes }) => somme + dureeMinutes, 0)

/** La même séance, sa durée recomptée. */
export const recompte = (seance: SeanceScenario): SeanceScenario => ({ ...seance, dureeMinutes: sommeMinutes(seance.elements) })

/** Le nom d'un élément dans une phrase : « A1.6 », ou « la pause ». */
export const nomElement = ({ type, ref, titre }: Pick<Element, 'type' | 'ref' | 'titre'>): string =>
  type === 'pause' ? titre : ref

/** L'élément avec cet ajout, ou sans lui (`undefined`). */
export function poseAjout<K extends keyof Ajouts>(element: ElementScenario, cle: K, valeur: Ajouts[K] | undefined): ElementScenario {
  // Ôter un champ facultatif ne change pas la forme ; Object.fromEntries ne le sait pas.
  const autres = Object.fromEntries(Object.entries(element).filter(([nom]) => nom !== cle)) as unknown as ElementScenario
  return valeur === undefined ? autres : { ...autres, [cle]: valeur }
}
