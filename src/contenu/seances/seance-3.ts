import type { SeanceMethode } from '../../domaine/methode'

export const SEANCE_3: SeanceMethode = {
  numero: 3,
  titre: 'Ce qui me fait avancer et comment je le raconte',
  titreCourt: 'Moteurs et récit',
  redaction: 'plan',
  question: 'Q1',
  questionSuivante: 'Q2',
  phases: [2],
  dureeMinutes: 210,
  objectif:
    "Identifier ses valeurs, ses moteurs et ses conditions de travail essentielles, puis présenter son parcours à l'oral en deux minutes.",
  prealable: "Retours de l'enquête miroir.",
  elements: [
    {
      type: 'plan',
      ref: 'A3.1',
      titre: "Ouverture : l'effet miroir",
      titreCourt: 'Ouverture',
      dureeMinutes: 15,
      regroupement: 'Plénière',
      materiel: '—',
      dit: "Qu'est-ce qui vous a surpris dans ce que les autres ont dit de vous ?",
      fait: 'Normalise la gêne à recevoir du positif, relie aux compétences.',
      production: 'Un constat oral',
      fiches: [],
    },
    {
      type: 'plan',
      ref: 'A3.2',
      titre: 'Ce qui compte pour moi',
      titreCourt: 'Valeurs',
      dureeMinutes: 35,
      regroupement: 'Individuel (20 min) puis binôme (15 min)',
      materiel: '40 cartes « ce qui compte au travail » (papier ou écran), fiche P11',
      dit:
        'Gardez dix cartes, puis six, puis trois. Pour chacune : à quoi la voit-on dans mon travail actuel ?',
      fait:
        "Rythme les trois tris, fait expliciter par des situations, distingue « j'y crois » et « je le vis ».",
      production: "3 valeurs prioritaires avec indice concret et note d'écart (0-10)",
      fiches: ['P11'],
    },
    {
      type: 'plan',
      ref: 'A3.3',
      titre: "Mes jauges d'énergie",
      titreCourt: 'Jauges',
      dureeMinutes: 25,
      regroupement: 'Individuel',
      materiel:
        "Fiche P12 « Jauges » : 12 moteurs professionnels, double échelle (important pour moi / nourri aujourd'hui)",
      dit:
        "Deux chiffres par ligne : combien ça compte, combien c'est nourri. L'écart vous parle plus que la note.",
      fait:
        'Explique, aide à lire les 3 plus grands écarts, évite toute interprétation psychologique.',
      production: 'Mes 12 moteurs, 3 écarts commentés',
      fiches: ['P12'],
    },
    {
      type: 'plan',
      ref: 'A3.4',
      titre: 'Négociable, non négociable',
      titreCourt: 'Conditions',
      dureeMinutes: 25,
      regroupement: 'Individuel (15 min) puis sous-groupes de 3-4 (10 min)',
      materiel:
        'Fiche P13 « Mes conditions » : horaires, déplacements, rythme, contact public, port de charges, bruit, télétravail, encadrement, rémunération, distance',
      dit: 'Triez en trois : indispensable, souhaitable, indifférent. Pas besoin de dire pourquoi.',
      fait:
        "Rappelle qu'aucune information de santé n'est demandée ni notée, fait repérer les conditions réellement bloquantes.",
      production: '3 à 5 conditions indispensables, formulées sans motif',
      fiches: ['P13'],
    },
    { type: 'pause', ref: 'PAUSE', titre: 'Pause', titreCourt: 'Pause', dureeMinutes: 15, aFaire: [] },
    {
      type: 'plan',
      ref: 'A3.5',
      titre: 'Blason professionnel',
      titreCourt: 'Blason',
      dureeMinutes: 25,
      regroupement: 'Individuel',
      materiel: 'Fiche P14 « Blason » à 6 cases (texte, mot-clé ou dessin)',
      dit:
        'Six cases : une racine, une force, une valeur, un moment fort, un cap, une devise que vous inventez.',
      fait: 'Propose la version texte seul ; affiche uniquement ceux des volontaires.',
      production: 'Un blason complété',
      fiches: ['P14'],
    },
    {
      type: 'plan',
      ref: 'A3.6',
      titre: 'Deux minutes pour me présenter',
      titreCourt: 'Deux minutes',
      dureeMinutes: 55,
      regroupement: 'Individuel (15 min), trios (36 min : 3 × 12), plénière (4 min)',
      materiel:
        "Fiche P15 « Trame orale » (d'où je viens, ce que je sais faire, ce qui me porte, ce que je cherche), minuteur",
      dit:
        "Deux minutes, debout ou assis. Les deux autres notent : ce que j'ai retenu, ce que j'ai envie de savoir.",
      fait:
        'Fixe le cycle (2 passage, 4 retours, 2 second passage, 4 prise de notes), interdit la critique de la personne.',
      production: 'Une trame orale écrite, deux passages réalisés',
      fiches: ['P15'],
    },
    {
      type: 'plan',
      ref: 'A3.7',
      titre: 'Clôture et consigne',
      titreCourt: 'Clôture',
      dureeMinutes: 15,
      regroupement: 'Plénière',
      materiel: 'Fiche P16 « Entre deux séances 3 »',
      dit: 'Rangez un élément dans vos bagages pour la suite : lequel ?',
      fait: "Annonce le passage à l'exploration, présente les ressources métiers.",
      production: "Un élément clé pour l'exploration",
      fiches: ['P16'],
    },
  ],
  travailIntermediaire:
    "1 h 30 environ. Observer pendant deux semaines : 3 moments où l'énergie monte, 3 où elle baisse (30 min en tout). Feuilleter un répertoire de métiers et noter 6 intitulés qui attirent l'œil, sans filtre (60 min).",
  vigilance:
    'Ne jamais employer de test psychotechnique sans habilitation ; les jauges ne sont pas un test. Si un conflit de travail surgit, recadrer et proposer un entretien individuel.',
}
