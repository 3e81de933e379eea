/** Le calendrier proposé à un groupe ; chaque demi-journée se déplace ensuite. */
import type { DemiJournee, Seance } from './enregistrements'
import { JOUR_MS, estDateLocale } from './temps'
import { instantDe } from './temps-en-mots'

export { estDateLocale, estHeureLocale } from './temps'

/** Une séance au calendrier, avant d'être rattachée à un groupe. */
export type SeancePrevue = Pick<Seance, 'numero' | 'demiJournees'>

export const HEURE_DEFAUT = '09:00'
export const FUSEAU_DEFAUT = 'Europe/Paris'

/**
 * Semaines entre la première séance et chacune : deux entre deux séances, trois avant la cinquième (temps d'enquête),
 * treize de la sixième à la septième, soit trois mois et le même jour de semaine. Source : dossier métier, § 3.
 */
const SEMAINES = [0, 2, 4, 6, 9, 11, 24]

/**
 * Propose les sept séances d'un groupe : une demi-journée chacune, à 9 h. La première date est gardée telle quelle ;
 * une suivante qui tomberait un samedi ou un dimanche passe au lundi. Date mal formée : calendrier vide.
 */
export function calculeCalendrier(premiereDate: string, lieu: string, fuseau = FUSEAU_DEFAUT): SeancePrevue[] {
  if (!estDateLocale(premiereDate)) return []
  return SEMAINES.map((semaines, rang) => {
    const date = rang === 0 ? premiereDate : eviteFinDeSemaine(ajouteJours(premiereDate, semaines * 7))
    return { numero: rang + 1, demiJournees: [{ date, heure: HEURE_DEFAUT, fuseau, lieu }] }
  })
}

/** `AAAA-MM-JJ` décalée d'un nombre de jours, positif ou non. */
export function ajouteJours(date: string, jours: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + jours * JOUR_MS).toISOString().slice(0, 10)
}

function eviteFinDeSemaine(date: string): string {
  const jour = new Date(`${date}T00:00Z`).getUTCDay()
  if (jour === 6) return ajouteJours(date, 2)
  return jour === 0 ? ajouteJours(date, 1) : date
}

/** Instant prévu (ms) d'une demi-journée, dans son fuseau. `NaN` si sa date ou son heure est mal formée. */
export function instantPrevu({ date, heure, fuseau }: DemiJournee): number {
  return instantDe(date, heure, fuseau)
}
