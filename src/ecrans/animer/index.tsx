import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Animer({ numero }: { groupeId: string; numero: number }) {
  return <Cadre courant="dispositifs"><Ouverture titre={`Animer la séance ${numero}`} /></Cadre>
}
