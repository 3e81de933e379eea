import type { Technique } from '../domaine/compagnon'
import type { SeanceMethode } from '../domaine/methode'
import type { RencontreMethode } from '../domaine/rencontres'
import { chargeSeance, REPERES } from '.'
import { chargeRencontre } from './rencontres'
import { REPERES_RENCONTRES } from './rencontres/reperes'
import { chargeTechnique, REPERES_TECHNIQUES } from './techniques'

/** Tous les textes qui se chargent morceau par morceau, réunis. */
export interface TextesMethode {
  seances: SeanceMethode[]
  rencontres: RencontreMethode[]
  techniques: Technique[]
}

/** Toute la méthode d'un coup : pour le manuel et pour la recherche. Échoue si un morceau n'a pas pu être lu. */
export async function chargeTextes(): Promise<TextesMethode> {
  const [seances, rencontres, techniques] = await Promise.all([
    Promise.all(REPERES.map(({ numero }) => chargeSeance(numero))),
    Promise.all(REPERES_RENCONTRES.map(({ cle }) => chargeRencontre(cle))),
    Promise.all(REPERES_TECHNIQUES.map(({ cle }) => chargeTechnique(cle))),
  ])
  return { seances, rencontres, techniques }
}
