import type { SeanceMethode } from '../../domaine/methode'
import { A4_1 } from './seance-4/a4-1'
import { A4_2 } from './seance-4/a4-2'
import { A4_3 } from './seance-4/a4-3'
import { A4_4 } from './seance-4/a4-4'
import { A4_5 } from './seance-4/a4-5'
import { A4_6 } from './seance-4/a4-6'
import { A4_7 } from './seance-4/a4-7'
import { PAUSE_4 } from './seance-4/pause'

export const SEANCE_4: SeanceMethode = {
  numero: 4,
  titre: 'Ouvrir le champ des possibles',
  titreCourt: 'Pistes',
  redaction: 'complete',
  question: 'Q2',
  phases: [3],
  dureeMinutes: 210,
  objectif:
    'Produire un large éventail de pistes (mobilité, évolution sur place, reconversion), puis en retenir trois à enquêter.',
  prealable: '6 intitulés de métiers notés. Entretien individuel intermédiaire à programmer.',
  elements: [A4_1, A4_2, A4_3, PAUSE_4, A4_4, A4_5, A4_6, A4_7],
  travailIntermediaire:
    "2 h à 2 h 30. Réaliser 1 à 2 enquêtes métier (45 min chacune + compte rendu). Entretien individuel intermédiaire avec l'intervenant (60 min, sur temps de service). Intervalle conseillé avant S5 : 3 semaines.",
  vigilance:
    "Ne pas promettre de poste. Distinguer ce qui dépend de l'agent, de l'employeur, du statut (concours, détachement, intégration). Renvoyer toute question indemnitaire au service gestionnaire.",
}
