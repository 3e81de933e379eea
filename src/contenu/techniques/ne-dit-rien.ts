import type { Technique } from '../../domaine/compagnon'

export const NE_DIT_RIEN: Technique = {
  cle: 'ne-dit-rien',
  titre: "Quelqu'un ne dit rien",
  famille: 'parole',
  signes:
    "Une personne écoute, écrit parfois, et passe à chaque tour. Elle regarde la fenêtre ou la porte. À deux, sa voix s'entend peut-être très bien.",
  quand:
    'À partir du deuxième tour passé, jamais au premier. Se taire est permis : la question est de savoir si la place existe.',
  faire: [
    "Vérifier d'abord l'accès : la personne entend-elle, voit-elle, a-t-elle la fiche, les mots sont-ils clairs ?",
    "Faire travailler à deux, avec quelqu'un qu'elle choisit.",
    "Proposer d'autres voies : un mot écrit, une carte posée, un dessin, un porte-parole.",
    "Passer près d'elle pendant le travail individuel, à voix basse, sans lire.",
    'Lui parler à deux à la pause, une seule fois, sans demander de raison.',
  ],
  dire: [
    {
      moment: 'Au groupe',
      texte:
        "Parler n'est pas la seule façon d'être là. On peut écrire un mot, poser une carte, le dire par son voisin. On peut aussi seulement écouter.",
    },
    {
      moment: 'Tout bas',
      texte:
        "Je passe sans lire. Avez-vous tout ce qu'il vous faut pour travailler ? Si la consigne n'est pas claire, je la redis pour toute la salle.",
    },
    {
      moment: 'À deux',
      texte:
        "Je vous vois écouter, et cela me va. Y a-t-il une forme où vous seriez plus à l'aise ? À deux, par écrit, ou comme maintenant : c'est vous qui dites.",
    },
    {
      moment: 'Porte-parole',
      texte:
        "Si vous le souhaitez, votre binôme peut porter votre idée. Vous choisissez la phrase, il la dit à sa façon. Vous pouvez l'arrêter à tout moment, d'un geste.",
    },
  ],
  eviter:
    '« On ne vous a pas entendu », forcer un tour, féliciter trop fort un premier mot, deviner une raison, expliquer au groupe à sa place.',
  apres:
    'Reprendre aux plénières suivantes la forme qui a aidé. Si la personne semble loin de tout, proposer un entretien individuel, sans insister. Ne rien noter de son silence.',
  activites: ['A1.1', 'A1.2', 'A2.4', 'A3.6', 'A5.5'],
}
