import type { Activite } from '../../../domaine/methode'

export const A4_1: Activite = {
  type: 'activite',
  ref: 'A4.1',
  titre: "Langage par l'image : mon travail dans trois ans",
  titreCourt: 'Images',
  dureeMinutes: 30,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun a choisi une image et écrit quelques lignes sur son travail dans trois ans.',
  pourquoiIci:
    'La séance 3 a dit ce qui porte chacun. Avant de chercher des métiers, on regarde loin : les verbes et les lieux relevés ici nourriront la pluie de pistes (A4.3).',
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. Notre charte tient toujours. Voici des images, chacune avec ses mots. Aucune n'est bonne ou mauvaise. Choisissez celle qui parle de votre travail dans trois ans, ici ou ailleurs. Puis écrivez deux ou trois lignes, pour vous : dans trois ans, je…",
    },
    {
      moment: 'Relance',
      texte: 'Dans trois ans, un matin ordinaire. Où êtes-vous ? Que font vos mains ? À qui parlez-vous ?',
    },
    {
      moment: 'Bascule',
      texte:
        "Nous revenons ensemble. En une minute, montrez votre image et dites ce qu'elle raconte de votre travail. Personne ne commente. Les lignes écrites restent à vous. J'écris au tableau les verbes et les lieux, sans les prénoms. Vous pouvez passer. Qui commence ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Regardez ces verbes, ces lieux. Ce ne sont pas des promesses, seulement des directions. Ajoutez une ligne à votre texte, si vous le voulez. Puis rangez-le : il est à vous.",
    },
  ],
  aFaire: [
    {
      minutes: 2,
      texte: "Faire émarger à la porte, laisser regarder les images étalées. Lire l'ouverture, donner une feuille à chacun.",
    },
    {
      minutes: 6,
      texte:
        'Laisser choisir en marchant : deux personnes peuvent prendre la même. Faire écrire, offrir la relance à qui hésite.',
    },
    { minutes: 1, texte: 'Faire revenir en cercle, lire la bascule.' },
    {
      minutes: 14,
      texte: 'Faire le tour, une minute chacun, sans débat. Écrire au tableau les verbes et les lieux entendus.',
    },
    { minutes: 4, texte: "Faire relire le tableau : « Qu'est-ce qui revient ? » Entourer deux ou trois mots choisis par le groupe." },
    {
      minutes: 3,
      texte: "Lire la clôture, laisser ajouter une ligne. Reprendre les images, garder le tableau jusqu'à A4.3, puis l'effacer.",
    },
  ],
  aDistribuer: "Les images étalées avant l'arrivée, légende visible. Une feuille à chacun à l'étape 1.",
  fiches: [],
  aProjeter: 'Mon travail dans trois ans : une image, puis deux ou trois lignes pour moi.',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 8, precision: '' },
      { forme: 'pleniere', minutes: 22, precision: '' },
    ],
    effectifs:
      'Images sur une grande table, puis cercle. 5 : deux minutes chacun. 8 : une minute et demie. 12 : une minute. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Chevalet prénom', quantite: 1 },
    { nom: 'Feuille blanche', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Jeu de 40 images légendées, ou de 40 cartes-mots', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production:
    'Par personne : une image choisie, quelques lignes gardées. Au tableau : les verbes et les lieux du groupe.',
  auResume: 'Images choisies, verbes et lieux relevés',
  siCaCoince: [
    {
      signe: '« Dans trois ans, je serai à la retraite. »',
      dire: "Alors parlons de l'année qui vient. Que voulez-vous transmettre, ou garder, avant de partir ?",
    },
    {
      signe: "« Dans trois ans, rien n'aura changé. »",
      dire: "C'est une réponse. Si rien ne change, qu'aimeriez-vous garder tel quel ?",
    },
    {
      signe: 'Aucune image ne convient.',
      dire: 'Dessinez la vôtre sur votre feuille, ou dites-la. Un mot suffit pour que nous la voyions.',
    },
    {
      signe: "Quelqu'un interprète l'image d'un autre.",
      dire: "Chacun voit la sienne. Écoutons ce que la personne en dit, et gardons le reste pour nous.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Une image et un mot, dit ou dessiné, suffisent. L'intervenant lit les légendes. Qui le souhaite dicte ses lignes à un voisin choisi, qui rend la feuille.",
    aDistance:
      "Planche des images et de leurs légendes envoyée avant. Chacun dit le numéro de la sienne. Verbes et lieux à l'écran partagé, sans prénom ; aucun enregistrement.",
    tempsCourt: "Ouverture 2, choix 4, bascule 1, tour 10, tableau 2, clôture 1 : les lignes s'écrivent le soir.",
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 20,
    raison: "On perd l'écriture sur place et la relecture du tableau. Chacun garde son image et son temps de parole.",
  },
  confidentialite:
    "L'image se repose, les lignes restent à l'agent. Le tableau ne porte ni prénom ni phrase, et n'est pas photographié. L'intervenant ne note rien d'autre. Au résumé : « images choisies, verbes et lieux relevés ».",
}
