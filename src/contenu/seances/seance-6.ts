import type { SeanceMethode } from '../../domaine/methode'
import { A6_1 } from './seance-6/a6-1'
import { A6_2 } from './seance-6/a6-2'
import { A6_3 } from './seance-6/a6-3'
import { A6_4 } from './seance-6/a6-4'
import { A6_5 } from './seance-6/a6-5'
import { A6_6 } from './seance-6/a6-6'
import { A6_7 } from './seance-6/a6-7'
import { A6_8 } from './seance-6/a6-8'
import { PAUSE_6 } from './seance-6/pause'

export const SEANCE_6: SeanceMethode = {
  numero: 6,
  titre: "Passer à l'action et conclure",
  titreCourt: "Plan d'action",
  redaction: 'complete',
  question: 'Q3',
  phases: [3, 4],
  dureeMinutes: 210,
  objectif:
    "Transformer la décision en objectifs et en plan d'action daté, savoir présenter son projet, préparer le document de synthèse et évaluer le parcours.",
  prealable: 'Premier jet du projet.',
  elements: [A6_1, A6_2, A6_3, A6_4, PAUSE_6, A6_5, A6_6, A6_7, A6_8],
  travailIntermediaire:
    "Sous 3 semaines : entretien individuel de conclusion (60 min) et rédaction conjointe du document de synthèse (30 à 60 min de relecture par l'agent).",
  vigilance:
    "Ne pas terminer sans que chacun ait une première action et un rendez-vous. Vérifier la demande d'information du référent handicap si l'agent relève de l'obligation d'emploi.",
}
