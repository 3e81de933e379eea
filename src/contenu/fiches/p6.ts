import type { Fiche } from '../../domaine/methode'

/** P6, travail entre les séances 1 et 2 (A1.7) : dix minutes en salle, 1 h 15 ensuite. */
export const P6: Fiche = {
  ref: 'P6',
  titre: 'Entre deux séances 1',
  seance: 1,
  activite: 'A1.7',
  format: 'A4-portrait',
  faces: 2,
  minutes: 75,
  but: 'Repartir avec une phrase et une date, et arriver à la séance 2 avec trois expériences à raconter.',
  consigne:
    "Avant de partir, écrivez la phrase et bloquez un moment. D'ici la séance 2, rassemblez vos papiers, puis choisissez trois expériences. Un papier manque ? Venez quand même.",
  champs: [
    { type: 'texte', id: 'phrase', etiquette: 'La phrase que je dirais à un collègue qui débute', lignes: 2 },
    { type: 'texte', id: 'moment', etiquette: 'Le moment que je bloque : jour, heure, endroit tranquille', lignes: 1 },
    {
      type: 'tableau',
      id: 'papiers',
      etiquette: 'Mes papiers, 45 min environ',
      colonnes: [
        { titre: 'Papier', part: 5 },
        { titre: "Je l'ai", part: 2 },
        { titre: 'Sinon, où le trouver, à qui le demander', part: 6 },
      ],
      rangs: [
        'Fiche de poste',
        'CV, même ancien',
        'Diplômes et titres',
        'Attestations',
        "Comptes rendus d'entretien professionnel",
      ],
      lignesParRang: 2,
    },
    { type: 'saut' },
    {
      type: 'cases',
      id: 'relecture',
      etiquette: 'Ma ligne de parcours (fiche P5), 30 min avec ce qui suit',
      choix: ['relue', 'complétée', 'je la laisse comme elle est'],
    },
    {
      type: 'tableau',
      id: 'experiences',
      etiquette: 'Trois expériences dont je veux parler',
      colonnes: [
        { titre: "L'expérience, où et quand", part: 4 },
        { titre: "Ce que j'y faisais", part: 5 },
        { titre: 'Pourquoi celle-là', part: 4 },
      ],
      rangs: 3,
      lignesParRang: 5,
    },
    { type: 'texte', id: 'question', etiquette: 'Une question que je rapporte', lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Élodie',
      age: 47,
      metier: 'secrétaire administrative en rectorat',
      categorie: 'B',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      phrase: 'Le premier mois, demande tout deux fois : la seconde réponse est la bonne.',
      moment: 'mardi 15 septembre, 14 h, la salle de lecture',
      papiers: [
        ['oui', ''],
        ['non', 'ancienne version sur ma clé, à relire'],
        ['oui', ''],
        ['en partie', 'formation de 2019 : la demander au service formation'],
        ['les deux derniers', ''],
      ],
      relecture: ['relue', 'complétée'],
      experiences: [
        ["l'accueil des concours, 2012", 'placer six cents candidats en une matinée', "j'y ai appris à rester calme"],
        ['le nouveau logiciel, 2018', "montrer à mes voisins de bureau, un par un", 'on est venu me chercher'],
        ['la régie, 2021', 'tenir une caisse au centime', "je ne m'en croyais pas capable"],
      ],
      question: 'Une expérience faite hors de mon service compte-t-elle autant ?',
    },
  },
  pied: ['propriete'],
}
