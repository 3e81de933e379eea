import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Dispositifs() {
  return <Cadre courant="dispositifs"><Ouverture titre="Dispositifs" /></Cadre>
}
