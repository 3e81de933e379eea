import type { ActivitePlan } from '../../methode'
import type { Retouche } from '../retouche'
import type { SeanceScenario } from '../scenario'
import { ajouteMinutes } from './outils'

const EMPLOYEURS: ActivitePlan = {
  type: 'plan',
  ref: 'N1',
  titre: 'Nos employeurs, vus de l\'intérieur',
  titreCourt: 'Employeurs',
  dureeMinutes: 20,
  regroupement: 'Par employeur (8 min), puis plénière (12 min)',
  materiel: 'Une feuille A3 et un feutre par employeur, ruban adhésif',
  dit: "Présentez votre employeur à quelqu'un qui n'y est jamais entré. Combien de personnes, quels métiers, ce qu'on y apprend, comment on y bouge. Deux minutes par employeur.",
  fait: "Fait réunir les agents d'un même employeur ; un agent seul prépare seul. Tient les deux minutes, fait afficher les feuilles. Aucun classement entre employeurs, aucune question sur les personnes absentes.",
  production: 'Une feuille par employeur, affichée pour la suite de la séance',
  fiches: [],
}

/** Les employeurs se présentent en séance 4, après l'ouverture ; 20 min gagnées ailleurs. */
export const interCollectivites = (seances: readonly SeanceScenario[]): Retouche[] => [
  ...ajouteMinutes(seances, 'A4.1', -5),
  ...ajouteMinutes(seances, 'A4.4', -10),
  ...ajouteMinutes(seances, 'A4.6', -5),
  { type: 'ajout', numero: 4, rang: 1, element: EMPLOYEURS },
]
