import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function SeanceMethode({ numero }: { numero: number }) {
  return <Cadre courant="methode"><Ouverture titre={`Séance ${numero}`} /></Cadre>
}
