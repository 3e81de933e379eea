import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Methode() {
  return <Cadre courant="methode"><Ouverture titre="Méthode" /></Cadre>
}
