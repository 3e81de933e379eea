import type { Participant } from '../../domaine/enregistrements'
import type { EvenementRange } from '../../domaine/journal'
import { personnesNotees } from './personnes-notees'
import type { Inscrit } from './participants-du-groupe'

/**
 * Ceux qu'on attend à une séance : dans le groupe aujourd'hui, ou à la fin de la séance si elle est finie ;
 * et toujours ceux dont le journal a noté la présence, même partis depuis.
 */
export function attendus(
  inscrits: readonly Inscrit[],
  evenements: readonly EvenementRange[],
): Participant[] {
  const notes = personnesNotees(evenements)
  const fin = evenements.findLast((e) => e.type === 'seance-terminee')?.instant ?? Infinity
  const etaitLa = ({ participant, participation }: Inscrit) =>
    participation.arriveeLe <= fin &&
    (participation.departLe ?? Infinity) >= fin &&
    (participant.corbeilleLe ?? Infinity) >= fin
  const vus = new Set<string>()
  return inscrits.flatMap((inscrit) => {
    const { participant } = inscrit
    if (vus.has(participant.id) || !(etaitLa(inscrit) || notes.has(participant.id))) return []
    vus.add(participant.id)
    return [participant]
  })
}
