import type { Fiche } from '../../domaine/methode'
import { cochees, composeReponses } from './reponses'

/** Les huit affirmations du questionnaire à froid, dans l'ordre du décompte. */
export const AFFIRMATIONS_A_FROID = [
  "J'ai réalisé au moins une action",
  "Mon plan reste d'actualité",
  "J'ai rencontré un interlocuteur utile",
  "Mon encadrant m'a soutenu",
  "J'ai engagé une formation ou une démarche",
  "J'ai changé quelque chose à mon poste",
  'Je me sens plus confiant',
  'Le parcours valait le temps passé',
] as const

export const DEMARCHES_A_FROID = [
  'formation',
  'immersion',
  'mobilité',
  'concours',
  'plan individuel de développement des compétences',
  'aucune démarche',
] as const

/** QF, questionnaire à froid (A7.5), trois à six mois après. Sans nom ni date, comme QC. */
export const QF: Fiche = {
  ref: 'QF',
  titre: 'Questionnaire à froid',
  seance: 7,
  activite: 'A7.5',
  format: 'A4-portrait',
  faces: 2,
  minutes: 9,
  but: 'Dire ce qui reste du parcours, quelques mois après.',
  consigne:
    "Une croix par ligne, aucune n'est obligatoire. N'avoir engagé aucune démarche est une réponse comme une autre. N'écrivez aucun nom. Pliez, puis glissez la feuille dans l'enveloppe.",
  champs: [
    composeReponses('Quelques mois après, diriez-vous…', AFFIRMATIONS_A_FROID),
    {
      type: 'cases',
      id: 'demarches',
      etiquette: "Depuis la séance 6, j'ai engagé ou obtenu",
      choix: [...DEMARCHES_A_FROID],
    },
    { type: 'saut' },
    { type: 'texte', id: 'actions', etiquette: "Une action réalisée, même petite", lignes: 4 },
    { type: 'texte', id: 'frein', etiquette: 'Le frein principal, dans le travail', lignes: 4 },
    { type: 'texte', id: 'appui', etiquette: "L'appui qui a compté, sans nommer personne", lignes: 4 },
    { type: 'texte', id: 'suite', etiquette: 'La suite que je souhaite', lignes: 4 },
  ],
  exemple: {
    personnage: {
      prenom: 'Fatoumata',
      age: 48,
      metier: "chargée d'urbanisme",
      categorie: 'A',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      affirmations: cochees([5, 4, 5, 3, 2, 5, 4, 4]),
      demarches: ['formation'],
      actions: "j'ai confié l'accueil du mardi à une collègue, et repris les visites de terrain",
      frein: 'deux postes vides dans le service',
      appui: "une heure prise sur le temps de service, tenue chaque mois",
      suite: "revoir le groupe une fois, à l'automne",
    },
  },
  pied: ['sans-nom'],
}
