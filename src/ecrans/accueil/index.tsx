import { lisAccueil, type Accueil } from '../../stockage/lectures/accueil'
import { LectureEcran } from '../commun/LectureEcran'
import { useAujourdhui } from '../commun/useAujourdhui'
import { PremiersPas } from './PremiersPas'
import { CeQuiVient } from './CeQuiVient'

/** L'accueil : ce qui vient, dans l'ordre où l'intervenant en a besoin. */
export default function EcranAccueil() {
  const aujourdhui = useAujourdhui()
  return (
    <LectureEcran courant="accueil" cle={aujourdhui} lecture={() => lisAccueil(aujourdhui)}>
      {(accueil: Accueil) =>
        accueil.groupes.length === 0 ? (
          <PremiersPas dispositifs={accueil.dispositifs} aujourdhui={aujourdhui} />
        ) : (
          <CeQuiVient accueil={accueil} aujourdhui={aujourdhui} />
        )
      }
    </LectureEcran>
  )
}
