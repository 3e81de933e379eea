import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function UnGroupe({ id: _id }: { id: string }) {
  return <Cadre courant="dispositifs"><Ouverture titre="Groupe" /></Cadre>
}
