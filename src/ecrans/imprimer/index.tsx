import type { PieceImprimable } from '../../domaine/adresse'
import { lisPreparation } from '../../stockage/lectures/preparation'
import { Absent } from '../commun/Absent'
import { LectureEcran } from '../commun/LectureEcran'
import { PieceAImprimer } from './PieceAImprimer'

interface Proprietes {
  groupeId: string
  numero: number
  piece: PieceImprimable
  fiche?: string
}

/** Une pièce telle qu'elle sortira, et les gestes pour la faire sortir. */
export default function Imprimer({ groupeId, numero, piece, fiche }: Proprietes) {
  return (
    <LectureEcran courant="dispositifs" cle={`${groupeId}/${numero}`} lecture={() => lisPreparation(groupeId, numero)}>
      {(preparation) =>
        preparation === null ? <Absent quoi="Cette séance" /> : <PieceAImprimer preparation={preparation} quoi={{ piece, fiche }} />
      }
    </LectureEcran>
  )
}
