import type { PieceImprimable } from '../../domaine/adresse'
import { Ouverture } from '../../composants/Rubrique'
import { Cadre } from '../commun/Cadre'

export default function Imprimer({ numero }: { groupeId: string; numero: number; piece: PieceImprimable }) {
  return <Cadre courant="dispositifs"><Ouverture titre={`Imprimer, séance ${numero}`} /></Cadre>
}
