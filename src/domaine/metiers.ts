/** Les fiches métiers : exemples de la méthode, ou répertoire local importé. Schéma d'échange : celui du répertoire commun. */
import type { Versant } from './enregistrements'

export interface FicheMetier {
  id: string
  libelle: string
  versants: Versant[]
  domaine: string
  famille: string
  definition: string
  activites: string[]
  /** Verbe, objet, contexte. */
  competences: string[]
  /** Le travail, jamais le corps de qui le fait. */
  conditions: string[]
  acces: string[]
  /** Libellés d'autres fiches, de la liste quand c'est possible. */
  metiersProches: string[]
  source: string
  licence: string
  /** `AAAA-MM-JJ`. */
  dateMaj: string
}

/** Un répertoire local : d'où il vient, quand, et ce qu'il contient. `attribution` s'affiche partout où ses fiches se lisent. */
export interface RepertoireMetiers {
  attribution: string
  licence: string
  /** `AAAA-MM-JJ`. */
  dateMaj: string
  fiches: FicheMetier[]
}
