import { EcranMethode } from '../commun/methode/EcranMethode'
import { LectureReperes } from './LectureReperes'

const charge = () => import('../../contenu/reperes-juridiques')

/** Le droit : chaque affirmation datée, ce qui est un choix, ce que l'on ignore. `cle` : la note où s'ouvrir. */
export default function ReperesDeLaMethode({ cle }: { cle?: string }) {
  return (
    <EcranMethode charge={charge} cle="reperes" echec="Les repères juridiques ne se lisent pas.">
      {(reperes) => <LectureReperes reperes={reperes} cle={cle} />}
    </EcranMethode>
  )
}
