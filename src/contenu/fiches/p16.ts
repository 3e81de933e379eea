import type { Fiche } from '../../domaine/methode'

/** P16, travail entre les séances 3 et 4 (A3.7) : observer, puis feuilleter sans filtre. */
export const P16: Fiche = {
  ref: 'P16',
  titre: 'Entre deux séances 3',
  seance: 3,
  activite: 'A3.7',
  format: 'A4-portrait',
  faces: 2,
  minutes: 90,
  but: "Arriver à la séance 4 avec six moments observés et six intitulés qui vous intriguent.",
  consigne:
    "Observez pendant deux semaines : un mot par moment, le soir même. Puis feuilletez un répertoire de métiers, ou des annonces. Sans filtre : ne cherchez pas si c'est possible. Une case vide n'empêche pas de venir.",
  champs: [
    { type: 'texte', id: 'bagage', etiquette: 'Ce que je mets dans mes bagages pour la suite', lignes: 2 },
    {
      type: 'tableau',
      id: 'energie',
      etiquette: 'Mon énergie au travail, 30 min en tout sur deux semaines',
      colonnes: [
        { titre: 'Elle…', part: 3 },
        { titre: 'Quand, et ce que je faisais', part: 7 },
        { titre: 'Seul ou à plusieurs, avec quoi', part: 5 },
      ],
      rangs: ['monte', 'monte encore', 'monte aussi', 'baisse', 'baisse encore', 'baisse aussi'],
      lignesParRang: 2.5,
    },
    { type: 'texte', id: 'remarque', etiquette: 'Ce que je remarque', lignes: 2 },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'intitules',
      etiquette: "Six intitulés qui attirent l'œil, 60 min environ",
      colonnes: [
        { titre: "L'intitulé", part: 5 },
        { titre: "Ce qui m'intrigue", part: 6 },
        { titre: "Où je l'ai vu", part: 4 },
      ],
      rangs: 6,
      lignesParRang: 3,
    },
    { type: 'texte', id: 'revient', etiquette: "Ce qui revient d'un intitulé à l'autre", lignes: 2 },
    { type: 'texte', id: 'voir', etiquette: "Celui que j'aimerais voir de près, une heure", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Mehdi',
      age: 35,
      metier: 'éducateur sportif',
      categorie: 'B',
      versant: 'FPT',
      reste: false,
    },
    valeurs: {
      bagage: 'ma force : faire essayer ceux qui disent « pas pour moi »',
      energie: [
        ['lundi matin, premier cours de natation pour adultes', 'à douze, dans le petit bassin'],
        ['mercredi, installer le parcours', 'seul, avec du matériel de récupération'],
        ['vendredi, réunion où mon idée a été reprise', 'à cinq, un tableau blanc'],
        ['mardi, remplir les tableaux de présence', 'seul, ordinateur lent'],
        ['jeudi, attendre une clé', 'à deux, devant la porte'],
        ['samedi, refaire le même cours trois fois', 'en groupe, sans pause'],
      ],
      remarque: 'elle monte quand je prépare pour des gens qui hésitent',
      intitules: [
        ['médiateur numérique', 'faire essayer, là aussi', 'répertoire, page 40'],
        ['responsable de piscine', 'je connais déjà les coulisses', 'annonce interne'],
        ['chargé de prévention au travail', 'des gestes à transmettre', 'un collègue des routes'],
        ['guide de réserve naturelle', 'dehors, et expliquer', 'répertoire, page 12'],
        ['formateur', 'le mot revient partout', 'répertoire, page 88'],
        ['régisseur', 'préparer pour que cela tienne', "l'affiche du théâtre"],
      ],
      revient: 'expliquer, faire essayer, préparer',
      voir: 'régisseur, un soir de montage',
    },
  },
  pied: ['propriete'],
}
