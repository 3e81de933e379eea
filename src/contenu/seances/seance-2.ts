import type { SeanceMethode } from '../../domaine/methode'
import { A2_1 } from './seance-2/a2-1'
import { A2_2 } from './seance-2/a2-2'
import { A2_3 } from './seance-2/a2-3'
import { A2_4 } from './seance-2/a2-4'
import { A2_5 } from './seance-2/a2-5'
import { A2_6 } from './seance-2/a2-6'
import { A2_7 } from './seance-2/a2-7'
import { PAUSE_2 } from './seance-2/pause'

export const SEANCE_2: SeanceMethode = {
  numero: 2,
  titre: 'Nommer mes compétences',
  titreCourt: 'Compétences',
  redaction: 'complete',
  question: 'Q1',
  phases: [2],
  dureeMinutes: 210,
  objectif:
    "Passer d'une liste de tâches à des compétences formulées, prouvées par des faits et triées selon l'envie de continuer à les utiliser.",
  prealable: 'Fiche de poste et 3 expériences choisies.',
  elements: [A2_1, A2_2, A2_3, PAUSE_2, A2_4, A2_5, A2_6, A2_7],
  travailIntermediaire:
    '1 h 30 environ. Enquête miroir : demander à 3 personnes de son choix (pas nécessairement la hiérarchie) 2 forces et 1 situation où elles ont compté sur soi (60 min). Compléter les preuves de 5 compétences (30 min).',
  vigilance:
    "Publics peu à l'aise avec l'écrit : dictée à un pair, pictogrammes, enregistrement oral local, banque de verbes illustrée. Ne pas coter publiquement les niveaux.",
}
