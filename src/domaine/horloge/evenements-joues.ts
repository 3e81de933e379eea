import type { Evenement } from '../journal'

/** Événements dans l'ordre de leurs numéros. Le tableau reçu n'est pas touché. */
function range(evenements: readonly Evenement[]): readonly Evenement[] {
  const estRange = evenements.every((e, i) => i === 0 || (evenements[i - 1]?.numero ?? 0) <= e.numero)
  return estRange ? evenements : evenements.toSorted((a, b) => a.numero - b.numero)
}

/**
 * Le plus long préfixe dont les instants effectifs sont ≤ `instant`, chaque événement portant son instant effectif :
 * le plus grand entre le sien et ceux qui le précèdent, annulés compris. Une horloge reculée ne rend rien négatif.
 */
export function prefixeEffectif(evenements: readonly Evenement[], instant: number): Evenement[] {
  const prefixe: Evenement[] = []
  let effectif = -Infinity
  for (const evenement of range(evenements)) {
    effectif = Math.max(effectif, evenement.instant)
    if (effectif > instant) break
    prefixe.push(evenement.instant === effectif ? evenement : { ...evenement, instant: effectif })
  }
  return prefixe
}

/** Une ouverture et une annulation ne s'annulent pas. */
export const estAnnulable = (e: Evenement) => e.type !== 'seance-commencee' && e.type !== 'annulation'

/** Numéros des événements annulés parmi ceux-ci. */
export function numerosAnnules(evenements: readonly Evenement[]): Set<number> {
  const annulables = new Set<number>()
  const annules = new Set<number>()
  for (const e of evenements) {
    if (e.type === 'annulation' && annulables.has(e.cible)) annules.add(e.cible)
    else if (estAnnulable(e)) annulables.add(e.numero)
  }
  return annules
}

/** Ce qui a vraiment eu lieu à `instant` : le préfixe, sans les annulés ni les annulations. */
export function evenementsJoues(evenements: readonly Evenement[], instant: number): Evenement[] {
  const prefixe = prefixeEffectif(evenements, instant)
  const annules = numerosAnnules(prefixe)
  return prefixe.filter((e) => e.type !== 'annulation' && !annules.has(e.numero))
}

/**
 * L'instant à demander au journal : maintenant, ou le dernier instant effectif si l'horloge du poste a reculé.
 * Sans cela les derniers gestes disparaîtraient de l'écran jusqu'à ce que l'horloge les rattrape.
 */
export function instantDuJournal(evenements: readonly Evenement[], maintenant: number): number {
  return evenements.reduce((plusTard, e) => Math.max(plusTard, e.instant), maintenant)
}
