import type { Fiche } from '../../domaine/methode'
import { CURSEURS } from '../curseurs'
import { cochees, composeReponses } from './reponses'

/** Les dix affirmations du questionnaire à chaud, dans l'ordre du décompte. */
export const AFFIRMATIONS_A_CHAUD = [
  'Les objectifs étaient clairs',
  "Le rythme m'a convenu",
  "Le cadre m'a permis de m'exprimer",
  "Le groupe m'a aidé",
  "L'intervenant m'a aidé à avancer",
  'Les supports étaient utilisables',
  'Je connais mieux mes compétences',
  'Je sais mieux où aller',
  'Je sais quoi faire ensuite',
  'Je recommanderais ce parcours',
] as const

/** QC, questionnaire à chaud (A6.8). Sans nom ni date : il ne revient pas à l'agent, il s'additionne. */
export const QC: Fiche = {
  ref: 'QC',
  titre: 'Questionnaire à chaud',
  seance: 6,
  activite: 'A6.8',
  format: 'A4-portrait',
  faces: 2,
  minutes: 5,
  but: "Dire ce qui a servi et ce qui doit changer, pour les groupes suivants.",
  consigne:
    "Une croix par ligne. Passez ce que vous voulez : une ligne vide est une réponse. N'écrivez aucun nom, ni le vôtre, ni celui d'un collègue. Pliez, puis glissez la feuille dans l'enveloppe.",
  champs: [
    composeReponses("Aujourd'hui, diriez-vous…", AFFIRMATIONS_A_CHAUD),
    { type: 'saut' },
    { type: 'texte', id: 'utile', etiquette: 'Le plus utile pour moi', lignes: 4 },
    { type: 'texte', id: 'changer', etiquette: 'À changer', lignes: 4 },
    { type: 'texte', id: 'collegue', etiquette: 'Ce que je dirais à un collègue', lignes: 3 },
    {
      type: 'tableau',
      id: 'ecarts',
      etiquette: "Mes écarts, seulement si je le veux : aujourd'hui moins le premier jour, de −10 à +10",
      colonnes: [
        { titre: 'Curseur', part: 6 },
        { titre: 'Écart', part: 2 },
      ],
      rangs: CURSEURS.etiquettes,
      lignesParRang: 1,
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Edgar',
      age: 61,
      metier: "agent d'accueil de musée",
      categorie: 'C',
      versant: 'FPE',
      reste: true,
    },
    valeurs: {
      affirmations: cochees([5, 4, 5, 5, 4, 3, 5, 6, 4, 5]),
      utile: "dire mon métier à des gens qui ne le connaissaient pas",
      changer: 'moins de fiches le même matin',
      collegue: "viens, on ne te demande pas de partir",
      ecarts: [['+4'], ['+1'], ['0'], ['+3'], ['+2'], ['+5'], ['+2'], ['']],
    },
  },
  pied: ['sans-nom'],
}
