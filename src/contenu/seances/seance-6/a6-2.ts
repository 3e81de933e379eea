import type { Activite } from '../../../domaine/methode'

export const A6_2: Activite = {
  type: 'activite',
  ref: 'A6.2',
  titre: "Du souhait à l'objectif",
  titreCourt: 'Objectif',
  dureeMinutes: 30,
  phase: 3,
  question: 'Q3',
  visee: "À la fin, chacun a un objectif que quelqu'un d'autre pourrait vérifier, et deux étapes.",
  pourquoiIci:
    "A6.1 a montré ce qui aide à avancer. Le souhait de la séance 5 devient ici une phrase vérifiable ; A6.3 la découpera en actions.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Un souhait dit où l'on aimerait aller. Un objectif dit à quoi l'on verra qu'on y est. Prenez votre souhait comme il vient. Rester à votre poste et y changer une chose, c'est un vrai objectif. Je vous montre d'abord une transformation.",
    },
    {
      moment: 'Exemple',
      texte:
        "Gaspard est un personnage inventé, agent de déchèterie. Il écrit : être mieux reconnu. Une voisine lui demande : comment le saura-t-on ? Il réécrit : d'ici mars, proposer à ma responsable une visite que je mène. C'est précis, daté, et cela dépend de lui.",
    },
    {
      moment: 'Relance',
      texte:
        'Cherchez ce qui dépend de vous. On ne décide pas d\'obtenir, on décide de demander, d\'essayer, d\'apprendre, de rencontrer.',
    },
    {
      moment: 'Bascule',
      texte:
        "Mettez-vous à deux. L'un lit son objectif, l'autre demande : comment saura-t-on que c'est fait ? Puis il se tait et laisse chercher. On réécrit une fois, on relit, on réécrit encore. Pas de conseil, seulement cette question. J'annonce le changement.",
    },
    {
      moment: 'Clôture',
      texte:
        "Gardez la dernière version, même imparfaite. Ajoutez deux étapes en chemin : une proche, une plus loin. Un objectif peut changer. Il sert à commencer, pas à vous enfermer. Nous passons au plan.",
    },
  ],
  aFaire: [
    {
      minutes: 4,
      texte: "Distribuer P29, lire l'ouverture et l'exemple. Écrire au tableau le souhait, puis l'objectif de Gaspard, sous les yeux de tous.",
    },
    { minutes: 4, texte: 'Faire écrire le souhait, puis une première reformulation. Passer sans lire, offrir la relance.' },
    {
      minutes: 7,
      texte: 'Faire répondre aux cinq questions de P29, une par une, à voix basse. Aider qui lève la main à trouver un verbe.',
    },
    {
      minutes: 12,
      texte: 'Former les binômes, lire la bascule. Conduire deux tours de 6 min : lecture, question, deux réécritures.',
    },
    { minutes: 3, texte: 'Lire la clôture. Faire écrire les deux objectifs intermédiaires, chacun pour soi.' },
  ],
  aDistribuer: "P29 à l'étape 1. Le premier jet du projet, en dix lignes, sort du carnet de chacun.",
  fiches: ['P29'],
  aProjeter: "Comment saura-t-on que c'est fait ? Précis, vérifiable, atteignable, utile, daté.",
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 15, precision: '' },
      { forme: 'binome', minutes: 15, precision: '2 × 6, puis étapes écrites' },
    ],
    effectifs:
      'Binômes de services différents, sans lien hiérarchique. 5 : un binôme, un trio. 8, 12 : binômes. Impair : un trio, 3 × 4 min, une réécriture chacun.',
  },
  materielParPersonne: [
    { nom: 'Fiche P29', quantite: 1, fiche: 'P29' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : un objectif principal, reformulé deux fois, et deux objectifs intermédiaires.',
  auResume: 'Un objectif écrit par chacun',
  siCaCoince: [
    {
      signe: '« Mon objectif, c\'est d\'avoir le poste. »',
      dire: "Cela, d'autres en décident. Que voulez-vous avoir fait, vous, le jour où ils décideront ?",
    },
    {
      signe: '« Moi, je ne veux rien changer. »',
      dire: "Rester est un choix. Qu'aimeriez-vous garder, apprendre ou transmettre dans ce poste d'ici un an ?",
    },
    {
      signe: 'Le binôme donne des solutions.',
      dire: "Gardez-les au chaud. Reposez seulement la question, et laissez venir.",
    },
    {
      signe: "L'objectif tient en dix lignes.",
      dire: 'Si vous ne deviez en cocher qu\'une dans six mois, laquelle serait-ce ?',
    },
    {
      signe: 'Rien ne vient, la feuille reste blanche.',
      dire: "Prenez la plus petite envie de la semaine. Un verbe, une date. Nous agrandirons ensuite, si vous voulez.",
    },
  ],
  variantes: {
    peuDEcrit:
      "L'objectif se dit au voisin choisi, qui écrit un verbe et une date, puis rend la feuille. Les cinq questions se cochent.",
    aDistance:
      "P29 imprimée chez soi, salons à deux. L'objectif se lit à voix haute, la feuille ne se montre pas. Aucun enregistrement.",
    tempsCourt:
      'Exemple 3, souhait 3, cinq questions 6, binôme 2 × 5 (trio 3 × 3), clôture 2 : une seule réécriture à deux.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 24,
    raison: "La question du binôme reste : c'est elle qui change un souhait en objectif. On perd une réécriture, à reprendre chez soi.",
  },
  confidentialite:
    "P29 reste à l'agent ; le binôme oublie ce qu'il a entendu. L'intervenant ne note aucun objectif. Au résumé : « un objectif écrit par chacun ».",
}
