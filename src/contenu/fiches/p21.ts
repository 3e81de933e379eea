import type { Fiche } from '../../domaine/methode'

/** P21, guide d'enquête (A4.6). Recto préparé en séance, verso pour la rencontre. L'immersion : à vérifier. */
export const P21: Fiche = {
  ref: 'P21',
  titre: "Guide d'enquête métier",
  seance: 4,
  activite: 'A4.6',
  format: 'A4-portrait',
  faces: 2,
  minutes: 25,
  but: 'Préparer une rencontre courte avec une personne qui fait ce travail, et en garder les mots.',
  consigne:
    'Cochez huit questions. Écrivez deux contacts, puis votre message. Le verso sert pendant la rencontre : notez des mots plutôt que des phrases.',
  champs: [
    {
      type: 'cases',
      id: 'questions',
      etiquette: 'Mes huit questions',
      choix: [
        '1. Comment se passe une journée type ?',
        "2. Qu'est-ce qui a changé depuis cinq ans ?",
        '3. Que ne voit-on pas du dehors ?',
        '4. Quels sont les moments plaisants ?',
        '5. Et les moments pénibles ?',
        '6. Avec quels outils ?',
        '7. Avec qui travaillez-vous ?',
        "8. Qu'est-ce qui est le plus long à apprendre ?",
        '9. Par où entre-t-on, à quelles conditions ?',
        '10. Vers quoi peut-on évoluer ?',
        '11. Quel conseil à un débutant ?',
        '12. Qui rencontrer ensuite ?',
      ],
    },
    {
      type: 'tableau',
      id: 'contacts',
      etiquette: 'Mes deux contacts',
      colonnes: [
        { titre: 'La personne, son travail', part: 6 },
        { titre: 'Comment la joindre, par qui', part: 6 },
      ],
      rangs: 2,
      lignesParRang: 2,
    },
    {
      type: 'liste',
      id: 'modele',
      etiquette: 'Un message type, à redire avec ses mots',
      points: [
        "Bonjour, je suis… et je travaille à… Je relis mon parcours, et votre métier m'intéresse. Auriez-vous une demi-heure pour quelques questions ? Je ne demande pas de poste.",
      ],
    },
    { type: 'texte', id: 'message', etiquette: 'Mon message, ou ma phrase qui sonne juste', lignes: 6 },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'notes',
      etiquette: "Ce que j'entends pendant la rencontre",
      colonnes: [
        { titre: 'Question', part: 2 },
        { titre: 'Les mots de la personne', part: 11 },
      ],
      rangs: 8,
      lignesParRang: 2,
    },
    {
      type: 'cases',
      id: 'accord',
      etiquette: 'Ce que la personne me permet de répéter',
      choix: ['tout', 'sans son nom', "rien, c'est pour moi"],
    },
    {
      type: 'liste',
      id: 'immersion',
      etiquette: 'Temps de service, immersion : ce que nous savons',
      points: [
        "Le temps passé en enquête : nous ne savons pas encore s'il compte comme temps de service. À demander au service organisateur.",
        "L'immersion : 2 à 10 jours ouvrés chez un employeur public, 20 jours au plus en 3 ans. Demande motivée 3 mois avant, accord et convention. Décret n° 2022-1043 du 22 juillet 2022, articles 9 à 12. Lecture du 23 novembre 2026. Statut : à vérifier, une page officielle a été lue, pas le texte publié.",
      ],
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Clarisse',
      age: 33,
      metier: 'gestionnaire des achats hospitaliers',
      categorie: 'B',
      versant: 'FPH',
      reste: false,
    },
    valeurs: {
      questions: [
        '1. Comment se passe une journée type ?',
        '3. Que ne voit-on pas du dehors ?',
        '4. Quels sont les moments plaisants ?',
        '5. Et les moments pénibles ?',
        '7. Avec qui travaillez-vous ?',
        "8. Qu'est-ce qui est le plus long à apprendre ?",
        '9. Par où entre-t-on, à quelles conditions ?',
        '12. Qui rencontrer ensuite ?',
      ],
      contacts: [
        ['la juriste des marchés du conseil départemental', 'par Nadège, de la table 2'],
        ["quelqu'un de l'agglomération, je ne sais pas encore qui", 'standard, puis service des marchés'],
      ],
      message: "Je prépare les commandes d'un hôpital depuis six ans. J'aimerais comprendre ce qui se passe avant la commande.",
      notes: [
        ['1', 'lire, relire, appeler ; deux réunions par jour'],
        ['3', 'on négocie peu, on explique beaucoup'],
        ['4', 'le jour où trois offres arrivent pour de bon'],
        ['5', 'un recours, un vendredi soir'],
        ['7', 'tous les services, et un élu de temps en temps'],
        ['8', 'écrire un besoin sans dire la marque'],
        ['9', 'elle est entrée par un remplacement'],
        ['12', 'sa collègue des achats durables'],
      ],
      accord: ['sans son nom'],
    },
  },
  pied: ['propriete'],
}
