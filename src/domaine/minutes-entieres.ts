import { MINUTE_MS } from './temps'

/** Minutes que l'on lit à l'horloge entre deux instants (ms) : de 9 h 00 min 50 s à 9 h 02 min 10 s, deux. */
export function compteMinutesLues(debut: number, fin: number): number {
  return Math.floor(fin / MINUTE_MS) - Math.floor(debut / MINUTE_MS)
}

/**
 * Arrondit des durées (ms) à la minute pour que leur somme soit exactement `total` (minutes entières) :
 * chacune vers le bas, puis une minute aux plus grands restes. Aucune ne bouge d'une minute ou plus
 * si `total` est la somme exacte arrondie d'un côté ou de l'autre.
 */
export function repartitMinutes(durees: readonly number[], total: number): number[] {
  const entieres = durees.map((ms) => Math.floor(ms / MINUTE_MS))
  const manquent = total - entieres.reduce((a, b) => a + b, 0)
  const restes = durees.map((ms, rang) => ({ rang, reste: ms % MINUTE_MS }))
  const servis = restes.toSorted((a, b) => b.reste - a.reste || a.rang - b.rang).slice(0, Math.max(0, manquent))
  for (const { rang } of servis) entieres[rang] = (entieres[rang] ?? 0) + 1
  return entieres
}
