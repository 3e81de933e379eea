import type { DocumentFige, Note } from '../../domaine/enregistrements'
import { lisDans, type Conduite } from './conduite'
import { verifieNote } from './formes'
import { lis } from './lis'
import { suis, type DocumentSuivi } from './suivi-remise'
import { calculeVersion } from './version-document'

/** De quoi conclure une séance : la conduite, ce qui a été figé et la version à venir. */
export interface BilanSeance extends Conduite {
  /** Documents figés de cette séance, le plus récent d'abord. */
  documents: DocumentSuivi[]
  /** À écrire dans le résumé avant de le figer. */
  prochaineVersionResume: number
  /** Date de la séance suivante du groupe, `AAAA-MM-JJ` ; `null` s'il n'y en a pas. */
  prochaineDate: string | null
  /** Notes à la corbeille : on peut les reprendre. */
  notesJetees: Note[]
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
  'documents',
  'remises',
] as const

/** Le bilan d'une séance ; `null` si le groupe ou la séance n'existe pas. */
export const lisBilan = (groupeId: string, numero: number): Promise<BilanSeance | null> =>
  lis(TABLES, async (base) => {
    const conduite = await lisDans(base, groupeId, numero, (id) => base.scenarios.get(id))
    if (!conduite) return null
    const { journal } = conduite
    const duGroupe = await base.documents.where({ groupeId }).toArray()
    const siens = duGroupe.filter((document: DocumentFige) => document.seanceNumero === numero)
    const remises = await base.remises.bulkGet(siens.map(({ id }) => id))
    const notes = journal ? await base.notes.where({ journalId: journal.id }).toArray() : []
    const seances = await base.seances.where({ groupeId }).toArray()
    const suivante = seances.find((une) => une.numero === numero + 1)
    return {
      ...conduite,
      prochaineDate: suivante?.demiJournees[0]?.date ?? null,
      documents: (await suis(base, remises.filter((une) => une !== undefined))).toReversed(),
      prochaineVersionResume: await calculeVersion(base, { groupeId, seanceNumero: numero, type: 'resume' }),
      notesJetees: notes.map(verifieNote).filter((note) => note.corbeilleLe !== null),
    }
  })
