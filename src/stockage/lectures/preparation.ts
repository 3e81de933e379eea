import { lis } from './lis'
import { lisDans, type Conduite } from './conduite'
import type { SeanceDuGroupe } from './etat-seance'
import { situeSeances } from './etat-seance'
import { verifieSeance } from './formes'

/** La séance à préparer, et où en est le reste du groupe. */
export interface PreparationComplete extends Conduite {
  /** Le scénario figé contient cette séance ; sinon c'est celle de la méthode qu'on prépare. */
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
    // Avant le premier départ de cette séance, le groupe peut déjà avoir figé son scénario.
    const scenario = conduite.methode ? null : await base.scenarios.where({ groupeId }).first()
    const figee = scenario?.seances.find((une) => une.numero === numero) ?? null
    const seances = await base.seances.where({ groupeId }).toArray()
    const journaux = await base.journaux.where({ groupeId }).toArray()
    return {
      ...conduite,
      methode: conduite.methode ?? figee,
      seances: await situeSeances(base, seances.map(verifieSeance), journaux),
    }
  })
