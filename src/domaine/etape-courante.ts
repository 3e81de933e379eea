import type { Etape } from './methode'

/**
 * L'étape « à faire » où en est l'activité, d'après le temps écoulé (ms).
 * Après la dernière minute prévue, la dernière étape reste courante, sans reste. Sans étape : `null`.
 */
export function calculeEtapeCourante(
  etapes: readonly Etape[],
  ecouleMs: number,
): { indice: number; resteMs: number } | null {
  if (etapes.length === 0) return null
  let finMs = 0
  for (const [indice, etape] of etapes.entries()) {
    finMs += etape.minutes * 60_000
    if (ecouleMs < finMs) return { indice, resteMs: finMs - ecouleMs }
  }
  return { indice: etapes.length - 1, resteMs: 0 }
}
