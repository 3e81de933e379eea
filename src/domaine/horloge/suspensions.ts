/** Temps où la salle n'avançait pas : pause demandée ou trou expliqué (ms). `fin` nulle : encore ouverte. */
export interface Suspension {
  debut: number
  fin: number | null
}

/** Temps passé sur un élément (ms). Un changement d'élément partage sa frontière avec l'intervalle précédent. */
export interface Intervalle {
  debut: number
  fin: number | null
  precedent: Intervalle | null
  /** Pause fermée par l'ouverture de cet intervalle : sa fin suit la frontière. */
  pauseFermee: Suspension | null
}

interface Tranche {
  debut: number
  fin: number
}

/** Union des suspensions à `instant`, en tranches disjointes et croissantes. */
export function unitSuspensions(suspensions: readonly Suspension[], instant: number): readonly Tranche[] {
  const unies: Tranche[] = []
  const tranches = suspensions.map((s) => ({ debut: s.debut, fin: s.fin ?? instant }))
  for (const tranche of tranches.toSorted((a, b) => a.debut - b.debut)) {
    const derniere = unies.at(-1)
    if (tranche.fin <= tranche.debut) continue
    if (derniere === undefined || tranche.debut > derniere.fin) unies.push(tranche)
    else derniere.fin = Math.max(derniere.fin, tranche.fin)
  }
  return unies
}

/** Longueur (ms) d'un intervalle à `instant`, suspensions comprises. */
export const mesureBrut = (intervalle: Intervalle, instant: number) => (intervalle.fin ?? instant) - intervalle.debut

/** Longueur (ms) des intervalles à `instant`, moins ce que les suspensions en recouvrent. */
export function mesureEcoule(
  intervalles: readonly Intervalle[],
  suspensions: readonly Tranche[],
  instant: number,
): number {
  let ecoule = 0
  for (const intervalle of intervalles) {
    const fin = intervalle.fin ?? instant
    ecoule += fin - intervalle.debut
    for (const s of suspensions) {
      if (s.debut >= fin) break
      ecoule -= Math.max(0, Math.min(fin, s.fin) - Math.max(intervalle.debut, s.debut))
    }
  }
  return ecoule
}
