import type { FeuilleAppui } from '../../domaine/cartes'

/** Douze questions à quelqu'un du métier (A4.6) : en choisir huit. */
export const GUIDE_ENQUETE: FeuilleAppui = {
  type: 'feuille',
  cle: 'guide-enquete',
  titre: "Guide d'enquête, à voix haute",
  usage:
    "Les douze questions de P21, telles qu'on les pose. En choisir huit, laisser parler, noter ses mots. On ne demande pas un poste, on demande une expérience.",
  activites: ['A4.6', 'A4.7'],
  materiel: [],
  destinataire: 'agent',
  parties: [
    {
      type: 'texte',
      titre: 'Pour commencer',
      texte:
        "« Je participe à un parcours professionnel. J'aimerais comprendre votre métier : une demi-heure me suffirait. Je ne cherche pas de poste auprès de vous. Que pourrai-je répéter de ce que vous me direz ? »",
    },
    {
      type: 'points',
      titre: 'Les douze questions',
      ordonnee: true,
      points: [
        'Racontez-moi une journée ordinaire, du début à la fin.',
        "Qu'est-ce qui a changé dans ce métier depuis cinq ans ?",
        "Qu'est-ce qu'on ne voit pas de l'extérieur ?",
        'Quels moments vous donnent envie de revenir le lendemain ?',
        'Quels moments vous pèsent ?',
        'Avec quels outils travaillez-vous, et lesquels faut-il savoir tenir ?',
        'Avec qui travaillez-vous, et de qui dépendez-vous ?',
        "Qu'est-ce qui a été le plus difficile à apprendre ?",
        "Comment y êtes-vous entré, et que demande-t-on aujourd'hui ?",
        'Vers quoi peut-on évoluer ensuite, ou sur place ?',
        "Que conseilleriez-vous à quelqu'un qui débute ?",
        "Qui devrais-je rencontrer après vous ?",
      ],
    },
    {
      type: 'points',
      titre: 'Pour finir',
      ordonnee: false,
      points: [
        "Remercier d'un fait précis : ce que vous avez compris grâce à cette personne.",
        'Noter le soir même trois mots : confirmé, étonné, à vérifier.',
        "Une question de statut ou de rémunération va au service gestionnaire, pas à la personne rencontrée.",
      ],
    },
  ],
}
