import type { Activite } from '../../../domaine/methode'

export const A1_6: Activite = {
  type: 'activite',
  ref: 'A1.6',
  titre: 'Ligne de parcours',
  titreCourt: 'Parcours',
  dureeMinutes: 60,
  phase: 2,
  question: 'Q1',
  visee: "À la fin, chacun voit son parcours d'un coup d'œil et nomme ce qui le relie.",
  pourquoiIci:
    'La charte protège, le point de départ est posé. La séance 2 cherchera les compétences dans ces étapes.',
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Nous restons sur le travail. Voici votre ligne : à gauche vos débuts, à droite aujourd'hui. Au-dessus, ce qui vous a porté. En dessous, ce qui vous a coûté. Ne notez que ce que vous voulez bien relire. Commencez par les dates.",
    },
    {
      moment: 'Exemple',
      texte:
        "Sylvie est un personnage inventé. Elle entre dans une cantine pour trois semaines : un hasard. Elle y reste neuf ans. Elle demande une école maternelle : un choix. Elle forme sa première stagiaire : un tournant. Son fil rouge : j'aime que chacun trouve sa place.",
    },
    {
      moment: 'Relance',
      texte:
        "Si rien ne vient, écrivez vos lieux de travail, dans l'ordre. Devant chacun, demandez-vous : comment y suis-je arrivé ?",
    },
    {
      moment: 'Bascule',
      texte:
        "L'un raconte, l'autre écoute. Puis celui qui écoute pose des questions, sans conseil. Enfin, il dit le fil rouge qu'il entend. Vous gardez, vous corrigez, vous jetez. J'annonce chaque moment, puis on inverse. Racontez seulement ce que vous voulez.",
    },
    {
      moment: 'Clôture',
      texte:
        "Qui veut offrir son fil rouge, ou un seul mot ? Personne n'y est obligé. Vos feuilles repartent avec vous.",
    },
  ],
  aFaire: [
    {
      minutes: 4,
      texte: "Lire l'ouverture et l'exemple, montrer la ligne de Sylvie, puis la retirer : personne ne la copie.",
    },
    { minutes: 6, texte: 'Faire poser seulement les dates et les lieux : cinq à douze étapes.' },
    { minutes: 12, texte: 'Faire écrire dessus et dessous. Passer sans lire, aider qui lève la main.' },
    {
      minutes: 5,
      texte: 'Faire marquer choix, hasard, tournant, apprentissage (C, H, T, A), puis entourer trois tournants.',
    },
    { minutes: 3, texte: "Faire écrire un fil rouge : « Ce qui revient, c'est… »" },
    {
      minutes: 24,
      texte: 'Lire la bascule. Conduire deux tours de 12 min (5, 4, 3), annoncer chaque changement.',
    },
    { minutes: 6, texte: 'Lire la clôture. Accueillir les fils rouges offerts, remercier sans commenter.' },
  ],
  aDistribuer:
    "P5 en A3 à l'étape 1. À l'étape 3, amorces à qui en veut : « Mon premier jour… », « On m'a fait confiance quand… », « Là, j'ai appris… »",
  fiches: ['P5'],
  aProjeter:
    "De mes débuts à aujourd'hui. Au-dessus : ce qui m'a porté. En dessous : ce qui m'a coûté. D'abord les dates.",
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 30, precision: '' },
      { forme: 'binome', minutes: 24, precision: '2 × 12' },
      { forme: 'pleniere', minutes: 6, precision: 'retour collectif' },
    ],
    effectifs:
      'Binômes neufs. 5 : un binôme, un trio. 8, 12 : binômes. Impair : un trio, 3 × 8 min (4 récit, 2 questions, 2 fil rouge).',
  },
  materielParPersonne: [
    { nom: 'Fiche P5, en A3', quantite: 1, fiche: 'P5' },
    { nom: 'Crayon', quantite: 1 },
    { nom: 'Feutre', quantite: 2 },
  ],
  materielParGroupe: [
    { nom: "Liste d'amorces", quantite: 5 },
    { nom: "Ligne de Sylvie, personnage inventé : 52 ans, agent d'école, C, FPT ; elle reste", quantite: 1 },
  ],
  production: 'Une ligne de 5 à 12 étapes, 3 tournants entourés, 1 fil rouge formulé.',
  auResume: 'Lignes tracées, échanges à deux',
  siCaCoince: [
    {
      signe: "« Il n'y a rien à dire, j'ai toujours fait pareil. »",
      dire: 'Prenez une seule année. Que saviez-vous faire en décembre que vous ne saviez pas en janvier ?',
    },
    {
      signe: 'Une étape fait mal.',
      dire: 'Vous pouvez mettre un point, sans mot. Nous pouvons en parler à deux, à la fin.',
    },
    {
      signe: 'Presque tout est sous la ligne.',
      dire: "Merci de l'avoir posé. Qu'est-ce qui vous a aidé à tenir ?",
    },
    {
      signe: "L'écoutant conseille.",
      dire: "Gardez l'idée. Quelle question vous est venue juste avant ?",
    },
  ],
  variantes: {
    peuDEcrit: 'Dates, dessins, signes ; un collègue choisi tient la plume, puis rend la feuille.',
    aDistance: 'Ligne sur papier chez soi, salons à deux, feuille jamais montrée.',
    tempsCourt: 'Étapes 1 à 5 en 3 + 5 + 9 + 4 + 3, puis 2 × 10 (4, 4, 2 ; trio 3 × 6), retour 4.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 48,
    raison: "On perd du détail, à compléter entre deux séances ; jamais l'écoute à deux.",
  },
  confidentialite:
    "P5 reste à l'agent : ni lue, ni photographiée, ni relevée. L'intervenant ne note rien des récits. Au résumé : « lignes tracées, échanges à deux ».",
}
