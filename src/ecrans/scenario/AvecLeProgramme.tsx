import { Rubrique } from '../../composants/Rubrique'
import type { DifferenceSeance } from '../../domaine/scenario/differences'
import { typographie } from '../../domaine/typographie'
import { Differences, ditDifferences } from '../commun/scenario/Differences'

/** Ce qui sépare ce scénario du programme intégré. */
export function AvecLeProgramme({ scenarioId, differences }: { scenarioId: string; differences: readonly DifferenceSeance[] }) {
  return (
    <Rubrique titre="Avec le programme" marge={<p>activité par activité</p>}>
      {differences.length === 0 ? <p>{typographie(ditDifferences(differences))}</p> : <Differences differences={differences} scenarioId={scenarioId} />}
    </Rubrique>
  )
}
