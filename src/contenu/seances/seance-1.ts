import type { SeanceMethode } from '../../domaine/methode'
import { A1_1 } from './seance-1/a1-1'
import { A1_2 } from './seance-1/a1-2'
import { A1_3 } from './seance-1/a1-3'
import { A1_4 } from './seance-1/a1-4'
import { A1_5 } from './seance-1/a1-5'
import { A1_6 } from './seance-1/a1-6'
import { A1_7 } from './seance-1/a1-7'
import { PAUSE_1 } from './seance-1/pause'

export const SEANCE_1: SeanceMethode = {
  numero: 1,
  titre: 'Poser le cadre et relire mon parcours',
  titreCourt: 'Cadre et parcours',
  redaction: 'complete',
  question: 'Q1',
  phases: [1, 2],
  dureeMinutes: 210,
  objectif:
    "Installer un groupe de confiance, comprendre le dispositif et ses engagements réciproques, produire une première lecture d'ensemble de son parcours.",
  prealable:
    "Avoir assisté à la réunion d'information (ou à l'entretien de lancement) et signé la fiche d'engagement. Apporter un objet ou une photo lié au travail (facultatif).",
  elements: [A1_1, A1_2, A1_3, A1_4, PAUSE_1, A1_5, A1_6, A1_7],
  travailIntermediaire:
    "1 h 15 environ. (a) Rassembler fiche de poste, CV même ancien, diplômes, attestations, comptes rendus d'entretien professionnel (45 min). (b) Compléter la ligne de parcours et choisir 3 expériences dont on veut parler (30 min).",
  vigilance:
    "Événements douloureux (deuil, harcèlement, maladie) : rappeler que l'on reste sur le terrain professionnel, proposer un temps individuel, orienter si besoin (médecine préventive, assistante sociale, psychologue du travail). Ne jamais demander de motif médical.",
}
