import type { Activite } from '../../../domaine/methode'

export const A6_4: Activite = {
  type: 'activite',
  ref: 'A6.4',
  titre: 'Si… alors…',
  titreCourt: 'Si, alors',
  dureeMinutes: 20,
  phase: 3,
  question: 'Q3',
  visee: 'À la fin, chacun a trois parades écrites et deux personnes vers qui se tourner.',
  pourquoiIci:
    "Le plan d'A6.3 suppose que tout va bien. On prévoit ici ce qui peut le freiner, pour le présenter en A6.5 sans le craindre.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Un plan rencontre des imprévus, c'est normal. Nous allons en prévoir trois. Une phrase à deux bouts : si telle difficulté arrive, alors je ferai ceci. Le « si » est un fait qu'on peut voir. Le « alors » est un geste à vous. Écrivez d'abord seul, puis à deux.",
    },
    {
      moment: 'Exemple',
      texte:
        'Thibault est un personnage inventé, archiviste. Si ma demande reste sans réponse le quinze, alors je passe au bureau, avec une question écrite. Personne-ressource : la secrétaire du service. Rien de grand : le geste suivant, déjà décidé.',
    },
    {
      moment: 'Relance',
      texte: "Qu'est-ce qui pourrait vous faire remettre à plus tard, sans que personne n'y soit pour rien ? Partez de là.",
    },
    {
      moment: 'Échange',
      texte:
        "Lisez une de vos phrases à votre voisin. Il pose une seule question : est-ce que cela dépend de vous ? S'il a une idée, il demande d'abord si vous la voulez. Ensuite, on inverse.",
    },
    {
      moment: 'Clôture',
      texte:
        "Entourez la parade qui vous rassure le plus. Écrivez vos deux personnes-ressources, et ce que vous leur demanderiez. Elles ne le savent pas encore : les prévenir peut devenir une action de votre plan. Bonne pause.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P31, lire l'ouverture et l'exemple. Former des binômes neufs." },
    { minutes: 6, texte: 'Laisser écrire trois « si », puis trois « alors ». Offrir la relance. Aider à passer d\'une crainte à un fait.' },
    { minutes: 8, texte: 'Lire l\'échange. Conduire deux tours de 4 min, annoncer le changement à mi-temps.' },
    { minutes: 3, texte: 'Lire la clôture. Faire écrire les deux personnes-ressources avant de se lever.' },
  ],
  aDistribuer: "P31 à l'étape 1. P30 reste ouverte à côté : les difficultés se cherchent action par action.",
  fiches: ['P31'],
  aProjeter: "Si… un fait qu'on peut voir. Alors… un geste à moi. Avec… quelqu'un à prévenir.",
  regroupement: {
    parts: [{ forme: 'binome', minutes: 20, precision: '2 × 4, après écriture' }],
    effectifs:
      'Binômes neufs, sans lien hiérarchique. 5 : un binôme, un trio. 8, 12 : binômes. Impair : un trio, écriture 5, puis 3 × 3 min.',
  },
  materielParPersonne: [
    { nom: 'Fiche P31', quantite: 1, fiche: 'P31' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : trois parades en « si… alors… », deux personnes-ressources.',
  auResume: 'Plans de secours préparés à deux',
  siCaCoince: [
    {
      signe: 'La difficulté est une personne : « si mon chef refuse encore ».',
      dire: "Gardons le fait : si la réponse est non. Que demandez-vous alors : la raison, un délai, un autre chemin ?",
    },
    {
      signe: '« Si ça rate, j\'arrête tout. »',
      dire: "S'arrêter est permis. Avant cela, y a-t-il un geste plus petit que vous feriez en dix minutes ?",
    },
    {
      signe: '« Je n\'ai personne. »',
      dire: 'Quelqu\'un ici, quelqu\'un d\'un service voisin, ou moi jusqu\'à l\'entretien. Par qui commenceriez-vous ?',
    },
    {
      signe: "La difficulté touche à la vie privée.",
      dire: 'Vous pouvez écrire : « si je suis moins disponible ». La raison vous appartient.',
    },
  ],
  variantes: {
    peuDEcrit: 'Trois phrases dites au voisin choisi, qui note deux mots par ligne et rend la feuille ; un signe pour chaque personne-ressource.',
    aDistance: 'P31 chez soi, salons à deux. On lit une parade, pas les trois ; la feuille ne se montre pas. Aucun enregistrement.',
    tempsCourt: 'Consigne 2, écriture 4, échange 2 × 3 (trio 3 × 2), clôture 2 : deux parades au lieu de trois.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 14,
    raison: "Une parade dite à quelqu'un vaut mieux que trois écrites seul. On perd la troisième, à trouver chez soi.",
  },
  confidentialite:
    "P31 reste à l'agent, avec les noms qu'elle porte. L'intervenant ne note ni difficulté, ni personne. Au résumé : « plans de secours préparés à deux ».",
}
