/**
 * Dates, heures et durées en mots français : le seul fichier qui connaisse `Intl`.
 * Instants en ms, dates `AAAA-MM-JJ`, heures `HH:MM`, fuseaux IANA. Les espaces entre nombre et unité sont insécables.
 * Une date ou une heure mal formée est rendue telle quelle : l'écran montre ce qui a été écrit.
 */
import { JOUR_MS, MINUTE_MS, SECONDE_MS, estDateLocale, estHeureLocale } from './temps'

/** L'insécable, discrète dans les gabarits. */
const _ = '\u00A0'

/** Écrits plutôt que demandés à `Intl` : en construire les formats prenait la moitié du chargement du programme. */
const JOURS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const MOIS_COURTS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')

/** Construire un format coûte cher : un par fuseau. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatDuFuseau(fuseau: string): Intl.DateTimeFormat {
  const connu = formats.get(fuseau)
  if (connu !== undefined) return connu
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: fuseau,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(fuseau, format)
  return format
}

/** Sans fuseau, celui du poste : `Date` le connaît déjà, sans le format que l'ouverture paierait. */
function decoupe(instant: number, fuseau: string | undefined): Record<string, string> {
  if (fuseau === undefined) return decoupeIci(new Date(instant))
  return Object.fromEntries(formatDuFuseau(fuseau).formatToParts(instant).map((p) => [p.type, p.value]))
}

function decoupeIci(date: Date): Record<string, string> {
  const deux = (nombre: number) => String(nombre).padStart(2, '0')
  return {
    year: String(date.getFullYear()),
    month: deux(date.getMonth() + 1),
    day: deux(date.getDate()),
    hour: deux(date.getHours()),
    minute: deux(date.getMinutes()),
    second: deux(date.getSeconds()),
  }
}

/** Date civile d'un instant dans un fuseau : `AAAA-MM-JJ`. */
export function dateLocale(instant: number, fuseau?: string): string {
  const { year = '', month, day } = decoupe(instant, fuseau)
  return `${year.padStart(4, '0')}-${month}-${day}`
}

/** Heure murale d'un instant dans un fuseau : `HH:MM`. */
export function heureLocale(instant: number, fuseau?: string): string {
  const { hour, minute } = decoupe(instant, fuseau)
  return `${hour}:${minute}`
}

/** Avance du fuseau sur l'heure universelle, en ms, à cet instant. */
function avanceMs(instant: number, fuseau: string): number {
  const { second } = decoupe(instant, fuseau)
  const mur = Date.parse(`${dateLocale(instant, fuseau)}T${heureLocale(instant, fuseau)}:${second}Z`)
  return mur - Math.floor(instant / SECONDE_MS) * SECONDE_MS
}

/**
 * Instant (ms) d'une heure murale. Heure sautée au printemps : l'instant qui suit le saut d'autant ;
 * heure doublée à l'automne : la première des deux. `NaN` si la date ou l'heure est mal formée.
 */
export function instantDe(date: string, heure: string, fuseau: string): number {
  if (!estDateLocale(date) || !estHeureLocale(heure)) return Number.NaN
  const mur = Date.parse(`${date}T${heure}:00Z`)
  const avant = avanceMs(mur - JOUR_MS, fuseau)
  const apres = avanceMs(mur + JOUR_MS, fuseau)
  const possibles = [mur - avant, mur - apres].filter((t) => t + avanceMs(t, fuseau) === mur)
  return possibles.length > 0 ? Math.min(...possibles) : mur - avant
}

/** « 11 h 37 », « 9 h » si pile. Sans fuseau : celui du poste. */
export function ditHeure(instant: number, fuseau?: string): string {
  return ditHeureLocale(heureLocale(instant, fuseau))
}

/** `09:05` → « 9 h 05 », `09:00` → « 9 h ». */
export function ditHeureLocale(heure: string): string {
  if (!estHeureLocale(heure)) return heure
  const [heures = '', minutes = ''] = heure.split(':')
  return `${Number(heures)}${_}h` + (minutes === '00' ? '' : `${_}${minutes}`)
}

const ditJour = (date: string) => (date.endsWith('-01') ? '1er' : String(Number(date.slice(8))))

const rangMois = (date: string) => Number(date.slice(5, 7)) - 1

/** `2026-09-10` → « jeudi 10 septembre 2026 » ; le premier du mois est « 1er ». */
export function ditDate(date: string): string {
  if (!estDateLocale(date)) return date
  const jour = JOURS[new Date(date).getUTCDay()] ?? ''
  return `${jour} ${ditJour(date)}${_}${MOIS[rangMois(date)] ?? ''} ${Number(date.slice(0, 4))}`
}

/** `2026-09-10` → « 10 sept. ». */
export function ditDateCourte(date: string): string {
  if (!estDateLocale(date)) return date
  return `${ditJour(date)}${_}${MOIS_COURTS[rangMois(date)] ?? ''}`
}

/** Minutes → « 25 min », « 1 h », « 1 h 30 ». Arrondit à la minute ; le signe moins est typographique. */
export function ditDuree(minutes: number): string {
  const entieres = Math.round(Math.abs(minutes))
  const signe = minutes < 0 && entieres > 0 ? '−' : ''
  const [heures, reste] = [Math.floor(entieres / 60), entieres % 60]
  if (heures === 0) return `${signe}${reste}${_}min`
  return `${signe}${heures}${_}h` + (reste === 0 ? '' : `${_}${String(reste).padStart(2, '0')}`)
}

/** Temps restant (ms) → « 33:42 », minutes puis secondes. Arrondi à la seconde supérieure ; « 0:00 » s'il est écoulé. */
export function ditCompteur(ms: number): string {
  const secondes = Math.max(0, Math.ceil(ms / SECONDE_MS))
  return `${Math.floor(secondes / 60)}:${String(secondes % 60).padStart(2, '0')}`
}

/** Décalage (ms) → « 6 min de retard », « 4 min d’avance », « à l’heure » à moins d'une demi-minute. */
export function ditEcart(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE_MS)
  if (minutes === 0) return 'à l’heure'
  return `${ditDuree(minutes)} ${ms > 0 ? 'de retard' : 'd’avance'}`
}

/** Dépassement (ms, positif ; le restant négatif convient aussi) → « dépassement 4 min ». */
export function ditDepassement(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE_MS)
  return minutes === 0 ? `dépassement moins de${_}1${_}min` : `dépassement ${ditDuree(minutes)}`
}

/** Une date vue d'aujourd'hui : « aujourd’hui », « demain », « dans 3 jours », « hier », « il y a 3 jours ». */
export function ditQuand(date: string, aujourdhui: string): string {
  if (!estDateLocale(date) || !estDateLocale(aujourdhui)) return date
  const jours = Math.round((Date.parse(`${date}T00:00Z`) - Date.parse(`${aujourdhui}T00:00Z`)) / JOUR_MS)
  if (jours === 0) return 'aujourd’hui'
  if (jours === 1) return 'demain'
  if (jours === -1) return 'hier'
  return jours > 0 ? `dans ${jours}${_}jours` : `il y a ${-jours}${_}jours`
}
