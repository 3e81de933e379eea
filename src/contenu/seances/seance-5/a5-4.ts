import type { Activite } from '../../../domaine/methode'

export const A5_4: Activite = {
  type: 'activite',
  ref: 'A5.4',
  titre: 'Ma photo à quatre cases',
  titreCourt: 'Quatre cases',
  dureeMinutes: 20,
  phase: 3,
  question: 'Q3',
  visee: 'À la fin, chacun a relié deux forces à deux obstacles, par un trait et une phrase.',
  pourquoiIci:
    "La carte des écarts dit ce qui manque à la piste. Cette photo ajoute ce qui l'entoure ; les demandeurs de A5.5 y puiseront.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Quatre cases, et nous restons sur le travail. Vos forces, vos fragilités : ce qui vient de vous. Vos appuis, vos obstacles : ce qui vient du dehors. Un obstacle est un délai, une règle, une distance ; pas une personne. Quelques mots par case, cela suffit.",
    },
    {
      moment: 'Relance',
      texte: "Reprenez une force que les autres ont vue en vous. Contre quoi peut-elle servir ?",
    },
    {
      moment: 'Traits',
      texte:
        "Une force utile contre chaque obstacle : reliez-les par un trait. Deux traits suffisent. Un appui peut aussi faire l'affaire. Sous la photo, une phrase par trait : avec cette force, face à cet obstacle, je peux…",
    },
    {
      moment: 'Clôture',
      texte:
        "Ces deux phrases sont déjà des débuts d'action. Vos fragilités ne regardent que vous. Gardez la fiche près de vous : nous allons nous prêter des idées.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Asseoir chacun à sa table de A5.5. Faire prendre P25, lire l'ouverture." },
    { minutes: 9, texte: "Laisser remplir, forces et obstacles d'abord. Passer sans lire, offrir la relance." },
    { minutes: 7, texte: 'Lire les traits. Faire relier, puis écrire deux phrases ; aider qui en reste au constat.' },
    { minutes: 2, texte: 'Lire la clôture, désigner les gardiens du temps de A5.5.' },
  ],
  aDistribuer: "P25, posée à chaque place pendant la pause, se prend à l'étape 1.",
  fiches: ['P25'],
  aProjeter: 'Forces, fragilités, appuis, obstacles. Un trait entre une force et un obstacle : que puis-je faire ?',
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 20, precision: '' }],
    effectifs:
      'Chacun seul, déjà assis à la table de A5.5. 5, 8 ou 12 : même durée. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P25', quantite: 1, fiche: 'P25' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: "Par personne : quatre cases remplies à sa mesure, deux traits, deux phrases d'action.",
  auResume: 'Photos à quatre cases faites, gardées par chacun',
  siCaCoince: [
    {
      signe: '« Mes fragilités, cela me regarde. »',
      dire: 'Oui. Laissez la case vide, ou mettez un signe que vous seul comprenez.',
    },
    {
      signe: "Un obstacle porte le nom d'une personne.",
      dire: "Sans nommer. Qu'est-ce qui vous arrête dans la situation : un accord, un délai, un silence ?",
    },
    {
      signe: 'La case des forces reste vide.',
      dire: 'Relisez une carte que les autres vous ont donnée. Recopiez une force, telle quelle.',
    },
    {
      signe: '« Aucune force ne tient contre cela. »',
      dire: 'Alors un appui. Qui, ou quoi, pourrait tenir avec vous contre cet obstacle ?',
    },
  ],
  variantes: {
    peuDEcrit:
      'Un mot, un signe ou un dessin par case ; les traits se tracent. Les deux phrases se disent à un voisin choisi, ou se gardent en tête.',
    aDistance:
      "P25 imprimée chez soi, jamais montrée. L'intervenant annonce les cases une à une, micros coupés. Aucune capture.",
    tempsCourt: "Aucun : mieux vaut l'emporter en entier que la presser.",
  },
  priorite: {
    type: 'reportable',
    vers: 'entre deux séances, avant A6.3',
    raison: 'Chacun peut la faire au calme. On perd un appui pour la consultation, où les idées viendront quand même.',
  },
  confidentialite:
    "P25 reste à l'agent : ni lue, ni relevée, ni comparée. L'intervenant ne note rien. Au résumé : « photos à quatre cases faites, gardées par chacun ».",
}
