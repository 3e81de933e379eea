import { Dexie } from 'dexie'
import type { EvenementRange } from '../../domaine/journal'
import type { BaseJalons } from '../schema'

/** Les événements d'un journal, dans l'ordre. */
export const evenementsDuJournal = (base: BaseJalons, journalId: string): Promise<EvenementRange[]> =>
  plage(base, journalId).toArray()

/** Le dernier événement d'un journal, sans lire les autres. */
export const dernierEvenement = (
  base: BaseJalons,
  journalId: string,
): Promise<EvenementRange | undefined> => plage(base, journalId).last()

/** Les événements de tous les journaux de ces groupes, archivés compris. */
export async function evenementsDesGroupes(
  base: BaseJalons,
  groupesIds: readonly string[],
): Promise<EvenementRange[]> {
  const journaux = await base.journaux.where('groupeId').anyOf(groupesIds).toArray()
  const parJournal = await Promise.all(journaux.map(({ id }) => evenementsDuJournal(base, id)))
  return parJournal.flat()
}

const plage = (base: BaseJalons, journalId: string) =>
  base.evenements
    .where('[journalId+numero]')
    .between([journalId, Dexie.minKey], [journalId, Dexie.maxKey])
