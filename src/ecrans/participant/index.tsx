import { Ouverture, Rubrique } from '../../composants/Rubrique'
import { PapierAgent } from '../../composants/Papier'
import { versHash } from '../../domaine/adresse'
import { dateLocale, ditDateCourte } from '../../domaine/temps-en-mots'
import { lisParticipant, type ParticipantComplet } from '../../stockage/lectures/participant'
import { Absent } from '../commun/Absent'
import { nomComplet } from '../commun/formatage'
import { LectureEcran } from '../commun/LectureEcran'
import { Identite } from './Identite'
import { PresencesParSeance } from './PresencesParSeance'

/** Une personne dans un groupe. */
export default function UnParticipant({ groupeId, id }: { groupeId: string; id: string }) {
  return (
    <LectureEcran courant="dispositifs" cle={`${groupeId}/${id}`} lecture={() => lisParticipant(groupeId, id)}>
      {(complet) => (complet === null ? <Absent quoi="Cette personne" /> : <Page complet={complet} />)}
    </LectureEcran>
  )
}

function Page({ complet }: { complet: ParticipantComplet }) {
  const { participant, participation, groupe } = complet
  return (
    <>
      <Ouverture
        marge={
          <>
            <p><a href={versHash({ type: 'groupe', id: groupe.id })}>{groupe.nom}</a></p>
            <p>{ditPlace(participation)}</p>
          </>
        }
        titre={nomComplet(participant)}
      />
      <Identite complet={complet} />
      <PresencesParSeance complet={complet} />
      <Rubrique titre="Son parcours" marge={<p><PapierAgent>à l’agent</PapierAgent></p>}>
        <p>
          L’engagement, les entretiens, la synthèse et les remises de cette personne ne se suivent pas encore dans Jalons.
          D’ici là, le papier fait foi{'\u202F'}; ses fiches lui appartiennent et ne sont pas saisies ici.
        </p>
      </Rubrique>
    </>
  )
}

function ditPlace({ arriveeLe, departLe }: ParticipantComplet['participation']): string {
  const arrivee = `dans le groupe depuis le ${ditDateCourte(dateLocale(arriveeLe))}`
  return departLe === null ? arrivee : `hors du groupe depuis le ${ditDateCourte(dateLocale(departLe))}`
}
