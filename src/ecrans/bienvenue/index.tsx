import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Bienvenue() {
  return <Cadre courant="accueil"><Ouverture titre="Bienvenue dans Jalons" /></Cadre>
}
