/** Les mots communs aux planches et aux feuilles d'appui. */
import { VERSION_CARTES } from '../../contenu/reperes-cartes'
import { ditDateSansJour } from './mots'

/** « Jalons · Ce qui compte · version 1 du 23 novembre 2026 ». */
export const piedDe = (titre: string): string => `Jalons · ${titre} · version ${VERSION_CARTES.numero} du ${ditDateSansJour(VERSION_CARTES.date)}`

/** « Séance 3, activité A3.2 », « Activités A2.4, A5.5, A6.5 ». */
export const ditActivites = (activites: readonly string[]): string =>
  activites.length === 1 ? `Séance ${activites[0]?.slice(1, 2)}, activité ${activites[0]}` : `Activités ${activites.join(', ')}`

export const MOT_STATUT = { verifie: 'vérifié', 'a-verifier': 'à vérifier' } as const
