import type { Activite } from '../../../domaine/methode'

export const A4_3: Activite = {
  type: 'activite',
  ref: 'A4.3',
  titre: 'Pluie de pistes',
  titreCourt: 'Pistes',
  dureeMinutes: 40,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun emporte au moins huit pistes, dont deux sans changer de poste.',
  pourquoiIci:
    "La trame orale existe depuis A3.6, les terrains sont en tête. D'autres voient des pistes que l'on ne voit pas ; A4.5 triera.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "À chaque table, quelqu'un se présente en une minute. Ensuite, il n'a le droit que de dire merci. Les autres proposent des pistes, vite, même étranges. Aucune n'est promise, aucune n'oblige. Cherchez aussi ce qui peut bouger sans changer de poste. Qui commence ?",
    },
    {
      moment: 'Relance, idées',
      texte: 'Une piste de plus, à côté du métier ? Et une, sans changer de poste ?',
    },
    {
      moment: 'Relance, merci',
      texte: "Pas de « oui, mais ». Seulement merci. Vous aurez le dernier mot : c'est vous qui triez.",
    },
    {
      moment: 'Bascule',
      texte:
        "La fiche revient à sa place, triée. On change de personne et de plume. Suivant, présentez-vous : ce que vous savez faire, ce qui vous porte, ce que vous cherchez. Puis laissez pleuvoir, et dites merci.",
    },
    {
      moment: 'Clôture',
      texte:
        "Vous repartez avec des pistes que vous n'aviez pas. Aucune n'est promise, et aucune n'est ridicule. Gardez-les toutes jusqu'au tri, après la pause. Merci à ceux qui ont donné.",
    },
  ],
  aFaire: [
    {
      minutes: 1,
      texte: "Asseoir les tables avant l'heure. Distribuer P18, lire l'ouverture, faire présenter le premier, trame en main.",
    },
    {
      minutes: 7,
      texte: 'Faire pleuvoir : le voisin de gauche écrit sur la P18 de celui qui reçoit. Relancer les tables lentes.',
    },
    { minutes: 2, texte: 'Faire rendre la fiche et trier en silence : attire, étonne, sort. Personne ne demande pourquoi.' },
    { minutes: 10, texte: 'Lire la bascule. Conduire le deuxième tour, mêmes temps (1, 7, 2).' },
    { minutes: 10, texte: 'Conduire le troisième tour. À mi-temps, demander deux pistes sans changement de poste.' },
    {
      minutes: 10,
      texte: 'Conduire le quatrième tour. Vérifier deux pistes sur place par personne, lire la clôture.',
    },
  ],
  aDistribuer: "P18 à l'étape 1, une par personne. Chacun sort sa trame orale, P15, apportée de chez soi.",
  fiches: ['P18'],
  aProjeter: 'Une minute pour me présenter. Les autres proposent. Je dis seulement merci. Puis je trie.',
  regroupement: {
    parts: [{ forme: 'sous-groupes', minutes: 40, precision: '4 × 10, tables de 4' }],
    effectifs:
      'Services mêlés, sans lien hiérarchique. 5 : une table, 5 × 8 min (1, 6, 1). 6 : 3 + 3. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : 7 = 4 + 3, 9 = 3 + 3 + 3, 11 = 4 + 4 + 3. À trois, 3 × 13 min (1, 9, 3), un gardien du temps à la table.',
  },
  materielParPersonne: [
    { nom: 'Fiche P18', quantite: 1, fiche: 'P18' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : au moins huit pistes, dont deux sans changer de poste, triées une première fois.',
  auResume: 'Pistes échangées par table',
  siCaCoince: [
    {
      signe: "Une table n'a plus d'idées.",
      dire: "Reprenez un verbe du tableau. Qui d'autre fait cela, dans un autre service ou chez un autre employeur public ?",
    },
    {
      signe: 'Celui qui reçoit se justifie.',
      dire: "Merci suffit, pour l'instant. Le tri vient juste après, et il n'appartient qu'à vous.",
    },
    {
      signe: "Une piste fait rire aux dépens de quelqu'un.",
      dire: 'Chaque piste est un cadeau. Redites-la comme vous aimeriez la recevoir, ou retirez-la.',
    },
    {
      signe: "« Je n'ai pas ma trame. »",
      dire: 'Trois phrases suffisent : ce que je sais faire, ce qui me porte, ce que je cherche.',
    },
    {
      signe: "« Vous savez s'il y a un poste, là-bas ? »",
      dire: "Non, et je ne peux rien promettre. Nous cherchons des directions ; l'enquête dira ce qui est possible.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Un voisin choisi tient la plume et rend la feuille. On trie d'un signe devant chaque piste. Se présenter sans trame écrite convient.",
    aDistance:
      "Un salon par table, temps annoncés par écrit. La personne qui note envoie sa liste à celui qui reçoit, à lui seul, puis l'efface. Aucun enregistrement.",
    tempsCourt: "Aucun : un tour de moins, et quelqu'un repart les mains vides. Reporter plutôt les terrains.",
  },
  priorite: {
    type: 'essentielle',
    raison: "C'est le moment où le groupe pense pour chacun. L'entonnoir et l'enquête partent de ces pistes.",
  },
  confidentialite:
    "P18 revient à celui qui reçoit, y compris ce qu'un autre y a écrit. Rien n'est affiché. L'intervenant ne note aucune piste. Au résumé : « pistes échangées par table ».",
}
