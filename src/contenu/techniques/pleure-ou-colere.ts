import type { Technique } from '../../domaine/compagnon'

export const PLEURE_OU_COLERE: Technique = {
  cle: 'pleure-ou-colere',
  titre: "Quelqu'un pleure ou se met en colère",
  famille: 'moments-difficiles',
  signes: "Une voix qui monte ou s'éteint, un stylo posé, une chaise qui recule, un silence qui gagne.",
  quand: 'Tout de suite. Le programme attend : rien de ce qui est prévu ne presse autant.',
  faire: [
    "Mettre en pause le minuteur, passer l'écran au noir.",
    "Se taire trois secondes, s'asseoir à la même hauteur, parler bas.",
    'Offrir trois choix : rester, souffler dehors, passer.',
    'Donner au groupe une tâche simple, ou avancer la pause.',
    "Si la personne sort, ne pas la laisser seule : quelqu'un qu'elle choisit, puis soi.",
    "Si la colère vise un présent, arrêter l'échange, se placer entre les regards, changer les tables.",
  ],
  dire: [
    {
      moment: 'Larmes',
      texte:
        "Prenez le temps qu'il vous faut. Vous pouvez rester, sortir un moment, ou passer. Vous n'avez rien à expliquer, ni maintenant, ni plus tard. Je reste à côté.",
    },
    {
      moment: 'Au groupe',
      texte:
        'Nous respirons un peu. Relisez votre fiche en silence, ou levez-vous un instant. Nous reprenons dans trois minutes, là où nous étions, sans revenir sur ce moment.',
    },
    {
      moment: 'Colère',
      texte:
        "J'entends que c'est important. Je ne peux pas le régler ici, et je ne veux pas le balayer. À la pause, nous chercherons à deux qui peut vous aider.",
    },
    {
      moment: 'Colère contre un présent',
      texte:
        'Je vous arrête. Ici, on parle de situations, pas des personnes. Dites ce que vous vivez, vous, sans nommer personne. Que voulez-vous que nous comprenions ?',
    },
  ],
  eviter:
    "« Calmez-vous », « ce n'est rien », « je sais ce que vous vivez ». Toucher sans accord, demander pourquoi devant tous, chercher une cause, défendre ou accuser l'employeur, plaisanter.",
  apres:
    "Voir la personne à deux : « De quoi avez-vous besoin pour la suite ? » Proposer, sans insister, un entretien individuel et la fiche relais locale. Ne rien écrire de l'émotion ni du motif : seulement « pause de 6 min ». En parler à un pair, sans nommer. Si un danger se dit, suivre la technique « Un danger grave ».",
  activites: ['A1.5', 'A1.6', 'A2.4', 'A3.6', 'A4.5', 'A5.6'],
}
