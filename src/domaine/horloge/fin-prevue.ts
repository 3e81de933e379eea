import type { ElementPlan } from '../journal'
import { MINUTE_MS } from '../temps'

/** Ce qui reste d'un élément, et l'instant (ms) avant lequel il ne commence pas. */
interface Etape {
  resteMs: number
  debutVerrouille: number | undefined
}

/** Enchaîne des éléments depuis un instant, en attendant les débuts verrouillés. Rend l'instant de fin (ms). */
export function marche(depuis: number, etapes: readonly Etape[]): number {
  return etapes.reduce((t, { resteMs, debutVerrouille }) => Math.max(t, debutVerrouille ?? t) + resteMs, depuis)
}

/** La fin de référence : la marche depuis l'heure prévue, aux durées et aux verrous d'origine. */
export function calculeFinReference(plan: readonly ElementPlan[], debutPrevu: number): number {
  const etapes = plan.map((e) => ({ resteMs: e.dureeMinutes * MINUTE_MS, debutVerrouille: e.debutVerrouille }))
  return marche(debutPrevu, etapes)
}
