import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Reglages() {
  return <Cadre courant="reglages"><Ouverture titre="Réglages" /></Cadre>
}
