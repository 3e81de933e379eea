import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function UnParticipant({ id: _id }: { groupeId: string; id: string }) {
  return <Cadre courant="dispositifs"><Ouverture titre="Participant" /></Cadre>
}
