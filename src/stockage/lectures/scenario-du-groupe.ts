import type { ScenarioFige } from '../../domaine/enregistrements'
import type { SeanceMethode } from '../../domaine/methode'
import { versConduite } from '../../domaine/scenario/conduite'
import type { BaseJalons } from '../schema'

/** Le scénario d'un groupe : figé s'il a commencé, sinon celui qu'il a choisi. `null` : le programme intégré. */
export interface ScenarioDuGroupe {
  /** Le scénario adapté dont il vient ; `null` : un programme intégré figé. */
  id: string | null
  nom: string
  figeLe: number | null
  seances: SeanceMethode[]
}

/** À lire dans une transaction sur `scenarios`, `choixScenarios` et `scenariosAdaptes`. */
export async function scenarioDuGroupe(base: BaseJalons, groupeId: string): Promise<ScenarioDuGroupe | null> {
  const fige: ScenarioFige | undefined = await base.scenarios.where({ groupeId }).first()
  const id = fige ? (fige.scenarioId ?? null) : ((await base.choixScenarios.get(groupeId))?.scenarioId ?? null)
  const adapte = id === null ? undefined : await base.scenariosAdaptes.get(id)
  const nom = adapte?.contenu.nom ?? 'Programme intégré'
  if (fige) return { id, nom, figeLe: fige.figeLe, seances: fige.seances }
  return adapte ? { id, nom, figeLe: null, seances: adapte.contenu.seances.map(versConduite) } : null
}
