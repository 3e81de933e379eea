import { Dexie } from 'dexie'
import type { RetoucheRangee } from '../../domaine/enregistrements'
import type { BaseJalons } from '../schema'

/** Les retouches d'un scénario, dans l'ordre, annulées comprises. */
export const retouchesDe = (base: BaseJalons, scenarioId: string): Promise<RetoucheRangee[]> =>
  base.retouches
    .where('[scenarioId+numero]')
    .between([scenarioId, Dexie.minKey], [scenarioId, Dexie.maxKey])
    .toArray()

/** Les phrases de ce qui a changé depuis la dernière version nommée. */
export function changementsDepuisVersion(retouches: readonly RetoucheRangee[]): string[] {
  const faites = retouches.filter(({ annulee }) => !annulee)
  const depuis = faites.findLastIndex(({ retouche }) => retouche.type === 'version')
  return faites.slice(depuis + 1).map(({ phrase }) => phrase)
}
