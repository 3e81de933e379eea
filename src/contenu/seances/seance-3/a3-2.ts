import type { Activite } from '../../../domaine/methode'

export const A3_2: Activite = {
  type: 'activite',
  ref: 'A3.2',
  titre: 'Ce qui compte pour moi',
  titreCourt: 'Valeurs',
  dureeMinutes: 35,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun tient trois cartes et sait à quoi il les reconnaît au travail.',
  pourquoiIci:
    "Chacun vient d'entendre ce que les autres disent de lui (A3.1) ; il dit ce qui compte. Le blason (A3.5) y prendra une valeur.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Quarante cartes, quarante choses qui peuvent compter au travail. En écarter une ne veut pas dire qu'elle ne vaut rien. Elle compte moins, pour vous, aujourd'hui. Il n'y a pas de bonne main. Gardez dix cartes, puis six, puis trois.",
    },
    {
      moment: 'Relance',
      texte: 'Entre deux cartes, demandez-vous : laquelle me manquerait le plus lundi matin ?',
    },
    {
      moment: 'Écriture',
      texte:
        'Pour chacune des trois : à quoi la voit-on dans votre travail actuel ? Un geste, un moment, une phrase entendue. Puis placez l\'écart. Zéro : elle est bien là. Dix : elle manque beaucoup. Ce chiffre est pour vous.',
    },
    {
      moment: 'Bascule',
      texte:
        "Chacun son tour, j'annonce le changement. Montrez une carte, ou les trois : c'est vous qui choisissez. On a droit à deux questions. À quoi le voyez-vous ? Et quand, pour la dernière fois ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Rangez vos trois cartes avec la fiche. Elles peuvent changer, et c'est normal. Nous en reprendrons une tout à l'heure.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Donner un jeu à chacun, lire l'ouverture." },
    { minutes: 4, texte: 'Faire garder dix cartes et retourner les autres. Lire le mot à qui le demande.' },
    { minutes: 4, texte: 'Faire passer à six, lire la relance.' },
    { minutes: 3, texte: 'Faire passer à trois, les aligner devant soi.' },
    {
      minutes: 7,
      texte: "Lire l'écriture. Faire noter l'indice, puis l'écart : la carte dit « j'y crois », l'indice dit « je le vis ».",
    },
    { minutes: 14, texte: 'Lire la bascule. Conduire deux fois 7 min, annoncer le changement.' },
    { minutes: 1, texte: 'Lire la clôture, faire ranger.' },
  ],
  aDistribuer: "Les cartes à l'étape 1, P11 à l'étape 5 : trier d'abord, écrire ensuite.",
  fiches: ['P11'],
  aProjeter: 'Dix cartes, puis six, puis trois. Pour chacune : à quoi la voit-on dans mon travail actuel ?',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 20, precision: '' },
      { forme: 'binome', minutes: 15, precision: '2 × 7' },
    ],
    effectifs: '5 : un binôme, un trio. 8, 12 : binômes. Impair : un trio, 3 × 4 min, clôture 3 min.',
  },
  materielParPersonne: [
    { nom: 'Jeu de 40 cartes « ce qui compte », ou la planche des 40 mots', quantite: 1 },
    { nom: 'Carte blanche', quantite: 2 },
    { nom: 'Fiche P11', quantite: 1, fiche: 'P11' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Jeu de 40 cartes « ce qui compte », ou la planche des 40 mots', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: "Trois valeurs, chacune avec un indice concret et une note d'écart de 0 à 10.",
  auResume: 'Activité faite',
  siCaCoince: [
    {
      signe: '« Tout compte. »',
      dire: 'Je vous crois. Deux postes se ressemblent : quelle carte ferait la différence ?',
    },
    { signe: '« Il manque le mot juste. »', dire: 'Voici une carte blanche. Écrivez le vôtre.' },
    {
      signe: "Quelqu'un sourit de la carte d'un autre.",
      dire: "Ici, aucune carte n'est plus noble qu'une autre.",
    },
    {
      signe: 'Les trois écarts sont à dix.',
      dire: "L'écart dit quelque chose du travail, pas de vous. Laquelle pourrait grandir un peu cette année ?",
    },
  ],
  variantes: {
    peuDEcrit: "Trier les cartes suffit ; l'indice se dit, ou se dessine.",
    aDistance: "Planche imprimée ou cartes à l'écran, salons à deux.",
    tempsCourt: 'Consigne 2, tris 3 + 3 + 2, écriture 5, binôme 2 × 6 (trio 3 × 4), clôture 1.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 28,
    raison: 'On perd du temps de parole, pas les trois cartes : le blason en dépend.',
  },
  confidentialite:
    "Cartes gardées et P11 restent à l'agent. Personne ne relève ni ne compare les choix. Au résumé : « activité faite ».",
}
