import { Ouverture } from '../../composants/Rubrique'
import { ditDate } from '../../domaine/temps-en-mots'
import type { Accueil } from '../../stockage/lectures/accueil'
import { majuscule } from '../commun/formatage'
import { AConclure, AReprendre } from './AReprendre'
import { ARemettre } from './ARemettre'
import { dresseConstats } from './constats'
import { Ensuite } from './Ensuite'
import { Prochaine } from './Prochaine'
import { titreAccueil } from './titre'

/** À reprendre, à conclure, la prochaine séance, à remettre, ensuite. */
export function CeQuiVient({ accueil, aujourdhui }: { accueil: Accueil; aujourdhui: string }) {
  const { aReprendre, aConclure, prochaine, aRemettre, ensuite } = accueil
  const constats = prochaine === null ? [] : dresseConstats(prochaine, aujourdhui)
  const manques = constats.filter(({ fait }) => !fait).length
  const urgent = aReprendre.length > 0
  return (
    <>
      <Ouverture marge={<p>{majuscule(ditDate(aujourdhui))}</p>} titre={titreAccueil(accueil, manques, aujourdhui)} />
      {aReprendre.map((une, rang) => <AReprendre key={une.seance.id} situee={une} premiere={rang === 0} />)}
      {aConclure.map((une, rang) => <AConclure key={une.seance.id} situee={une} premiere={!urgent && rang === 0} />)}
      {prochaine !== null && (
        <Prochaine prochaine={prochaine} constats={constats} aujourdhui={aujourdhui} premiere={!urgent && aConclure.length === 0} />
      )}
      {aRemettre.length > 0 && <ARemettre documents={aRemettre} />}
      <Ensuite seances={ensuite} />
    </>
  )
}
