import type { Activite } from '../../../domaine/methode'

export const A1_2: Activite = {
  type: 'activite',
  ref: 'A1.2',
  titre: 'Présentation croisée « un objet, un métier, une fierté »',
  titreCourt: 'Présentations',
  dureeMinutes: 30,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, chacun a été écouté, puis présenté au groupe par quelqu'un d'autre.",
  pourquoiIci:
    "Un mot a été dit en A1.1 ; on entend maintenant une voix de près. Être bien présenté par un autre prépare l'accord que la charte mettra en mots.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Mettez-vous à deux, avec quelqu'un d'un autre service. Échangez vos fiches. L'un écoute et note, l'autre parle : son métier, son objet, une chose dont il est fier. À mon signal, on inverse. Ensuite, chacun présentera l'autre. Relisez ensemble : ce qui est rayé reste entre vous.",
    },
    {
      moment: 'Relance, objet',
      texte:
        "Pas d'objet sous la main ? Pensez à celui que vous touchez le plus souvent dans une journée de travail.",
    },
    {
      moment: 'Relance, fierté',
      texte: "Une fierté peut être petite : un geste réussi, un jour où l'on a compté sur vous.",
    },
    {
      moment: 'Bascule',
      texte:
        "Nous revenons ensemble. Présentez votre voisin en quelques phrases : son prénom, son métier, ce que raconte son objet, sa fierté. Dites seulement ce qui n'est pas rayé. S'il le souhaite, il corrige ou ajoute un mot. Qui commence ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci à ceux qui ont raconté, et à ceux qui ont porté la parole d'un autre. La fiche à votre prénom vous revient : reprenez-la. Nous allons maintenant décider ensemble comment nous voulons nous parler.",
    },
  ],
  aFaire: [
    {
      minutes: 2,
      texte:
        "Former des binômes de services différents, sans lien hiérarchique. Distribuer P1, lire l'ouverture.",
    },
    { minutes: 4, texte: 'Lancer la première écoute, relancer à voix basse. À la dernière minute, faire relire la fiche à deux.' },
    { minutes: 4, texte: "Annoncer l'inversion, relancer le minuteur. Même relecture à la dernière minute." },
    { minutes: 1, texte: 'Faire revenir chacun en cercle, lire la bascule.' },
    {
      minutes: 16,
      texte:
        "Faire présenter un binôme après l'autre. Tenir l'horloge d'un signe convenu, remercier sans commenter ni comparer.",
    },
    { minutes: 3, texte: 'Lire la clôture. Faire reprendre à chacun la P1 qui porte son prénom.' },
  ],
  aDistribuer: "P1 à l'étape 1, une par personne : chacun y met son prénom et la confie à son voisin. À l'étape 6, il la reprend.",
  fiches: ['P1'],
  aProjeter: "Un objet, un métier, une fierté. Écoutez, notez des mots, relisez à deux. Puis présentez l'autre.",
  regroupement: {
    parts: [
      { forme: 'binome', minutes: 10, precision: '2 × 4, après installation' },
      { forme: 'pleniere', minutes: 20, precision: '' },
    ],
    effectifs:
      '5 : un binôme, un trio ; deux minutes par présentation, le reste en questions. 8 : binômes, deux minutes. 12 : binômes, une minute vingt. Impair : un trio, 3 × 2 min 30, chacun présente le suivant.',
  },
  materielParPersonne: [
    { nom: 'Fiche P1', quantite: 1, fiche: 'P1' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Une présentation de chacun, dite par un autre, et une P1 reprise par la personne présentée.',
  auResume: 'Présentations croisées faites',
  siCaCoince: [
    {
      signe: "« Je n'ai rien d'extraordinaire à raconter. »",
      dire: "L'ordinaire nous intéresse. Qu'avez-vous fait cette semaine que votre voisin ne saurait pas faire ?",
    },
    {
      signe: 'Aucune fierté ne vient.',
      dire: "Laissons ce mot. Un jour où votre travail a servi à quelqu'un, cela vous dit-il quelque chose ?",
    },
    {
      signe: 'Celui qui présente donne son avis, ou en rajoute.',
      dire: 'Restons à ce qui vous a été confié. La personne présentée veut-elle ajouter un mot ?',
    },
    {
      signe: 'Deux voisins se connaissent déjà bien.',
      dire: "Parlez d'une chose que l'autre ne vous a jamais vu faire.",
    },
    {
      signe: "Quelqu'un ne souhaite pas être présenté.",
      dire: "C'est entendu. Votre prénom suffit, ou rien du tout. Vous pouvez changer d'avis plus tard.",
    },
  ],
  variantes: {
    peuDEcrit: "P1 reste vide ou se dessine : l'objet tenu en main suffit pour se souvenir. L'accord sur ce qui se répète se dit.",
    aDistance:
      "Salons à deux, l'inversion annoncée par écrit. L'objet se montre à la caméra ou se décrit. Présentations dans l'ordre de la liste. Aucun enregistrement.",
    tempsCourt:
      'Installation 1, écoute 2 × 4, bascule 1, présentations 9, clôture 1 : prénom, métier, fierté, en trois phrases.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 20,
    raison: "L'écoute à deux reste entière : c'est là que la parole vient. On perd des détails devant le groupe.",
  },
  confidentialite:
    "P1 revient à la personne présentée, et à elle seule ; on répète ce qu'elle a accepté. L'intervenant ne note rien. Au résumé : « présentations croisées faites ».",
}
