/**
 * Les tables de la base et leurs versions. Une version publiée ne se retouche pas : on en ajoute une,
 * avec sa migration et sa base figée dans `test/fixtures/bases`.
 * Les index ne portent que des identifiants opaques et l'état d'une remise : rien de personnel.
 */
import { Dexie, type Table } from 'dexie'
import type * as E from '../domaine/enregistrements'
import type { EvenementRange } from '../domaine/journal'

/** Le type des lignes de chaque table. */
export interface Lignes {
  espace: E.Espace
  dispositifs: E.Dispositif
  groupes: E.Groupe
  seances: E.Seance
  participants: E.Participant
  participations: E.Participation
  imports: E.Import
  scenarios: E.ScenarioFige
  scenariosAdaptes: E.ScenarioAdapte
  retouches: E.RetoucheRangee
  choixScenarios: E.ChoixScenario
  journaux: E.Journal
  evenements: EvenementRange
  notes: E.Note
  preparations: E.Preparation
  documents: E.DocumentFige
  contenus: E.ContenuFige
  remises: E.Remise
  traces: E.TraceRemise
  changements: E.Changement
}
export type NomTable = keyof Lignes

export const VERSION_SCHEMA = 2

const V1 = {
  espace: 'id',
  dispositifs: 'id',
  groupes: 'id, dispositifId',
  seances: 'id, groupeId',
  participants: 'id',
  participations: 'id, participantId, groupeId, importId',
  imports: 'id, groupeId',
  scenarios: 'id, groupeId',
  journaux: 'id, groupeId',
  evenements: '[journalId+numero]',
  notes: 'id, journalId',
  preparations: 'id',
  documents: 'id, groupeId',
  contenus: 'documentId',
  remises: 'documentId, etat',
  traces: '++id, documentId',
  changements: '++numero',
}

/** Les scénarios adaptés, leurs retouches (pour annuler et refaire) et le choix de chaque groupe. */
const V2 = {
  ...V1,
  scenariosAdaptes: 'id',
  retouches: '[scenarioId+numero]',
  choixScenarios: 'groupeId, scenarioId',
} satisfies Record<NomTable, string>

/** Par version : chaque table, sa clé puis ses index. */
export const SCHEMAS: Record<number, Partial<Record<NomTable, string>>> = { 1: V1, 2: V2 }

type Tables = { [N in NomTable]: Table<Lignes[N]> }
export type BaseJalons = Dexie & Tables

/**
 * Fabrique une base, fermée. Rien ne l'ouvre ni ne la rouvre toute seule, et ses lectures n'ont pas de cache :
 * ce qui se montre est ce qui est écrit.
 */
export function nouvelleBase(nom: string): BaseJalons {
  const base = new Dexie(nom, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  })
  for (const [version, tables] of Object.entries(SCHEMAS)) base.version(Number(version)).stores(tables)
  // Dexie pose une propriété par table déclarée ci-dessus ; le compilateur ne peut pas le déduire.
  return base as BaseJalons
}
