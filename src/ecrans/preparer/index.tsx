import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Preparer({ numero }: { groupeId: string; numero: number }) {
  return <Cadre courant="dispositifs"><Ouverture titre={`Préparer la séance ${numero}`} /></Cadre>
}
