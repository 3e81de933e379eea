import type { Activite } from '../../../domaine/methode'

export const A3_6: Activite = {
  type: 'activite',
  ref: 'A3.6',
  titre: 'Deux minutes pour me présenter',
  titreCourt: 'Deux minutes',
  dureeMinutes: 55,
  phase: 2,
  question: 'Q1',
  visee: "À la fin, chacun a écrit sa trame, s'est présenté deux fois, et sait quoi garder.",
  pourquoiIci:
    "Tout ce qui a été trouvé depuis A1.6 se dit enfin à voix haute. Cette trame servira devant un interlocuteur réel, et se reprend en A6.5.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Deux minutes pour vous présenter, en quatre temps. D'où je viens, ce que je sais faire, ce qui me porte, ce que je cherche. Choisissez d'abord à qui vous parlez : un responsable, un jury, un collègue. Écrivez des mots, pas un discours. Finissez par la première phrase.",
    },
    {
      moment: 'Exemple',
      texte:
        "Agnès, personnage inventé, dit ceci. Je viens de l'imprimerie. Je sais régler une machine, et apaiser une commande urgente. Ce qui me porte, c'est un travail net. Je cherche à rester dans mon équipe, et à former ceux qui arrivent. Voilà : quatre phrases tiennent debout.",
    },
    {
      moment: 'Relance',
      texte: "Perdu en route ? Reprenez à « ce qui me porte », et respirez. Nous avons le temps.",
    },
    {
      moment: 'Bascule',
      texte:
        "Par trois. Deux minutes, debout ou assis. Les deux autres notent : ce que j'ai retenu, ce que j'ai envie de savoir. On parle de ce qui est dit, jamais de la personne ni de sa voix. Second passage, un seul changement. Puis vous notez, et l'on tourne.",
    },
    {
      moment: 'Retour',
      texte:
        "Revenons ensemble. En un mot : qu'est-ce qui a bougé entre le premier passage et le second ? Deux ou trois voix suffisent.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Vos auditeurs vous ont remis leurs cartes, elles sont à vous. Votre trame grandira. Commencer est souvent ce qui coûte le plus : vous venez de le faire deux fois.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P15. Lire l'ouverture et l'exemple (Agnès, 49 ans, agent de reprographie, C, FPE ; elle reste)." },
    { minutes: 9, texte: 'Laisser écrire les quatre temps en mots. Passer, aider à trouver un fait, puis la première phrase.' },
    { minutes: 3, texte: "Asseoir les trios affichés, donner les cartes d'écoute, lire la bascule." },
    {
      minutes: 12,
      texte: "Conduire le premier tour : passage 2, retours 4, second passage 2, notes 4. Annoncer chaque moment.",
    },
    { minutes: 12, texte: 'Conduire le deuxième tour, mêmes temps. Arrêter toute remarque sur la personne, sa voix, son accent.' },
    { minutes: 12, texte: 'Conduire le troisième tour. Faire remettre toutes les cartes à qui elles parlent.' },
    { minutes: 4, texte: 'Lire le retour, accueillir deux ou trois mots, lire la clôture.' },
  ],
  aDistribuer: "P15 à l'étape 1. Les cartes d'écoute à l'étape 3 : une par personne écoutée, remise à la fin de son tour.",
  fiches: ['P15'],
  aProjeter: "D'où je viens, ce que je sais faire, ce qui me porte, ce que je cherche. Deux minutes, deux passages.",
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 15, precision: '' },
      { forme: 'trio', minutes: 36, precision: '3 × 12' },
      { forme: 'pleniere', minutes: 4, precision: '' },
    ],
    effectifs:
      '5 : un trio, un binôme. 8 : 4 + 4. 12 : quatre trios. Impair : 7 = 3 + 4, 11 = 3 + 4 + 4. À quatre, 4 × 9 (2, 3, 2, 2). À deux, 2 × 18 en trois passages (2, 4, 2, 4, 2, 4). Ces tables ont leur gardien du temps.',
  },
  materielParPersonne: [
    { nom: 'Fiche P15', quantite: 1, fiche: 'P15' },
    { nom: "Carte d'écoute vierge", quantite: 3 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : une trame orale écrite, deux passages réalisés, les cartes de ses auditeurs.',
  auResume: 'Présentations orales essayées, deux passages chacun',
  siCaCoince: [
    {
      signe: "« Je n'y arriverai pas devant les autres. »",
      dire: 'Restez assis, gardez votre fiche en main. Vous pouvez aussi ne parler qu\'à une personne, ou passer en dernier.',
    },
    {
      signe: "Le passage s'arrête après trente secondes.",
      dire: "C'est un début. Vos auditeurs posent une question, vous répondez : le temps se remplira.",
    },
    {
      signe: "Un retour vise la voix, l'accent ou la personne.",
      dire: "On ne juge pas une façon de parler. Qu'avez-vous retenu de ce qui a été dit ?",
    },
    {
      signe: '« Je ne cherche rien, je reste. »',
      dire: 'Dites ce que vous voulez garder, et ce que vous aimeriez voir grandir. Votre présentation est entière.',
    },
    {
      signe: 'Le récit devient celui d\'un conflit.',
      dire: "Je vous arrête. Ici, dites ce que vous apportez. Le reste, nous pouvons en parler à deux.",
      suite: 'Proposer un entretien individuel à la fin. Ne rien noter du conflit.',
    },
  ],
  variantes: {
    peuDEcrit:
      'Quatre mots ou quatre dessins pour trame. Les retours se disent au lieu de s\'écrire ; un pair choisi note un mot, et remet la carte.',
    aDistance:
      'Salons à trois, debout si l\'on veut, caméra libre. Les retours se disent, la personne les recopie. Aucun enregistrement, même pour s\'entraîner.',
    tempsCourt: 'Aucun : gagner sur les jauges, ou reporter le blason.',
  },
  priorite: {
    type: 'essentielle',
    raison: "Dire son parcours à voix haute est un but de la séance. Rien d'autre dans la séance ne le remplace.",
  },
  confidentialite:
    "P15 et les cartes d'écoute reviennent à qui s'est présenté. Rien n'est enregistré. L'intervenant ne note rien des présentations. Au résumé : « présentations orales essayées, deux passages chacun ».",
}
