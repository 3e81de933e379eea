import type { Fiche } from '../../domaine/methode'

/** P22, travail entre les séances 4 et 5 (A4.7) : enquêtes et entretien intermédiaire. */
export const P22: Fiche = {
  ref: 'P22',
  titre: 'Entre deux séances 4',
  seance: 4,
  activite: 'A4.7',
  format: 'A4-portrait',
  faces: 2,
  minutes: 150,
  but: "Faire partir une enquête, préparer l'entretien à deux, et noter à chaud ce que vous aurez appris.",
  consigne:
    "Avant de partir, datez votre premier appel. Une enquête suffit, deux si vous pouvez. Remplissez le verso juste après chaque rencontre. Personne n'a répondu ? Venez quand même.",
  champs: [
    { type: 'texte', id: 'premier', etiquette: "Qui j'appelle en premier, quel jour, à quelle heure", lignes: 2 },
    { type: 'cases', id: 'facon', etiquette: 'Comment', choix: ['par téléphone', 'par écrit', 'en allant la voir', "par quelqu'un qui la connaît"] },
    { type: 'texte', id: 'ensuite', etiquette: 'Et ensuite, si je peux', lignes: 2 },
    { type: 'texte', id: 'entretien', etiquette: 'Mon entretien intermédiaire, à deux : jour, heure, lieu', lignes: 1 },
    { type: 'textes', id: 'sujets', etiquette: 'Ce que je veux y aborder', nombre: 3, lignesChacun: 2 },
    { type: 'texte', id: 'reserve', etiquette: 'Ce que je préfère garder pour moi', lignes: 2 },
    {
      type: 'liste',
      id: 'temps',
      etiquette: 'À prévoir',
      points: [
        'Une enquête : 45 min environ, puis quelques minutes pour le verso.',
        "L'entretien intermédiaire : 60 min, avec l'intervenant, sur le temps de service.",
      ],
    },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'chaud',
      etiquette: 'À chaud, après chaque rencontre',
      colonnes: [
        { titre: 'Je note', part: 4 },
        { titre: 'Première enquête', part: 7 },
        { titre: 'Seconde enquête', part: 7 },
      ],
      rangs: [
        'Le métier, la date',
        "Ce qui m'a surpris",
        'Une phrase que je garde',
        "Ce qui m'attire encore, ou plus",
        "Ce que je sais maintenant de l'entrée",
        'Ce que je dois vérifier',
      ],
      lignesParRang: 4,
    },
    { type: 'texte', id: 'tentative', etiquette: "Si rien n'a abouti : ce que j'ai tenté, ce que j'aurais demandé", lignes: 3 },
  ],
  exemple: {
    personnage: {
      prenom: 'Aurélien',
      age: 26,
      metier: "agent d'accueil des finances publiques",
      categorie: 'C',
      versant: 'FPE',
      reste: true,
    },
    valeurs: {
      premier: 'Madame Collin, accueil commun de la sous-préfecture, mardi 10 h',
      facon: ['par téléphone'],
      ensuite: 'le collègue qui forme au logiciel, à la cantine',
      entretien: 'jeudi 5 novembre, 14 h, petit bureau du rez-de-chaussée',
      sujets: [
        'rester au guichet, mais pas que du guichet',
        'comment parler de la formation à ma responsable',
        '',
      ],
      reserve: "la mutation demandée l'an dernier",
      chaud: [
        ['accueil commun, 10 novembre', 'formateur interne, 12 novembre'],
        ['elle décide seule de son planning', 'il a commencé sans rien demander'],
        ['« on ne fait pas la queue chez nous »', "« on m'a vu aider, on m'a laissé faire »"],
        ["plus de suivi des gens, cela m'attire", 'oui, davantage'],
        ["poste ouvert aux agents d'ici, à confirmer", 'pas de poste : une mission en plus'],
        ['qui décide de ces missions', 'le temps laissé pour préparer'],
      ],
      tentative: 'sans objet, les deux ont répondu',
    },
  },
  pied: ['propriete'],
}
