/** Ce qui se tient autour des séances : la réunion d'information et les entretiens, racontés comme des séances. */
import type { SeanceMethode } from './methode'

export type CleRencontre = 'information' | 'entretien-lancement' | 'entretien-intermediaire' | 'entretien-conclusion'

/** Se lit et se conduit comme une séance ; `numero` vaut 0, c'est `rencontre` qui la désigne. */
export interface RencontreMethode extends SeanceMethode {
  rencontre: CleRencontre
}

/** De quoi l'annoncer sans charger ses textes. `quand` : sa place par rapport aux séances. */
export interface RepereRencontre {
  cle: CleRencontre
  titre: string
  titreCourt: string
  quand: string
  /** Un agent et l'intervenant ; sinon, une salle. */
  aDeux: boolean
  facultative: boolean
  dureeMinutes: number
}
