import type { Fiche } from '../../domaine/methode'

/** P10, travail entre les séances 2 et 3 (A2.7) : l'enquête miroir, puis les preuves. */
export const P10: Fiche = {
  ref: 'P10',
  titre: 'Entre deux séances 2',
  seance: 2,
  activite: 'A2.7',
  format: 'A4-portrait',
  faces: 2,
  minutes: 90,
  but: "Arriver à la séance 3 avec le regard de trois personnes, et des preuves pour vos cinq compétences.",
  consigne:
    "Choisissez trois personnes qui vous ont vu travailler. Demandez deux forces, et une fois où elles ont compté sur vous. Notez sans discuter, remerciez. Une seule réponse suffit pour venir.",
  champs: [
    {
      type: 'liste',
      id: 'demande',
      etiquette: 'Une façon de demander, à changer avec vos mots',
      points: [
        "Je fais le point sur mon travail, et votre regard m'intéresse.",
        'Selon vous, quelles sont deux de mes forces ?',
        'Dans quelle situation avez-vous compté sur moi ?',
      ],
    },
    { type: 'texte', id: 'quand', etiquette: 'Quand je demande, et comment : de vive voix, au téléphone, par écrit', lignes: 1 },
    {
      type: 'tableau',
      id: 'miroir',
      etiquette: "L'enquête miroir, 60 min environ",
      colonnes: [
        { titre: 'Initiales', part: 2 },
        { titre: 'Deux forces, avec ses mots', part: 6 },
        { titre: 'Une situation où on a compté sur moi', part: 6 },
      ],
      rangs: 3,
      lignesParRang: 5,
    },
    { type: 'saut' },
    { type: 'texte', id: 'surprise', etiquette: 'Ce qui me surprend dans ces retours', lignes: 3 },
    {
      type: 'tableau',
      id: 'preuves',
      etiquette: 'Les preuves de mes cinq compétences (fiche P9), 30 min environ',
      colonnes: [
        { titre: 'La compétence', part: 5 },
        { titre: 'Le fait : où, quand', part: 5 },
        { titre: 'Ce qui le montre', part: 5 },
      ],
      rangs: 5,
      lignesParRang: 4,
    },
    { type: 'texte', id: 'question', etiquette: "Ma question pour l'ouverture", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Jordan',
      age: 24,
      metier: "adjoint administratif à l'accueil d'une université",
      categorie: 'C',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      quand: 'mardi midi, de vive voix ; un message à la troisième personne',
      miroir: [
        ['S. B.', 'ne se vexe jamais ; retient les prénoms', 'le jour des inscriptions, la file faisait le tour'],
        ['M., ancien tuteur', "apprend vite ; demande quand il ne sait pas", 'il a tenu le guichet seul en avril'],
        ['L. T.', "explique sans s'énerver ; range tout", 'pour retrouver un dossier un samedi'],
      ],
      surprise: 'deux fois sur trois : « explique ». Je pensais que tout le monde le faisait.',
      preuves: [
        ['orienter un étudiant perdu', 'rentrée 2025, guichet 3', "la fiche d'orientation que j'ai écrite"],
        ['tenir un accueil seul', 'trois semaines en avril', 'le planning signé'],
        ['expliquer une démarche en anglais', 'chaque semaine', 'deux courriels de remerciement'],
        ['classer pour retrouver', "l'armoire des conventions", 'à photographier, si on me le permet'],
        ['', '', ''],
      ],
      question: 'Une force qui revient chez tout le monde vaut-elle encore quelque chose ?',
    },
  },
  pied: ['propriete'],
}
