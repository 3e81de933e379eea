/**
 * Ce qu'il faut des fiches pour les annoncer sans charger leurs textes.
 * Recopié à la main pour rester léger ; le test vérifie que chaque ligne dit comme sa fiche.
 */
import type { Fiche } from '../domaine/methode'

export type RepereFiche = Pick<Fiche, 'ref' | 'titre' | 'seance' | 'activite' | 'format' | 'faces' | 'minutes'>

/** Version des fiches, imprimée au pied de chacune ; `date` : `AAAA-MM-JJ`. */
export const VERSION_FICHES = { numero: 1, date: '2026-11-23' } as const

export const REPERES_FICHES: readonly RepereFiche[] = [
  { ref: 'P1', titre: "Présenter l'autre", seance: 1, activite: 'A1.2', format: 'A4-portrait', faces: 1, minutes: 10 },
  { ref: 'P2', titre: 'Charte du groupe', seance: 1, activite: 'A1.3', format: 'A4-portrait', faces: 2, minutes: 15 },
  { ref: 'P3', titre: 'Mes repères', seance: 1, activite: 'A1.4', format: 'A4-portrait', faces: 2, minutes: 20 },
  { ref: 'P4', titre: 'Mon point de départ', seance: 1, activite: 'A1.5', format: 'A4-portrait', faces: 1, minutes: 15 },
  { ref: 'P5', titre: 'Ma ligne de parcours', seance: 1, activite: 'A1.6', format: 'A3-paysage', faces: 1, minutes: 30 },
  { ref: 'P6', titre: 'Entre deux séances 1', seance: 1, activite: 'A1.7', format: 'A4-portrait', faces: 2, minutes: 75 },
  { ref: 'P7', titre: 'Mon activité à la loupe', seance: 2, activite: 'A2.3', format: 'A4-portrait', faces: 2, minutes: 35 },
  { ref: 'P8', titre: 'Mon récit de réussite', seance: 2, activite: 'A2.4', format: 'A4-portrait', faces: 2, minutes: 20 },
  { ref: 'P9', titre: 'Mon portefeuille de compétences', seance: 2, activite: 'A2.5', format: 'A4-paysage', faces: 2, minutes: 30 },
  { ref: 'P10', titre: 'Entre deux séances 2', seance: 2, activite: 'A2.7', format: 'A4-portrait', faces: 2, minutes: 90 },
  { ref: 'P11', titre: 'Ce qui compte pour moi', seance: 3, activite: 'A3.2', format: 'A4-portrait', faces: 1, minutes: 20 },
  { ref: 'P12', titre: "Mes jauges d'énergie", seance: 3, activite: 'A3.3', format: 'A4-portrait', faces: 1, minutes: 25 },
  { ref: 'P13', titre: 'Mes conditions', seance: 3, activite: 'A3.4', format: 'A4-portrait', faces: 2, minutes: 25 },
  { ref: 'P14', titre: 'Mon blason professionnel', seance: 3, activite: 'A3.5', format: 'A4-portrait', faces: 1, minutes: 25 },
  { ref: 'P15', titre: 'Ma trame orale', seance: 3, activite: 'A3.6', format: 'A4-portrait', faces: 2, minutes: 55 },
  { ref: 'P16', titre: 'Entre deux séances 3', seance: 3, activite: 'A3.7', format: 'A4-portrait', faces: 2, minutes: 90 },
  { ref: 'P17', titre: "Mes terrains d'activité", seance: 4, activite: 'A4.2', format: 'A4-portrait', faces: 1, minutes: 25 },
  { ref: 'P18', titre: 'Pistes reçues', seance: 4, activite: 'A4.3', format: 'A4-portrait', faces: 1, minutes: 10 },
  { ref: 'P19', titre: 'Lecture de métier', seance: 4, activite: 'A4.4', format: 'A4-portrait', faces: 2, minutes: 40 },
  { ref: 'P20', titre: "L'entonnoir", seance: 4, activite: 'A4.5', format: 'A4-paysage', faces: 2, minutes: 25 },
  { ref: 'P21', titre: "Guide d'enquête métier", seance: 4, activite: 'A4.6', format: 'A4-portrait', faces: 2, minutes: 25 },
  { ref: 'P22', titre: 'Entre deux séances 4', seance: 4, activite: 'A4.7', format: 'A4-portrait', faces: 2, minutes: 150 },
  { ref: 'P23', titre: "Compte rendu d'enquête", seance: 5, activite: 'A5.1', format: 'A4-paysage', faces: 2, minutes: 35 },
  { ref: 'P24', titre: 'La carte des écarts', seance: 5, activite: 'A5.3', format: 'A4-paysage', faces: 2, minutes: 30 },
  { ref: 'P25', titre: 'Ma photo à quatre cases', seance: 5, activite: 'A5.4', format: 'A4-portrait', faces: 1, minutes: 20 },
  { ref: 'P26', titre: 'Consultation', seance: 5, activite: 'A5.5', format: 'A4-portrait', faces: 2, minutes: 50 },
  { ref: 'P27', titre: "Ma décision, pour l'instant", seance: 5, activite: 'A5.6', format: 'A4-portrait', faces: 1, minutes: 20 },
  { ref: 'P28', titre: 'Entre deux séances 5', seance: 5, activite: 'A5.7', format: 'A4-portrait', faces: 2, minutes: 90 },
  { ref: 'P29', titre: 'Mon objectif', seance: 6, activite: 'A6.2', format: 'A4-portrait', faces: 1, minutes: 30 },
  { ref: 'P30', titre: "Mon plan d'action", seance: 6, activite: 'A6.3', format: 'A4-paysage', faces: 2, minutes: 40 },
  { ref: 'P31', titre: 'Mon plan de secours', seance: 6, activite: 'A6.4', format: 'A4-portrait', faces: 1, minutes: 20 },
  { ref: 'P32', titre: 'Vers ma synthèse', seance: 6, activite: 'A6.7', format: 'A4-portrait', faces: 2, minutes: 15 },
  { ref: 'T1', titre: "Mon point d'arrivée", seance: 6, activite: 'A6.8', format: 'A4-portrait', faces: 1, minutes: 4 },
  { ref: 'QC', titre: 'Questionnaire à chaud', seance: 6, activite: 'A6.8', format: 'A4-portrait', faces: 2, minutes: 5 },
  { ref: 'P33', titre: 'Ce qui a bougé', seance: 7, activite: 'A7.2', format: 'A4-portrait', faces: 1, minutes: 10 },
  { ref: 'QF', titre: 'Questionnaire à froid', seance: 7, activite: 'A7.5', format: 'A4-portrait', faces: 2, minutes: 9 },
]

/** Les fiches déjà connues qu'une activité redonne vierges : consultation en version courte, plan à refaire. */
export const FICHES_REPRISES: Readonly<Record<string, readonly string[]>> = { 'A7.3': ['P26'], 'A7.4': ['P30'] }

/** Ce qui s'imprime à part : rempli par le service organisateur, en pile sur la table, dans aucun lot de séance. */
export const FICHES_HORS_CARNET: readonly RepereFiche[] = [
  { ref: 'REL', titre: 'Fiche relais', seance: 1, activite: 'A1.4', format: 'A4-portrait', faces: 2, minutes: 30 },
]
