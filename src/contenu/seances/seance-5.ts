import type { SeanceMethode } from '../../domaine/methode'
import { A5_1 } from './seance-5/a5-1'
import { A5_2 } from './seance-5/a5-2'
import { A5_3 } from './seance-5/a5-3'
import { A5_4 } from './seance-5/a5-4'
import { A5_5 } from './seance-5/a5-5'
import { A5_6 } from './seance-5/a5-6'
import { A5_7 } from './seance-5/a5-7'
import { PAUSE_5 } from './seance-5/pause'

export const SEANCE_5: SeanceMethode = {
  numero: 5,
  titre: 'Confronter, comparer et choisir',
  titreCourt: 'Choix',
  redaction: 'complete',
  question: 'Q2',
  questionSuivante: 'Q3',
  phases: [3],
  dureeMinutes: 210,
  objectif:
    'Tirer parti des enquêtes, connaître les dispositifs mobilisables, mesurer ses écarts et arrêter une piste principale et une alternative.',
  prealable: "Au moins un compte rendu d'enquête métier.",
  elements: [A5_1, A5_2, A5_3, PAUSE_5, A5_4, A5_5, A5_6, A5_7],
  travailIntermediaire:
    "1 h 30 environ. Vérifier 2 informations manquantes auprès des bons interlocuteurs (RH, formation, CDG, organisme). Écrire un premier jet du projet en 10 lignes. Réfléchir à ce que l'on veut partager, avec qui.",
  vigilance:
    "Ne pas laisser quelqu'un sans piste : l'option « consolider mon poste » est une issue légitime. Repérer les projets contraints (inaptitude, suppression de poste) et basculer vers un accompagnement individuel.",
}
