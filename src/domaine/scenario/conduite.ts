/** Un scénario tel qu'il se conduit : le plan de la séance, ses verrous à l'heure du jour. */
import { instantPrevu } from '../calendrier'
import type { DemiJournee } from '../enregistrements'
import type { ElementPlan } from '../journal'
import type { Element } from '../methode'
import type { ElementScenario, SeanceScenario } from './scenario'

/** Les sous-groupes parallèles se lisent là où l'on dit qui travaille avec qui. */
export function versConduite(seance: SeanceScenario): SeanceScenario {
  return { ...seance, elements: seance.elements.map(ditLesSousGroupes) }
}

function ditLesSousGroupes(element: ElementScenario): ElementScenario {
  const { sousGroupes } = element
  if (!sousGroupes || element.type === 'pause') return element
  const dits = sousGroupes.map(({ nom, dureeMinutes, texte }) => `${nom} (${dureeMinutes} min) : ${texte || 'même consigne'}`)
  const phrase = `En même temps : ${dits.join(' ; ')}.`
  if (element.type === 'plan') return { ...element, regroupement: `${element.regroupement}. ${phrase}` }
  const { regroupement } = element
  return { ...element, regroupement: { ...regroupement, effectifs: `${phrase} ${regroupement.effectifs}` } }
}

/**
 * Le plan que porte l'ouverture d'un journal. Une activité encore à l'état de plan se conduit comme une autre.
 * Un début verrouillé devient un instant (ms) le jour de `demiJournee`, dans son fuseau.
 */
export function planDe(elements: readonly Element[], demiJournee: DemiJournee | undefined): ElementPlan[] {
  return elements.map((element: ElementScenario) => {
    const { ref, type, dureeMinutes, verrou } = element
    const plan: ElementPlan = { ref, type: type === 'pause' ? 'pause' : 'activite', dureeMinutes }
    if (verrou?.debut === undefined || demiJournee === undefined) return plan
    return { ...plan, debutVerrouille: instantPrevu({ ...demiJournee, heure: verrou.debut }) }
  })
}
