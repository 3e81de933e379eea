/** Accorder le calendrier d'un groupe au scénario qu'il choisit. */
import { calculeCalendrier } from '../calendrier'
import type { Seance } from '../enregistrements'

type Datee = Pick<Seance, 'numero' | 'demiJournees'>

/**
 * Les numéros à ôter du calendrier et les séances à y ajouter pour qu'il ait les séances `numeros`.
 * Une séance déjà commencée (`intouchables`) reste. Une séance ajoutée prend la date que le rythme ordinaire lui donne.
 */
export function accordeCalendrier(
  seances: readonly Datee[],
  numeros: readonly number[],
  intouchables: readonly number[],
): { ote: number[]; ajoute: Datee[] } {
  const premiere = seances.find(({ numero }) => numero === 1)?.demiJournees[0] ?? seances[0]?.demiJournees[0]
  const ordinaire = premiere ? calculeCalendrier(premiere.date, premiere.lieu, premiere.fuseau) : []
  return {
    ote: seances.map(({ numero }) => numero).filter((numero) => !numeros.includes(numero) && !intouchables.includes(numero)),
    ajoute: ordinaire.filter(({ numero }) => numeros.includes(numero) && !seances.some((une) => une.numero === numero)),
  }
}
