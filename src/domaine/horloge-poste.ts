/** L'horloge du poste peut reculer ; celle de Jalons, jamais. Instants et chronomètre en ms. */

export interface Releve {
  /** `Date.now()` au moment du relevé. */
  date: number
  /** `performance.now()` au même moment : ne recule pas, mais repart de zéro à chaque page. */
  chrono: number
  /** L'instant retenu. */
  retenu: number
}

/**
 * L'instant à retenir : celui du poste, ou l'avance du chronomètre depuis le dernier relevé si le poste a reculé.
 * La veille, que le chronomètre peut ignorer, est comptée par le poste.
 */
export function releveHorloge(precedent: Releve, date: number, chrono: number): Releve {
  const suivi = precedent.retenu + Math.max(0, chrono - precedent.chrono)
  return { date, chrono, retenu: Math.max(date, suivi) }
}

/** Après un rechargement : repart du dernier relevé si le poste affiche une heure d'avant. */
export function reprendHorloge(dernier: Pick<Releve, 'date' | 'retenu'> | null, date: number, chrono: number): Releve {
  if (dernier === null || date >= dernier.retenu) return { date, chrono, retenu: date }
  return { date, chrono, retenu: dernier.retenu + Math.max(0, date - dernier.date) }
}
