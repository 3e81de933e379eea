import type { SeanceMethode } from '../../domaine/methode'
import { A3_1 } from './seance-3/a3-1'
import { A3_2 } from './seance-3/a3-2'
import { A3_3 } from './seance-3/a3-3'
import { A3_4 } from './seance-3/a3-4'
import { A3_5 } from './seance-3/a3-5'
import { A3_6 } from './seance-3/a3-6'
import { A3_7 } from './seance-3/a3-7'
import { PAUSE_3 } from './seance-3/pause'

export const SEANCE_3: SeanceMethode = {
  numero: 3,
  titre: 'Ce qui me fait avancer et comment je le raconte',
  titreCourt: 'Moteurs et récit',
  redaction: 'complete',
  question: 'Q1',
  questionSuivante: 'Q2',
  phases: [2],
  dureeMinutes: 210,
  objectif:
    "Identifier ses valeurs, ses moteurs et ses conditions de travail essentielles, puis présenter son parcours à l'oral en deux minutes.",
  prealable: "Retours de l'enquête miroir.",
  elements: [A3_1, A3_2, A3_3, A3_4, PAUSE_3, A3_5, A3_6, A3_7],
  travailIntermediaire:
    "1 h 30 environ. Observer pendant deux semaines : 3 moments où l'énergie monte, 3 où elle baisse (30 min en tout). Feuilleter un répertoire de métiers et noter 6 intitulés qui attirent l'œil, sans filtre (60 min).",
  vigilance:
    'Ne jamais employer de test psychotechnique sans habilitation ; les jauges ne sont pas un test. Si un conflit de travail surgit, recadrer et proposer un entretien individuel.',
}
