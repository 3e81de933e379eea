import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Accueil() {
  return <Cadre courant="accueil"><Ouverture titre="Accueil" /></Cadre>
}
