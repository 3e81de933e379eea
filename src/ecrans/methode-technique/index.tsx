import { chargeTechnique } from '../../contenu/techniques'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { LectureTechnique } from './LectureTechnique'

/** Une technique de conduite : une page. */
export default function TechniqueDeLaMethode({ cle }: { cle: string }) {
  return (
    <EcranMethode charge={() => chargeTechnique(cle)} cle={cle} echec="Cette technique ne se lit pas.">
      {(technique) => <LectureTechnique technique={technique} />}
    </EcranMethode>
  )
}
