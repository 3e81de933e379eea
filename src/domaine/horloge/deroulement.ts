import type { ElementPlan } from '../journal'
import { MINUTE_MS } from '../temps'
import type { Intervalle, Suspension } from './suspensions'

/** Où en est un élément du plan. */
export type EtatElement = 'a-faire' | 'en-cours' | 'faite' | 'sautee' | 'reportee'

/** Un élément du plan pendant le pli : ce que les événements en ont fait. */
export interface ElementDeroule {
  ref: string
  rang: number
  etat: EtatElement
  alloueMs: number
  intervalles: Intervalle[]
}

/** L'état du pli, modifié événement après événement ; il ne sort jamais de `joueJournal`. */
export interface Deroulement {
  elements: ElementDeroule[]
  parRef: Map<string, ElementDeroule>
  suspensions: Suspension[]
  courant: { element: ElementDeroule; intervalle: Intervalle; etatAvant: EtatElement } | null
  pause: Suspension | null
  ouverteA: number | null
  termineeA: number | null
}

/** Le déroulement d'avant l'ouverture : tout est à faire, aux durées du plan. */
export function nouveauDeroulement(plan: readonly ElementPlan[]): Deroulement {
  const elements = plan.map(({ ref, dureeMinutes }, rang): ElementDeroule => {
    return { ref, rang, etat: 'a-faire', alloueMs: dureeMinutes * MINUTE_MS, intervalles: [] }
  })
  return {
    elements,
    parRef: new Map(elements.map((element) => [element.ref, element])),
    suspensions: [],
    courant: null,
    pause: null,
    ouverteA: null,
    termineeA: null,
  }
}
