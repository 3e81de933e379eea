import type { Activite } from '../../../domaine/methode'

export const A3_1: Activite = {
  type: 'activite',
  ref: 'A3.1',
  titre: "Ouverture : l'effet miroir",
  titreCourt: 'Ouverture',
  dureeMinutes: 15,
  phase: 2,
  question: 'Q1',
  visee: "À la fin, chacun a dit une surprise rapportée de son enquête, ou choisi de passer.",
  pourquoiIci:
    "L'enquête de A2.7 rapporte le regard des autres. On l'accueille d'abord ; en A3.2, chacun dira ce qui compte à ses propres yeux.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Bienvenue. La charte tient toujours, et l'on peut passer. Vous savez mieux ce que vous savez faire. Aujourd'hui, nous cherchons ce qui vous fait avancer. À la fin, vous vous présenterez en deux minutes, à deux collègues. Commençons par ce que vous rapportez.",
    },
    {
      moment: 'Tour',
      texte:
        "Relisez vos retours une minute. Qu'est-ce qui vous a surpris dans ce que les autres ont dit de vous ? Une phrase, sans dire qui a parlé. Recevoir du bien gêne souvent, et vous n'avez rien à répondre. Pas d'enquête ? Dites ce que vous auriez aimé demander.",
    },
    {
      moment: 'Relance',
      texte: "Y a-t-il un mot qui revient deux fois ? Ou un mot que vous n'auriez pas choisi ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Les autres remarquent souvent ce que nous faisons sans y penser. Si un retour vous convient, ajoutez-le à vos cinq compétences, quand vous voudrez. Maintenant, ce ne sont plus les autres qui parlent : c'est vous.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Accueillir chacun à la porte, faire circuler l'émargement. Écrire au tableau l'heure de la pause et celle de la fin." },
    { minutes: 1, texte: "Lire l'ouverture." },
    { minutes: 2, texte: 'Lire le tour, puis se taire pendant que chacun relit P10.' },
    { minutes: 7, texte: "Faire le tour dans l'ordre des places. Écrire au tableau les compétences entendues, sans prénom." },
    { minutes: 2, texte: 'Rapprocher à voix haute deux mots du tableau. Lire la clôture, effacer.' },
  ],
  aDistribuer: "Rien à distribuer : chacun sort sa fiche P10, remplie ou non. Le chevalet attend à l'entrée.",
  fiches: [],
  aProjeter: "Qu'est-ce qui vous a surpris dans ce que les autres ont dit de vous ? On peut passer.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 15, precision: '' }],
    effectifs:
      'En cercle. 5 : une minute et quart chacun. 8 : trois quarts de minute. 12 : une demi-minute. Impair : sans changement.',
  },
  materielParPersonne: [{ nom: 'Chevalet prénom', quantite: 1 }],
  materielParGroupe: [
    { nom: "Feuille d'émargement", quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: "Par personne : une surprise dite en une phrase, ou un « je passe » ; rien n'est conservé.",
  auResume: "Retours de l'enquête miroir accueillis",
  siCaCoince: [
    {
      signe: "« Je n'ai pas fait l'enquête. »",
      dire: 'Vous êtes à votre place quand même. À qui auriez-vous eu envie de demander ?',
    },
    {
      signe: "« On ne m'a dit que des banalités. »",
      dire: 'Prenez le mot le plus banal. Quand cette personne vous a-t-elle vu le faire ?',
    },
    {
      signe: "Un retour a blessé.",
      dire: "Merci de le dire. Vous n'avez pas à le garder. Voulez-vous que nous en parlions à deux, à la pause ?",
    },
    {
      signe: "Quelqu'un cite un collègue par son nom.",
      dire: "Sans le nom, s'il vous plaît. Qu'est-ce que ce retour vous apprend, à vous ?",
    },
  ],
  variantes: {
    peuDEcrit: "Rien à écrire ni à lire : un mot de mémoire suffit. L'intervenant écrit au tableau et lit ce qu'il écrit.",
    aDistance:
      "Tour à voix haute, dans l'ordre de la liste. P10 reste hors caméra. Les mots s'écrivent à l'écran, puis s'effacent ; aucun enregistrement.",
    tempsCourt: 'Accueil 2, ouverture 1, tour 6, clôture 1 : un mot chacun, sans reprise.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "Chacun peut déposer un mot, c'est le principal. On perd les liens, que la suite fera autrement.",
  },
  confidentialite:
    "Les retours et P10 restent à l'agent ; ceux qui ont répondu ne sont pas nommés. Le tableau s'efface, l'intervenant ne note rien. Au résumé : « retours de l'enquête miroir accueillis ».",
}
