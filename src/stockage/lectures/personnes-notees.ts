import type { EvenementRange } from '../../domaine/journal'

/** Les personnes dont un journal, même archivé, a noté la présence. */
export function personnesNotees(evenements: readonly EvenementRange[]): Set<string> {
  const ids = new Set<string>()
  for (const evenement of evenements) {
    if (evenement.type === 'presence-notee') ids.add(evenement.participantId)
    if (evenement.type === 'tous-presents') for (const id of evenement.participants) ids.add(id)
  }
  return ids
}
