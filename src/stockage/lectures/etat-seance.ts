import type { Journal, Seance } from '../../domaine/enregistrements'
import { joueJournal } from '../../domaine/joue-journal'
import type { BaseJalons } from '../schema'
import { dernierEvenement, evenementsDuJournal } from './evenements'

/** Où en est une séance au calendrier. */
export type AvancementSeance = 'a-venir' | 'en-cours' | 'terminee'

export interface SeanceDuGroupe {
  seance: Seance
  avancement: AvancementSeance
  /** Le journal à reprendre ou à conclure ; `null` tant que rien n'est commencé. */
  journal: Journal | null
  /** Journaux d'un départ par erreur. */
  archives: Journal[]
}

/** Rapproche des séances leurs journaux. Ne lit un journal en entier que si sa fin est douteuse. */
export function situeSeances(
  base: BaseJalons,
  seances: readonly Seance[],
  journaux: readonly Journal[],
): Promise<SeanceDuGroupe[]> {
  const ranges = seances.toSorted((a, b) => a.numero - b.numero)
  return Promise.all(
    ranges.map(async (seance): Promise<SeanceDuGroupe> => {
      const siens = journaux.filter(
        (j) => j.groupeId === seance.groupeId && j.seanceNumero === seance.numero,
      )
      const journal = siens.find((j) => j.archiveLe === null) ?? null
      const archives = siens.filter((j) => j.archiveLe !== null)
      if (!journal) return { seance, avancement: 'a-venir', journal, archives }
      const avancement = (await estTermine(base, journal.id)) ? 'terminee' : 'en-cours'
      return { seance, avancement, journal, archives }
    }),
  )
}

/** Une fin annulée, ou suivie de corrections de présence, demande de rejouer le journal. */
async function estTermine(base: BaseJalons, journalId: string): Promise<boolean> {
  const dernier = await dernierEvenement(base, journalId)
  if (dernier?.type === 'seance-terminee') return true
  const evenements = await evenementsDuJournal(base, journalId)
  if (!evenements.some((e) => e.type === 'seance-terminee')) return false
  return joueJournal([], 0, evenements, Infinity).terminee
}
