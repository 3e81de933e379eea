/** Réunir deux séances en une, à la place de la première. */
import { refLibre } from './nouveau'
import { Impossible, trouveSeance } from './retouche-elements'
import { recompte, type ElementScenario, type Scenario, type SeanceScenario } from './scenario'

/** La séance `avec` disparaît ; ses éléments suivent ceux de `numero`. L'horaire prévu reste à régler. */
export function fusionneSeances(scenario: Scenario, numero: number, avec: number): Scenario {
  if (numero === avec) throw new Impossible('Choisissez deux séances différentes.')
  const reunie = reunit(trouveSeance(scenario, numero), trouveSeance(scenario, avec))
  const autres = scenario.seances.filter((une) => une.numero !== avec)
  return { ...scenario, seances: autres.map((une) => (une.numero === numero ? reunie : une)) }
}

function reunit(une: SeanceScenario, autre: SeanceScenario): SeanceScenario {
  const elements: ElementScenario[] = [...une.elements]
  for (const element of autre.elements) elements.push({ ...element, ref: refLibre(elements, element.ref) })
  const suivante = autre.questionSuivante ?? (autre.question === une.question ? undefined : autre.question)
  return recompte({
    ...une,
    titre: `${une.titre}, puis ${autre.titre.charAt(0).toLowerCase()}${autre.titre.slice(1)}`,
    phases: [...new Set([...une.phases, ...autre.phases])],
    ...(suivante !== undefined && { questionSuivante: suivante }),
    objectif: `${une.objectif} ${autre.objectif}`.trim(),
    travailIntermediaire: autre.travailIntermediaire,
    vigilance: `${une.vigilance} ${autre.vigilance}`.trim(),
    elements,
  })
}
