import { signal } from '@preact/signals'

/** Ce que l'intervenant choisit avant d'imprimer ; le défaut convient presque toujours. */
export interface ChoixImpression {
  /** Fiches au nom de chacun, ou vierges. */
  nominatives: boolean
  grosCaracteres: boolean
  /** `personne` : toutes les fiches de chacun se suivent. `fiche` : tous les exemplaires d'une fiche se suivent. */
  tri: 'personne' | 'fiche'
}

export const CHOIX_DEFAUT: ChoixImpression = { nominatives: true, grosCaracteres: false, tri: 'personne' }

/** Gardé d'un écran à l'autre, le temps de la page. */
export const choixImpression = signal<ChoixImpression>(CHOIX_DEFAUT)

export function change(champs: Partial<ChoixImpression>): void {
  choixImpression.value = { ...choixImpression.value, ...champs }
}
