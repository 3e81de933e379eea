/** Changer une durée sans que le détail des minutes cesse de tomber juste. */
import type { Activite, Etape, Priorite } from '../methode'
import { repartitMinutes } from '../minutes-entieres'
import { MINUTE_MS } from '../temps'
import type { ElementScenario } from './scenario'

/** Des minutes entières, dans les mêmes proportions, dont la somme est `total`. */
function proportionne(minutes: readonly number[], total: number): number[] {
  const somme = minutes.reduce((a, b) => a + b, 0)
  if (somme === 0) return [...minutes]
  return repartitMinutes(minutes.map((m) => (m * total * MINUTE_MS) / somme), total)
}

function poseMinutes<T extends { minutes: number }>(lignes: readonly T[], total: number): T[] {
  const minutes = proportionne(lignes.map((ligne) => ligne.minutes), total)
  return lignes.map((ligne, rang) => ({ ...ligne, minutes: minutes[rang] ?? 0 }))
}

/** Une priorité compressible ne promet pas plus que la durée. */
export const bornePriorite = (priorite: Priorite, dureeMinutes: number): Priorite =>
  priorite.type === 'compressible' ? { ...priorite, jusquaMinutes: Math.min(priorite.jusquaMinutes, dureeMinutes) } : priorite

/** L'élément à sa nouvelle durée : étapes et regroupements suivent en proportion, en minutes entières. */
export function poseDuree(element: ElementScenario, dureeMinutes: number): ElementScenario {
  if (element.type === 'plan') return { ...element, dureeMinutes }
  const aFaire: Etape[] = poseMinutes(element.aFaire, dureeMinutes)
  if (element.type === 'pause') return { ...element, dureeMinutes, aFaire }
  return { ...element, dureeMinutes, aFaire, ...poseRegroupement(element, dureeMinutes), priorite: bornePriorite(element.priorite, dureeMinutes) }
}

const poseRegroupement = ({ regroupement }: Activite, total: number): Pick<Activite, 'regroupement'> => ({
  regroupement: { ...regroupement, parts: poseMinutes(regroupement.parts, total) },
})
