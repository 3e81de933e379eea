/**
 * Le journal d'une séance conduite : événements numérotés, jamais réécrits.
 * Les règles du pli sont dans `joue-journal.ts` (horloge) et `presences.ts`.
 */

export interface ElementPlan {
  ref: string
  type: 'activite' | 'pause'
  dureeMinutes: number
  /** Instant (ms) avant lequel l'élément ne commence pas. */
  debutVerrouille?: number
}

export type ChangementPlan =
  | { ref: string; dureeMinutes: number }
  | { ref: string; reportee: boolean }

export type NatureTrou = 'pause' | 'arret' | 'activite'

/** Présence d'une personne pour une demi-journée. Aucun motif n'est jamais gardé. */
export type EtatPresence =
  | { type: 'present' }
  | { type: 'absent' }
  | { type: 'excuse' }
  | { type: 'arrive'; heure: string }
  | { type: 'parti'; heure: string }

export type Fait =
  | { type: 'seance-commencee'; plan?: ElementPlan[]; debutPrevu?: number }
  | { type: 'activite-commencee'; ref: string }
  | { type: 'pause' }
  | { type: 'reprise' }
  | { type: 'temps-ajuste'; ref: string; minutes: number }
  | { type: 'debut-corrige'; ref: string; debut: number }
  | { type: 'trou-explique'; de: number; a: number; nature: NatureTrou }
  | { type: 'plan-modifie'; changements: ChangementPlan[] }
  | { type: 'tous-presents'; demiJournee: number; participants: string[] }
  | { type: 'presence-notee'; demiJournee: number; participantId: string; presence: EtatPresence | null }
  | { type: 'annulation'; cible: number }
  | { type: 'seance-terminee' }

/** Un fait numéroté et daté (ms, `Date.now()` du poste). */
export type Evenement = Fait & { numero: number; instant: number }

/** Un événement rangé dans la base : la clé est [journalId, numero]. */
export type EvenementRange = Evenement & { journalId: string; auteur: string }
