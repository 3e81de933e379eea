import type { Dispositif, Espace, Groupe, Preparation } from '../../domaine/enregistrements'
import type { SeanceMethode } from '../../domaine/methode'
import type { BaseJalons } from '../schema'
import { clePreparation } from './cle-preparation'
import { situeSeances, type SeanceDuGroupe } from './etat-seance'
import { verifieEspace, verifieSeance } from './formes'
import { lis } from './lis'
import { estActif, inscritsEnDesordre } from './participants-du-groupe'
import { scenarioDuGroupe } from './scenario-du-groupe'
import { suis, type DocumentSuivi } from './suivi-remise'

/** Une séance située dans son groupe. */
export interface SeanceSituee extends SeanceDuGroupe {
  groupe: Groupe
  dispositif: Dispositif
}

export interface Accueil {
  espace: Espace
  /** La prochaine séance à conduire et de quoi dire ce qui manque ; `null` s'il n'y en a pas. */
  prochaine:
    | (SeanceSituee & {
        participants: number
        /** Instant (ms) de la dernière inscription : ce qui a été imprimé avant est à refaire. */
        derniereInscription: number
        preparation: Preparation | null
        /** La séance du scénario que le groupe a choisi ; `null` : celle du programme. */
        methode: SeanceMethode | null
      })
    | null
  /** Les suivantes, dans l'ordre des dates, toutes à venir. */
  ensuite: SeanceSituee[]
  /** Journaux ouverts et pas terminés, le plus récent d'abord. */
  aReprendre: SeanceSituee[]
  /** Séances terminées dont aucun résumé n'est encore figé. */
  aConclure: SeanceSituee[]
  aRemettre: DocumentSuivi[]
  dispositifs: number
  groupes: Groupe[]
}

const TABLES = [
  'espace',
  'dispositifs',
  'groupes',
  'seances',
  'journaux',
  'evenements',
  'participants',
  'participations',
  'preparations',
  'documents',
  'remises',
  'scenarios',
  'scenariosAdaptes',
  'choixScenarios',
] as const

/** Ce qui vient, vu du jour `aujourdhui` (`AAAA-MM-JJ`) : seuls les groupes en place sont lus. */
export const lisAccueil = (aujourdhui: string): Promise<Accueil> =>
  lis(TABLES, async (base) => {
    const [{ groupes, dispositifs, seances }, espace, aRemettre] = await Promise.all([
      situeTout(base),
      base.espace.get('espace'),
      base.remises.where('etat').notEqual('remis').toArray(),
    ])
    const aVenir = seances
      .filter((une) => une.avancement === 'a-venir')
      .toSorted((a, b) => (jourDe(a) < jourDe(b) ? -1 : 1))
    const futures = aVenir.filter((une) => jourDe(une) >= aujourdhui)
    // Toutes les dates sont passées : la plus ancienne séance non conduite attend encore.
    const [prochaine, ...ensuite] = futures.length > 0 ? futures : aVenir
    const [preparee, aConclure, aRemettreSuivis] = await Promise.all([
      prochaine ? prepare(base, prochaine) : null,
      sansResume(base, seances.filter((une) => une.avancement === 'terminee')),
      suis(base, aRemettre),
    ])
    return {
      espace: verifieEspace(espace),
      prochaine: preparee,
      ensuite,
      aReprendre: seances
        .filter((une) => une.avancement === 'en-cours')
        .toSorted((a, b) => (b.journal?.ouvertLe ?? 0) - (a.journal?.ouvertLe ?? 0)),
      aConclure,
      aRemettre: aRemettreSuivis,
      dispositifs: dispositifs.length,
      groupes,
    }
  })

async function situeTout(base: BaseJalons) {
  const enPlace = (une: Groupe | Dispositif) => une.archiveLe === null && une.corbeilleLe === null
  const [tousDispositifs, tousGroupes] = await Promise.all([base.dispositifs.toArray(), base.groupes.toArray()])
  const dispositifs = tousDispositifs.filter(enPlace)
  const parId = new Map(dispositifs.map((dispositif) => [dispositif.id, dispositif]))
  const groupes = tousGroupes.filter((groupe) => enPlace(groupe) && parId.has(groupe.dispositifId))
  const ids = groupes.map(({ id }) => id)
  const [lignes, journaux] = await Promise.all([
    base.seances.where('groupeId').anyOf(ids).toArray(),
    base.journaux.where('groupeId').anyOf(ids).toArray(),
  ])
  const situees = await situeSeances(base, lignes.map(verifieSeance), journaux)
  const seances = situees.flatMap((une): SeanceSituee[] => {
    const groupe = groupes.find(({ id }) => id === une.seance.groupeId)
    const dispositif = groupe && parId.get(groupe.dispositifId)
    return groupe && dispositif ? [{ ...une, groupe, dispositif }] : []
  })
  return { dispositifs, groupes, seances }
}

/** Le dernier jour de la séance : elle reste « à venir » tant qu'il n'est pas passé. */
const jourDe = ({ seance }: SeanceSituee): string => seance.demiJournees.at(-1)?.date ?? '9999-12-31'

async function prepare(base: BaseJalons, situee: SeanceSituee) {
  const { groupeId, numero } = situee.seance
  const [tous, preparation, choix] = await Promise.all([
    inscritsEnDesordre(base, groupeId),
    base.preparations.get(clePreparation(groupeId, numero)),
    base.choixScenarios.get(groupeId),
  ])
  // Sans choix, c'est le programme : ses textes ne se lisent pas pour un accueil.
  const scenario = choix ? await scenarioDuGroupe(base, groupeId) : null
  const methode = scenario?.seances.find((une) => une.numero === numero) ?? null
  const inscrits = tous.filter(estActif)
  const derniereInscription = Math.max(0, ...inscrits.map(({ participant }) => participant.creeLe))
  return { ...situee, participants: inscrits.length, derniereInscription, preparation: preparation ?? null, methode }
}

async function sansResume(base: BaseJalons, terminees: SeanceSituee[]): Promise<SeanceSituee[]> {
  const ids = [...new Set(terminees.map(({ groupe }) => groupe.id))]
  const documents = await base.documents.where('groupeId').anyOf(ids).toArray()
  const resumes = documents.filter(({ type }) => type === 'resume')
  return terminees.filter(
    ({ seance }) =>
      !resumes.some((d) => d.groupeId === seance.groupeId && d.seanceNumero === seance.numero),
  )
}
