import type {
  Dispositif,
  Espace,
  Groupe,
  Journal,
  Note,
  Participant,
  Preparation,
  ScenarioFige,
  Seance,
} from '../../domaine/enregistrements'
import type { EvenementRange } from '../../domaine/journal'
import type { SeanceMethode } from '../../domaine/methode'
import type { BaseJalons } from '../schema'
import { clePreparation } from './cle-preparation'
import { evenementsDuJournal } from './evenements'
import { verifieJournal } from './forme-evenement'
import { verifieEspace, verifieNote, verifieScenario, verifieSeance } from './formes'
import { lis } from './lis'
import { observe, type Observation } from './observe'
import { attendus } from './attendus'
import { inscritsDuGroupe } from './participants-du-groupe'
import { scenarioDuGroupe } from './scenario-du-groupe'

/** Tout ce qu'il faut pour conduire ou relire une séance, lu au même instant. */
export interface Conduite {
  groupe: Groupe
  dispositif: Dispositif
  seance: Seance
  espace: Espace
  preparation: Preparation | null
  /** `null` tant que la séance n'est pas commencée ; ce qui suit est alors vide. */
  journal: Journal | null
  evenements: EvenementRange[]
  /** La séance du scénario figé, textes compris. */
  methode: SeanceMethode | null
  /** Avant le départ : la séance du scénario figé ou choisi par le groupe ; `null` : celle du programme intégré. */
  prevue: SeanceMethode | null
  /** Ceux qu'on attend à cette séance, et ceux que le journal nomme, dans l'ordre des noms. */
  participants: Participant[]
  /** Hors corbeille, dans l'ordre des instants. */
  notes: Note[]
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

/** La conduite d'une séance ; `null` si le groupe ou la séance n'existe pas. */
export const lisConduite = (groupeId: string, numero: number): Promise<Conduite | null> =>
  lis(TABLES, (base) => lisDans(base, groupeId, numero, (id) => base.scenarios.get(id)))

/** Comme `observe(lisConduite)`, sans relire à chaque événement le scénario figé, qui ne change jamais. */
export function observeConduite(groupeId: string, numero: number): Observation<Conduite | null> {
  let retenu: ScenarioFige | undefined
  return observe(() =>
    lis(TABLES, (base) =>
      lisDans(base, groupeId, numero, async (id) => {
        if (retenu?.id !== id) retenu = await base.scenarios.get(id)
        return retenu
      }),
    ),
  )
}

/** La conduite, dans une transaction de lecture déjà ouverte sur ses tables. */
export async function lisDans(
  base: BaseJalons,
  groupeId: string,
  numero: number,
  lisScenario: (id: string) => PromiseLike<ScenarioFige | undefined>,
): Promise<Conduite | null> {
  const [groupe, seances, journaux, espace, inscrits, preparation] = await Promise.all([
    base.groupes.get(groupeId),
    base.seances.where({ groupeId }).toArray(),
    base.journaux.where({ groupeId }).toArray(),
    base.espace.get('espace'),
    inscritsDuGroupe(base, groupeId),
    base.preparations.get(clePreparation(groupeId, numero)),
  ])
  const dispositif = groupe && (await base.dispositifs.get(groupe.dispositifId))
  const seance = seances.find((une) => une.numero === numero)
  if (!groupe || !dispositif || !seance) return null
  const journal = journaux.find((j) => j.seanceNumero === numero && j.archiveLe === null) ?? null
  const conduit = journal ? await lisJournal(base, journal, numero, lisScenario) : RIEN
  return {
    groupe,
    dispositif,
    seance: verifieSeance(seance),
    espace: verifieEspace(espace),
    preparation: preparation ?? null,
    journal,
    ...conduit,
    prevue: journal ? null : await seancePrevue(base, groupeId, numero),
    participants: attendus(inscrits, conduit.evenements),
  }
}

async function seancePrevue(base: BaseJalons, groupeId: string, numero: number): Promise<SeanceMethode | null> {
  const scenario = await scenarioDuGroupe(base, groupeId)
  return scenario?.seances.find((une) => une.numero === numero) ?? null
}

type Conduit = Pick<Conduite, 'evenements' | 'methode' | 'notes'>
const RIEN: Conduit = { evenements: [], methode: null, notes: [] }

async function lisJournal(
  base: BaseJalons,
  journal: Journal,
  numero: number,
  lisScenario: (id: string) => PromiseLike<ScenarioFige | undefined>,
): Promise<Conduit> {
  const [evenements, scenario, notes] = await Promise.all([
    evenementsDuJournal(base, journal.id),
    lisScenario(journal.scenarioId),
    base.notes.where({ journalId: journal.id }).toArray(),
  ])
  const seances = verifieScenario(scenario).seances
  return {
    evenements: verifieJournal(evenements),
    methode: seances.find((une) => une.numero === numero) ?? null,
    notes: notes
      .map(verifieNote)
      .filter((note) => note.corbeilleLe === null)
      .toSorted((a, b) => a.instant - b.instant),
  }
}
