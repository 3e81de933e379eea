/** La base ouverte en ce moment. `ouverture.ts` la pose, les commandes et les lectures la prennent ici. */
import { typographie } from '../domaine/typographie'
import { nouvelObservable } from './observable'
import type { BaseJalons } from './schema'

export type NomEspace = 'reel' | 'exemple'

/** Aucune base n'est ouverte ; le message dit pourquoi. */
export class EspaceFerme extends Error {
  constructor(raison: string) {
    super(typographie(raison))
    this.name = 'EspaceFerme'
  }
}

interface Courante {
  espace: NomEspace | null
  base: BaseJalons | null
  /** Pourquoi la base s'est fermée sans qu'on le demande ; vide sinon. */
  raison: string
}

const courante = nouvelObservable<Courante>({
  espace: null,
  base: null,
  raison: '',
})

/** La base ouverte ; lève `EspaceFerme` s'il n'y en a pas. */
export function baseCourante(): BaseJalons {
  const { base, raison } = courante.lis()
  if (!base) throw new EspaceFerme(raison || "Aucun espace n'est ouvert.")
  return base
}

/** L'espace ouvert, ou `null`. */
export const espaceCourant = (): NomEspace | null => courante.lis().espace

export const estCourante = (base: BaseJalons): boolean => courante.lis().base === base

export const poseBase = (espace: NomEspace, base: BaseJalons): void =>
  courante.pose({ espace, base, raison: '' })

/** `raison` : la fermeture n'a pas été demandée ici ; les lectures en cours la diront. */
export const retireBase = (raison = ''): void => courante.pose({ espace: null, base: null, raison })

/** La base est-elle ouverte ; sinon, la raison d'une fermeture subie (vide si elle est voulue). */
export function etatBase(): { ouverte: boolean; raison: string } {
  const { base, raison } = courante.lis()
  return { ouverte: base !== null, raison }
}

/** Prévient quand la base change, se rouvre ou se ferme : les lectures en cours se refont. */
export const abonneBase = (suite: () => void): (() => void) => courante.abonne(suite)
