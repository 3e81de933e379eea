import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function FicheMethode({ ref }: { ref: string }) {
  return <Cadre courant="methode"><Ouverture titre={`Fiche ${ref}`} /></Cadre>
}
