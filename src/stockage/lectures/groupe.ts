import type {
  Dispositif,
  DocumentFige,
  Groupe,
  Import,
  Participant,
  Preparation,
} from '../../domaine/enregistrements'
import { clePreparation } from './cle-preparation'
import { situeSeances, type SeanceDuGroupe } from './etat-seance'
import { verifieSeance } from './formes'
import { lis } from './lis'
import { estActif, inscritsDuGroupe } from './participants-du-groupe'
import { scenarioDuGroupe, type ScenarioDuGroupe } from './scenario-du-groupe'

export interface GroupeComplet {
  groupe: Groupe
  dispositif: Dispositif
  seances: SeanceDuGroupe[]
  /** Inscrits présents dans le groupe aujourd'hui, dans l'ordre des noms. */
  participants: Participant[]
  /** Partis ou retirés : on peut les reprendre. */
  partis: Participant[]
  /** Imports non annulés, le plus récent d'abord. */
  imports: Import[]
  documents: DocumentFige[]
  /** Figé ou choisi ; `null` : le programme intégré. */
  scenario: ScenarioDuGroupe | null
  /** Par numéro de séance. */
  preparations: Record<number, Preparation>
}

const TABLES = [
  'groupes',
  'dispositifs',
  'seances',
  'journaux',
  'evenements',
  'participants',
  'participations',
  'imports',
  'documents',
  'preparations',
  'scenarios',
  'scenariosAdaptes',
  'choixScenarios',
] as const

/** Un groupe et ce qui tourne autour, en une lecture ; `null` s'il n'existe pas. */
export const lisGroupe = (id: string): Promise<GroupeComplet | null> =>
  lis(TABLES, async (base) => {
    const groupe = await base.groupes.get(id)
    const dispositif = groupe && (await base.dispositifs.get(groupe.dispositifId))
    if (!groupe || !dispositif) return null
    const duGroupe = { groupeId: id }
    const [seances, journaux, inscrits, imports, documents] = await Promise.all([
      base.seances.where(duGroupe).toArray(),
      base.journaux.where(duGroupe).toArray(),
      inscritsDuGroupe(base, id),
      base.imports.where(duGroupe).toArray(),
      base.documents.where(duGroupe).toArray(),
    ])
    const cles = seances.map(({ numero }) => clePreparation(id, numero))
    const preparations = await base.preparations.bulkGet(cles)
    return {
      groupe,
      dispositif,
      seances: await situeSeances(base, seances.map(verifieSeance), journaux),
      participants: inscrits.filter(estActif).map(({ participant }) => participant),
      partis: inscrits.filter((un) => !estActif(un)).map(({ participant }) => participant),
      imports: imports.filter((un) => un.annuleLe === null).toSorted((a, b) => b.instant - a.instant),
      documents: documents.toSorted((a, b) => b.figeLe - a.figeLe),
      scenario: await scenarioDuGroupe(base, id),
      preparations: Object.fromEntries(
        seances.flatMap(({ numero }, rang) => {
          const preparation = preparations[rang]
          return preparation ? [[numero, preparation] as const] : []
        }),
      ),
    }
  })
