import { chargeAppui } from '../../contenu/charge-cartes'
import { EcranMethode } from '../commun/methode/EcranMethode'
import { LectureAppui } from './LectureAppui'

/** Un jeu de cartes, la banque de verbes, le quiz ou une feuille : à l'écran, et à imprimer. */
export default function CartesDeLaMethode({ jeu }: { jeu: string }) {
  return (
    <EcranMethode charge={() => chargeAppui(jeu)} cle={jeu} echec="Ce jeu ne se lit pas.">
      {(appui) => <LectureAppui key={appui.cle} appui={appui} />}
    </EcranMethode>
  )
}
