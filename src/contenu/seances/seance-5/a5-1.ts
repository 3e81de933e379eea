import type { Activite } from '../../../domaine/methode'

export const A5_1: Activite = {
  type: 'activite',
  ref: 'A5.1',
  titre: 'Le marché des découvertes',
  titreCourt: 'Découvertes',
  dureeMinutes: 35,
  phase: 3,
  question: 'Q2',
  visee: "À la fin, chacun a raconté son enquête et dit ce qu'elle confirme, creuse ou écarte.",
  pourquoiIci:
    "Les enquêtes préparées en A4.6 ont été tentées. Raconter aide à voir ce que l'on a appris ; A5.3 en tirera la carte des écarts.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. Vous êtes allés voir, ou vous avez essayé. D'abord, quelques mots par colonne : ce que j'imaginais, ce que j'ai entendu, ce que ça change. Ensuite, par tables, trois minutes chacun. Ne nommez pas la personne rencontrée, sauf si elle l'a permis.",
    },
    {
      moment: 'Relance',
      texte: "Quelle phrase avez-vous encore dans l'oreille ?",
    },
    {
      moment: 'Rotation',
      texte:
        "On change de table : une personne reste, les autres se dispersent. Racontez à de nouvelles oreilles. Cette fois, commencez par la fin : ce que ça change. Vous verrez si vous le dites de la même façon.",
    },
    {
      moment: 'Bascule',
      texte:
        "Nous revenons ensemble. Qu'avez-vous appris qui peut servir à d'autres : une voie d'entrée, un délai, un service à appeler ? Je l'écris au mur. Et qui a écarté une piste ? Le savoir maintenant vous laisse du temps pour une autre.",
    },
    {
      moment: 'Clôture',
      texte:
        'Confirmée, à creuser, écartée : cochez pour vous ce que devient votre piste. Les trois vous font avancer. Ce qui est au mur sert à tous. Retournez votre fiche : le verso sert tout de suite.',
    },
  ],
  aFaire: [
    {
      minutes: 5,
      texte: "Faire émarger, former les tables, distribuer P23. Lire l'ouverture, laisser écrire d'après les notes de P21 et P22.",
    },
    { minutes: 10, texte: 'Conduire le premier tour, trois minutes chacun. Annoncer chaque changement, ne pas commenter.' },
    { minutes: 10, texte: 'Lire la rotation, faire bouger les tables. Conduire le second tour, mêmes temps.' },
    {
      minutes: 7,
      texte: 'Lire la bascule. Écrire au mur ce qui sert à tous, sans nom de personne. Remercier pour chaque piste écartée.',
    },
    { minutes: 3, texte: 'Lire la clôture, laisser cocher, faire retourner les fiches.' },
  ],
  aDistribuer: "P23 à l'étape 1. Chacun sort ses notes d'enquête, P21 et P22.",
  fiches: ['P23'],
  aProjeter: "Ce que j'imaginais. Ce que j'ai entendu. Ce que ça change.",
  regroupement: {
    parts: [
      { forme: 'sous-groupes', minutes: 25, precision: 'tables de 3, une rotation' },
      { forme: 'pleniere', minutes: 10, precision: '' },
    ],
    effectifs:
      'Sans lien hiérarchique à une table. 5 : 3 + 2, une personne change. 8 : 3 + 3 + 2. 12 : 3 + 3 + 3 + 3. Impair : 7 = 4 + 3, 9 = 3 + 3 + 3, 11 = 4 + 4 + 3. À quatre, deux minutes chacun.',
  },
  materielParPersonne: [
    { nom: 'Chevalet prénom', quantite: 1 },
    { nom: 'Fiche P23', quantite: 1, fiche: 'P23' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : trois colonnes, une piste confirmée, à creuser ou écartée. Au mur : des informations utiles.',
  auResume: 'Découvertes partagées, informations utiles affichées',
  siCaCoince: [
    {
      signe: "« Je n'ai vu personne. »",
      dire: 'Ce que vous imaginez compte aussi. Dites ce que vous auriez demandé : la table aura peut-être un nom.',
    },
    {
      signe: "« Tout s'effondre, ce métier n'est pas pour moi. »",
      dire: "Merci de l'avoir vérifié. Qu'est-ce qui vous y attirait ? Gardons cela, et cherchons où cela existe ailleurs.",
    },
    {
      signe: 'La personne rencontrée est nommée, ou critiquée.',
      dire: "Sans le nom, s'il vous plaît. Qu'avez-vous appris sur le travail lui-même ?",
    },
    {
      signe: 'Un récit déborde.',
      dire: "Votre dernière phrase, pour ce tour : qu'est-ce que ça change ?",
    },
  ],
  variantes: {
    peuDEcrit:
      "Les trois colonnes se racontent ; un mot ou un dessin par colonne suffit. L'intervenant seul écrit au mur.",
    aDistance:
      "Salons de trois, mélangés une fois. Le mur est une page partagée que l'intervenant tient, puis efface. Ni nom, ni enregistrement.",
    tempsCourt: 'Écriture 3, deux tours 2 × 8, mur 4, clôture 2 : deux minutes et demie chacun.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 25,
    raison: 'On perd un peu de récit et de mur. Chacun garde deux tours de parole, et dit ce que son enquête change.',
  },
  confidentialite:
    "P23 reste à l'agent ; la personne rencontrée n'est pas nommée sans son accord. Le mur s'efface à la fin, sans photo. L'intervenant garde les informations utiles. Au résumé : « découvertes partagées, informations utiles affichées ».",
}
