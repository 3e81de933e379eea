import type { SeanceMethode } from '../../domaine/methode'
import { A7_1 } from './seance-7/a7-1'
import { A7_2 } from './seance-7/a7-2'
import { A7_3 } from './seance-7/a7-3'
import { A7_4 } from './seance-7/a7-4'
import { A7_5 } from './seance-7/a7-5'

/** Deux heures sans pause : la seule séance qui n'en a pas, et qui n'est dans aucune phase. */
export const SEANCE_7: SeanceMethode = {
  numero: 7,
  titre: 'Faire le point trois mois après (séance de suivi)',
  titreCourt: 'Suivi',
  redaction: 'complete',
  question: 'Q3',
  phases: [],
  dureeMinutes: 120,
  objectif: "Relancer l'action, débloquer ce qui l'est, mesurer les effets à froid.",
  prealable: "Plan d'action mis à jour.",
  elements: [A7_1, A7_2, A7_3, A7_4, A7_5],
  travailIntermediaire: 'Sans objet.',
  vigilance:
    "Certains n'ont rien fait : chercher la plus petite action suivante, jamais la justification.",
}
