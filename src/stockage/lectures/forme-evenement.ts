import * as v from 'valibot'
import type { EvenementRange, Fait } from '../../domaine/journal'
import { LigneAbimee } from './formes'

const PLAN = v.array(
  v.looseObject({
    ref: v.string(),
    type: v.picklist(['activite', 'pause']),
    dureeMinutes: v.number(),
    debutVerrouille: v.exactOptional(v.number()),
  }),
)
const CHANGEMENT = v.union([
  v.looseObject({ ref: v.string(), dureeMinutes: v.number() }),
  v.looseObject({ ref: v.string(), reportee: v.boolean() }),
])
const PRESENCE = v.variant('type', [
  v.looseObject({ type: v.picklist(['present', 'absent', 'excuse']) }),
  v.looseObject({ type: v.picklist(['arrive', 'parti']), heure: v.string() }),
])

/** Par type de fait, ses champs : un type oublié ne compile pas. */
const CHAMPS: Record<Fait['type'], v.ObjectEntries> = {
  'seance-commencee': { plan: v.exactOptional(PLAN), debutPrevu: v.exactOptional(v.number()) },
  'activite-commencee': { ref: v.string() },
  pause: {},
  reprise: {},
  'temps-ajuste': { ref: v.string(), minutes: v.number() },
  'debut-corrige': { ref: v.string(), debut: v.number() },
  'trou-explique': {
    de: v.number(),
    a: v.number(),
    nature: v.picklist(['pause', 'arret', 'activite']),
  },
  'plan-modifie': { changements: v.array(CHANGEMENT) },
  'tous-presents': { demiJournee: v.number(), participants: v.array(v.string()) },
  'presence-notee': {
    demiJournee: v.number(),
    participantId: v.string(),
    presence: v.nullable(PRESENCE),
  },
  annulation: { cible: v.number() },
  'seance-terminee': {},
}

const COMMUN = {
  journalId: v.string(),
  auteur: v.string(),
  numero: v.number(),
  instant: v.number(),
}
const FORMES = new Map<unknown, v.GenericSchema>(
  Object.entries(CHAMPS).map(([type, champs]) => [type, v.looseObject({ ...COMMUN, ...champs })]),
)

/**
 * Les événements d'un journal, dans l'ordre et sans trou dans les numéros.
 * @throws LigneAbimee au premier événement illisible ou manquant : le pli du reste mentirait.
 */
export function verifieJournal(lignes: readonly EvenementRange[]): EvenementRange[] {
  return lignes.map((ligne, rang) => {
    const forme = FORMES.get(ligne.type)
    if (!forme || !v.is(forme, ligne) || ligne.numero !== rang + 1)
      throw new LigneAbimee(`L'événement ${rang + 1} du journal de cette séance`)
    return ligne
  })
}
