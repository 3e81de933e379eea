/** Couper un élément en deux : les minutes se partagent, rien ne se perd ni ne se répète à tort. */
import type { Activite } from '../methode'
import { bornePriorite } from './duree'
import { poseAjout, type ElementScenario, type Verrou } from './scenario'

/** Les lignes d'avant et d'après `minutes` ; celle qui enjambe la coupe se partage. */
function partage<T extends { minutes: number }>(lignes: readonly T[], minutes: number): [T[], T[]] {
  const avant: T[] = []
  const apres: T[] = []
  let reste = minutes
  for (const ligne of lignes) {
    const ici = Math.min(Math.max(reste, 0), ligne.minutes)
    if (ici > 0 || (ligne.minutes === 0 && reste > 0)) avant.push({ ...ligne, minutes: ici })
    if (ligne.minutes > ici) apres.push({ ...ligne, minutes: ligne.minutes - ici })
    reste -= ligne.minutes
  }
  return [avant, apres]
}

/**
 * Les deux parts d'un élément, la première de `minutes` (strictement entre 0 et la durée).
 * `refs` : leurs références, libres dans le scénario. Le début verrouillé va à la première, la fin à la seconde.
 */
export function coupeElement(element: ElementScenario, minutes: number, refs: [string, string]): [ElementScenario, ElementScenario] {
  const { debut, fin, duree } = element.verrou ?? {}
  const commun = element.type === 'pause' ? element : poseAjout(element, 'issueDe', element.issueDe ?? element.ref)
  const seul = poseAjout(poseAjout(commun, 'verrou', undefined), 'retour', undefined)
  const tenue = duree ? { duree } : {}
  const premiere = poseAjout({ ...seul, ref: refs[0], dureeMinutes: minutes }, 'verrou', verrouOuRien({ ...(debut !== undefined && { debut }), ...tenue }))
  const seconde = poseAjout(
    { ...seul, ref: refs[1], dureeMinutes: element.dureeMinutes - minutes, ...(seul.type !== 'pause' && { titre: `${seul.titre}, suite` }) },
    'verrou',
    verrouOuRien({ ...(fin !== undefined && { fin }), ...tenue }),
  )
  return [detaille(premiere, element, minutes, 0), detaille(seconde, element, minutes, 1)]
}

/** Un verrou vide n'est pas un verrou. */
export const verrouOuRien = (verrou: Verrou): Verrou | undefined => (Object.keys(verrou).length > 0 ? verrou : undefined)

function detaille(part: ElementScenario, entier: ElementScenario, minutes: number, rang: 0 | 1): ElementScenario {
  if (part.type === 'plan' || entier.type === 'plan') return part
  const aFaire = partage(entier.aFaire, minutes)[rang]
  if (part.type === 'pause' || entier.type === 'pause') return { ...part, aFaire }
  return { ...part, aFaire, ...detailleActivite(entier, part.dureeMinutes, minutes, rang) }
}

function detailleActivite(entier: Activite, duree: number, minutes: number, rang: 0 | 1): Partial<Activite> {
  const { aDire, regroupement, priorite } = entier
  const parts = partage(regroupement.parts, minutes)[rang]
  // La dernière réplique est la clôture : elle va avec la fin. Une réplique seule se redit.
  const repliques = aDire.length < 2 ? aDire : rang === 0 ? aDire.slice(0, -1) : aDire.slice(-1)
  return {
    aDire: repliques,
    regroupement: { ...regroupement, parts },
    priorite: bornePriorite(priorite, duree),
    ...(rang === 1 && { materielParPersonne: [], materielParGroupe: [] }),
  }
}
