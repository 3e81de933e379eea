import { chargeSeance } from '../../contenu'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { LectureSeance } from './LectureSeance'

/** Une séance de la méthode, à lire la veille. */
export default function SeanceDeLaMethode({ numero, activite }: { numero: number; activite?: string }) {
  return (
    <EcranMethode charge={() => chargeSeance(numero)} cle={String(numero)} echec="Cette séance ne se lit pas.">
      {(seance) => <LectureSeance seance={seance} activite={activite} />}
    </EcranMethode>
  )
}
