import { lis } from './lis'
import { lisDans, type Conduite } from './conduite'
import type { SeanceDuGroupe } from './etat-seance'
import { situeSeances } from './etat-seance'
import { verifieSeance } from './formes'

/** La séance à préparer, et où en est le reste du groupe. */
export interface PreparationComplete extends Conduite {
  /** `methode` est ici la séance du scénario du groupe, figé ou choisi ; `null` : on prépare celle du programme intégré. */
  seances: SeanceDuGroupe[]
}

const TABLES = [
  'espace',
  'groupes',
  'dispositifs',
  'seances',
  'journaux',
  'evenements',
  'scenarios',
  'scenariosAdaptes',
  'choixScenarios',
  'participants',
  'participations',
  'notes',
  'preparations',
] as const

/** Ce qu'il faut pour « Prêt à partir » ; `null` si le groupe ou la séance n'existe pas. */
export const lisPreparation = (
  groupeId: string,
  numero: number,
): Promise<PreparationComplete | null> =>
  lis(TABLES, async (base) => {
    const conduite = await lisDans(base, groupeId, numero, (id) => base.scenarios.get(id))
    if (!conduite) return null
    const seances = await base.seances.where({ groupeId }).toArray()
    const journaux = await base.journaux.where({ groupeId }).toArray()
    return {
      ...conduite,
      methode: conduite.methode ?? conduite.prevue,
      seances: await situeSeances(base, seances.map(verifieSeance), journaux),
    }
  })
