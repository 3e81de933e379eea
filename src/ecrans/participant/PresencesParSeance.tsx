import { Tableau } from '../../composants/Tableau'
import { Rubrique } from '../../composants/Rubrique'
import { ditPresence } from '../../domaine/presence-en-mots'
import { jouePresences } from '../../domaine/presences'
import { ditDateCourte } from '../../domaine/temps-en-mots'
import type { ParticipantComplet } from '../../stockage/lectures/participant'

type SeanceJouee = ParticipantComplet['seances'][number]

/** Séance par séance, ce qui a été noté ; rien n'est dit d'une séance à venir. */
export function PresencesParSeance({ complet: { participant, seances } }: { complet: ParticipantComplet }) {
  return (
    <Rubrique titre="Présences" marge={<p>par demi-journée</p>}>
      <Tableau nom="Présences par séance">
        <thead>
          <tr><th scope="col">Séance</th><th scope="col">Date</th><th scope="col">Présence</th></tr>
        </thead>
        <tbody>
          {seances.map((une) => (
            <tr key={une.seance.id}>
              <th scope="row">Séance {une.seance.numero}</th>
              <td>{une.seance.demiJournees.map(({ date }) => ditDateCourte(date)).join(' et ')}</td>
              <td class={une.avancement === 'a-venir' ? 'doux' : undefined}>{ditPresences(une, participant.id)}</td>
            </tr>
          ))}
        </tbody>
      </Tableau>
    </Rubrique>
  )
}

function ditPresences({ seance, avancement, evenements }: SeanceJouee, id: string): string {
  if (avancement === 'a-venir') return 'à venir'
  const { demiJournees } = jouePresences(evenements, [{ id }], seance.demiJournees.length, Infinity)
  return demiJournees.map(({ parParticipant }) => ditPresence(parParticipant[id] ?? { type: 'inconnu' })).join(', puis ')
}
