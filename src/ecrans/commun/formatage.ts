import type { EtatRemise, Participant } from '../../domaine/enregistrements'
import type { GenreEtat } from '../../composants/Etat'
import { ditDate } from '../../domaine/temps-en-mots'
import { JOUR_MS } from '../../domaine/temps'

/** « Bensaïd Karim » : le nom d'abord, comme sur une feuille d'émargement. */
export const nomComplet = ({ nom, prenom }: Pick<Participant, 'nom' | 'prenom'>): string => `${nom} ${prenom}`.trim()

/** « jeudi 10 septembre », sans l'année. */
export const ditJourMois = (date: string): string => ditDate(date).replace(/ \d{4}$/, '')

/** Une majuscule au début d'une phrase. */
export const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1)

/** Dans un titre : « aujourd’hui », « demain », « jeudi » dans la semaine, sinon « le 10 septembre ». */
export function ditEcheance(date: string, aujourdhui: string): string {
  const jours = Math.round((Date.parse(date) - Date.parse(aujourdhui)) / JOUR_MS)
  if (jours === 0) return 'aujourd’hui'
  if (jours === 1) return 'demain'
  const [jour = '', ...suite] = ditJourMois(date).split(' ')
  return jours > 1 && jours < 7 ? jour : `le ${suite.join(' ')}`
}

/** « un participant », « 12 participants », « aucun participant ». */
export function ditNombre(nombre: number, un: string, plusieurs: string, aucun: string): string {
  if (nombre === 0) return aucun
  return nombre === 1 ? un : `${nombre}\u00A0${plusieurs}`
}

/** L'état d'une remise, en toutes lettres. */
export const ETATS_REMISE: Record<EtatRemise, { genre: GenreEtat; mot: string }> = {
  pret: { genre: 'fait', mot: 'prêt' },
  'attente-reseau': { genre: 'attente', mot: 'en attente du réseau' },
  'attente-autorisation': { genre: 'autorisation', mot: 'en attente de votre autorisation' },
  remis: { genre: 'fait', mot: 'remis' },
  echec: { genre: 'echec', mot: 'échec' },
}
