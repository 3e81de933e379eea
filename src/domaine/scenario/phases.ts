/** Ce que le scénario couvre des quatre phases du bilan. */
import type { Phase } from '../methode'
import type { Scenario, SeanceScenario } from './scenario'

const TOUTES: readonly Phase[] = [1, 2, 3, 4]

/**
 * Les phases qu'aucune activité du scénario ne sert. Une activité encore à l'état de plan sert celles de sa séance ;
 * une activité ajoutée ne dit pas la sienne, elle n'en couvre aucune.
 */
export function phasesAbsentes({ seances }: Scenario): Phase[] {
  const couvertes = new Set(seances.flatMap(phasesServies))
  return TOUTES.filter((phase) => !couvertes.has(phase))
}

const phasesServies = ({ elements, phases }: SeanceScenario): Phase[] =>
  elements.flatMap((element) => {
    if (element.type === 'activite') return [element.phase]
    return element.type === 'plan' && !/^N\d/.test(element.ref) ? phases : []
  })
