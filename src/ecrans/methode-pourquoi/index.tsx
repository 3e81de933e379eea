import { EcranMethode } from '../commun/methode/EcranMethode'
import { LecturePourquoi } from './LecturePourquoi'

const charge = () => import('../../contenu/pourquoi')

/** Ce qui se remet et ce qui se projette aux élus et aux directions. */
export default function PourquoiLeFaire() {
  return (
    <EcranMethode charge={charge} cle="pourquoi" echec="Cette partie ne se lit pas.">
      {({ ARGUMENTAIRE, VUES_DECIDEURS }) => <LecturePourquoi argumentaire={ARGUMENTAIRE} vues={VUES_DECIDEURS} />}
    </EcranMethode>
  )
}
