/** Unités de temps et formes locales : une date s'écrit `AAAA-MM-JJ`, une heure `HH:MM`. */

export const SECONDE_MS = 1000
export const MINUTE_MS = 60 * SECONDE_MS
export const JOUR_MS = 24 * 60 * MINUTE_MS

/** Une date qui existe au calendrier, écrite `AAAA-MM-JJ`. */
export function estDateLocale(texte: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texte)) return false
  const instant = Date.parse(`${texte}T00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(texte)
}

/** Une heure d'horloge, écrite `HH:MM`, de 00:00 à 23:59. */
export function estHeureLocale(texte: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(texte)
}
