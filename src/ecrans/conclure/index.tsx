import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Conclure({ numero }: { groupeId: string; numero: number }) {
  return <Cadre courant="dispositifs"><Ouverture titre={`Conclure la séance ${numero}`} /></Cadre>
}
