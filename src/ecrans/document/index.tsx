import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function UnDocument({ id: _id }: { id: string }) {
  return <Cadre courant="documents"><Ouverture titre="Document" /></Cadre>
}
