/** Les mots communs à tous les documents : employeur selon le versant, dates et horaires, personnes. */
import type { DemiJournee, Intervenant, Participant, Versant } from '../../domaine/enregistrements'
import type { Forme, Phase, Question } from '../../domaine/methode'
import { ditDate, ditHeureLocale } from '../../domaine/temps-en-mots'

/** L'employeur, tel qu'il se nomme dans chaque versant. */
export const MOT_EMPLOYEUR: Record<Versant, string> = {
  FPT: 'Collectivité',
  FPE: 'Administration',
  FPH: 'Établissement',
}

export const MOT_QUESTION: Record<Question, string> = {
  Q1: "Où suis-je aujourd'hui ?",
  Q2: "Où ai-je envie d'aller ?",
  Q3: 'Que me manque-t-il pour atteindre mes objectifs professionnels ?',
}

export const MOT_PHASE: Record<Phase, string> = {
  1: '1, lancement',
  2: '2, analyse du parcours',
  3: "3, plan d'action",
  4: '4, conclusion',
}

export const MOT_FORME: Record<Forme, string> = {
  pleniere: 'plénière',
  individuel: 'individuel',
  binome: 'binôme',
  trio: 'trio',
  'sous-groupes': 'sous-groupes',
}

/** `09:00` et 210 → `12:30`. Passe minuit sans changer de jour. */
export function ajouteMinutes(heure: string, minutes: number): string {
  const [heures = 0, reste = 0] = heure.split(':').map(Number)
  const total = (((heures * 60 + reste + Math.round(minutes)) % 1440) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/** `09:00` et 210 → « 9 h – 12 h 30 ». */
export function ditHoraires(heure: string, minutes: number): string {
  return `${ditHeureLocale(heure)} – ${ditHeureLocale(ajouteMinutes(heure, minutes))}`
}

/** Une demi-journée et ses horaires ; sa durée, ou une part égale de celle de la séance. */
export type DemiJourneeEmargee = DemiJournee & { dureeMinutes?: number }

/** « jeudi 10 septembre 2026 » → « 10 septembre 2026 » : au pied des pages, le jour de semaine est de trop. */
export function ditDateSansJour(date: string): string {
  return ditDate(date).replace(/^\p{L}+ (?=\d)/u, '')
}

/** « Claire Monestier, CEP » ; vide si l'intervenant n'est pas nommé : le rendu trace une ligne. */
export function ditIntervenant({ nom, qualite }: Intervenant): string {
  const nomme = nom.trim()
  return nomme === '' || qualite.trim() === '' ? nomme : `${nomme}, ${qualite.trim()}`
}

export type PersonneNommee = Pick<Participant, 'nom' | 'prenom'>

/** Par nom puis prénom, accents et casse mis à part. Rend une copie. */
export function trieParNom<P extends PersonneNommee>(personnes: readonly P[]): P[] {
  const compare = (a: string, b: string): number => a.localeCompare(b, 'fr', { sensitivity: 'base' })
  return personnes.toSorted((a, b) => compare(a.nom, b.nom) || compare(a.prenom, b.prenom))
}

/** `texte` avec sa première lettre en capitale. */
export const capitalise = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1)
