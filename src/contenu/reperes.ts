import type { Element, SeanceRepere } from '../domaine/methode'

/** Un élément de repère : référence, mot court, minutes. Les activités à l'état de plan sont le cas courant. */
function repere(ref: string, titreCourt: string, dureeMinutes: number, type: Element['type'] = 'plan') {
  return { ref, type, titreCourt, dureeMinutes }
}

const pause = repere('PAUSE', 'Pause', 15, 'pause')

/**
 * Ce qu'il faut de la méthode pour un calendrier, sans en charger les textes.
 * Recopié des séances à la main : `test/contenu/reperes.test.ts` refuse tout écart.
 */
export const REPERES: SeanceRepere[] = [
  {
    numero: 1,
    titre: 'Poser le cadre et relire mon parcours',
    titreCourt: 'Cadre et parcours',
    dureeMinutes: 210,
    redaction: 'complete',
    elements: [
      repere('A1.1', 'Accueil', 15, 'activite'),
      repere('A1.2', 'Présentations', 30, 'activite'),
      repere('A1.3', 'Charte', 25, 'activite'),
      repere('A1.4', 'Dispositif', 20, 'activite'),
      pause,
      repere('A1.5', 'Départ', 20, 'activite'),
      repere('A1.6', 'Parcours', 60, 'activite'),
      repere('A1.7', 'Clôture', 25, 'activite'),
    ],
  },
  {
    numero: 2,
    titre: 'Nommer mes compétences',
    titreCourt: 'Compétences',
    dureeMinutes: 210,
    redaction: 'complete',
    elements: [
      repere('A2.1', 'Ouverture', 20, 'activite'),
      repere('A2.2', 'Tri', 15, 'activite'),
      repere('A2.3', 'Loupe', 35, 'activite'),
      pause,
      repere('A2.4', 'Récits', 60, 'activite'),
      repere('A2.5', 'Portefeuille', 30, 'activite'),
      repere('A2.6', 'Regards croisés', 20, 'activite'),
      repere('A2.7', 'Clôture', 15, 'activite'),
    ],
  },
  {
    numero: 3,
    titre: 'Ce qui me fait avancer et comment je le raconte',
    titreCourt: 'Moteurs et récit',
    dureeMinutes: 210,
    redaction: 'complete',
    elements: [
      repere('A3.1', 'Ouverture', 15, 'activite'),
      repere('A3.2', 'Valeurs', 35, 'activite'),
      repere('A3.3', 'Jauges', 25, 'activite'),
      repere('A3.4', 'Conditions', 25, 'activite'),
      pause,
      repere('A3.5', 'Blason', 25, 'activite'),
      repere('A3.6', 'Deux minutes', 55, 'activite'),
      repere('A3.7', 'Clôture', 15, 'activite'),
    ],
  },
  {
    numero: 4,
    titre: 'Ouvrir le champ des possibles',
    titreCourt: 'Pistes',
    dureeMinutes: 210,
    redaction: 'complete',
    elements: [
      repere('A4.1', 'Images', 30, 'activite'),
      repere('A4.2', 'Terrains', 25, 'activite'),
      repere('A4.3', 'Pistes', 40, 'activite'),
      pause,
      repere('A4.4', 'Passerelles', 40, 'activite'),
      repere('A4.5', 'Entonnoir', 25, 'activite'),
      repere('A4.6', 'Enquête', 25, 'activite'),
      repere('A4.7', 'Clôture', 10, 'activite'),
    ],
  },
  {
    numero: 5,
    titre: 'Confronter, comparer et choisir',
    titreCourt: 'Choix',
    dureeMinutes: 210,
    redaction: 'complete',
    elements: [
      repere('A5.1', 'Découvertes', 35, 'activite'),
      repere('A5.2', 'Dispositifs', 30, 'activite'),
      repere('A5.3', 'Écarts', 30, 'activite'),
      pause,
      repere('A5.4', 'Quatre cases', 20, 'activite'),
      repere('A5.5', 'Consultation', 50, 'activite'),
      repere('A5.6', 'Décision', 20, 'activite'),
      repere('A5.7', 'Clôture', 10, 'activite'),
    ],
  },
  {
    numero: 6,
    titre: "Passer à l'action et conclure",
    titreCourt: "Plan d'action",
    dureeMinutes: 210,
    redaction: 'complete',
    elements: [
      repere('A6.1', 'Baromètre', 15, 'activite'),
      repere('A6.2', 'Objectif', 30, 'activite'),
      repere('A6.3', "Plan d'action", 40, 'activite'),
      repere('A6.4', 'Si, alors', 20, 'activite'),
      pause,
      repere('A6.5', 'Présenter', 40, 'activite'),
      repere('A6.6', 'Lettre', 15, 'activite'),
      repere('A6.7', 'Partage', 15, 'activite'),
      repere('A6.8', 'Clôture', 20, 'activite'),
    ],
  },
  {
    numero: 7,
    titre: 'Faire le point trois mois après (séance de suivi)',
    titreCourt: 'Suivi',
    dureeMinutes: 120,
    redaction: 'complete',
    elements: [
      repere('A7.1', 'Retrouvailles', 15, 'activite'),
      repere('A7.2', 'Changements', 30, 'activite'),
      repere('A7.3', 'Déblocage', 40, 'activite'),
      repere('A7.4', 'Plan revu', 20, 'activite'),
      repere('A7.5', 'Clôture', 15, 'activite'),
    ],
  },
]
