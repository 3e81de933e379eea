import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function UnDispositif({ id: _id }: { id: string }) {
  return <Cadre courant="dispositifs"><Ouverture titre="Dispositif" /></Cadre>
}
