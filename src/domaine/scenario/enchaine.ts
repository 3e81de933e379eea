import type { Retouche } from './retouche'

/** Au-delà, une nouvelle frappe est un autre geste : elle s'annule à part. */
const MEME_GESTE_MS = 60_000

/**
 * Vrai si la seconde retouche continue la première : le même texte, tapé sans s'arrêter plus d'une minute.
 * Elle la remplace alors, et les deux s'annulent d'un coup.
 */
export function estLaSuite(premiere: Retouche, seconde: Retouche, ecartMs: number): boolean {
  if (ecartMs > MEME_GESTE_MS || ecartMs < 0) return false
  if (premiere.type === 'texte' && seconde.type === 'texte')
    return premiere.numero === seconde.numero && premiere.ref === seconde.ref && premiere.chemin === seconde.chemin
  if (premiere.type === 'texte-seance' && seconde.type === 'texte-seance')
    return premiere.numero === seconde.numero && premiere.champ === seconde.champ
  if (premiere.type === 'entete' && seconde.type === 'entete')
    return Object.keys(premiere.champs).join() === Object.keys(seconde.champs).join()
  return false
}
