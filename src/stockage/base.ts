/** La base ouverte en ce moment. `ouverture.ts` la pose, les commandes et les lectures la prennent ici. */
import { typographie } from '../domaine/typographie'
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

let courante: Courante = { espace: null, base: null, raison: '' }
const abonnes = new Set<() => void>()

/** La base ouverte ; lève `EspaceFerme` s'il n'y en a pas. */
export function baseCourante(): BaseJalons {
  const { base, raison } = courante
  if (!base) throw new EspaceFerme(raison || "Aucun espace n'est ouvert.")
  return base
}

/** L'espace ouvert, ou `null`. */
export const espaceCourant = (): NomEspace | null => courante.espace

export const estCourante = (base: BaseJalons): boolean => courante.base === base

/** Les commandes peuvent s'en servir ; `annonceBase` la montrera aux lectures. */
export function poseBase(espace: NomEspace, base: BaseJalons): void {
  courante = { espace, base, raison: '' }
}

/** Les lectures en cours se refont sur la base courante. */
export function annonceBase(): void {
  for (const suite of abonnes) suite()
}

/** `raison` : la fermeture n'a pas été demandée ici ; les lectures en cours la diront. */
export function retireBase(raison = ''): void {
  courante = { espace: null, base: null, raison }
  annonceBase()
}

/** La base est-elle ouverte ; sinon, la raison d'une fermeture subie (vide si elle est voulue). */
export function etatBase(): { ouverte: boolean; raison: string } {
  const { base, raison } = courante
  return { ouverte: base !== null, raison }
}

/** Prévient quand la base change, se rouvre ou se ferme : les lectures en cours se refont. */
export function abonneBase(suite: () => void): () => void {
  const inscrit = () => suite()
  abonnes.add(inscrit)
  return () => void abonnes.delete(inscrit)
}
