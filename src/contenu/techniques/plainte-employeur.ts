import type { Technique } from '../../domaine/compagnon'

export const PLAINTE_EMPLOYEUR: Technique = {
  cle: 'plainte-employeur',
  titre: "La plainte contre l'employeur prend la place",
  famille: 'moments-difficiles',
  signes:
    '« De toute façon, ici, on ne nous écoute pas. » Les têtes approuvent, une histoire en appelle une autre. La fiche reste vide.',
  quand:
    "Quand la plainte revient une deuxième fois. La première mérite d'être entendue : elle dit souvent une condition de travail.",
  faire: [
    'Laisser finir la première plainte, puis la redire en une phrase.',
    "Chercher ce qu'elle contient : un besoin, une condition, une question à poser.",
    "Ouvrir une colonne au tableau : ce qui dépend de nous, ce qui n'en dépend pas.",
    'Ramener chacun à sa fiche, avec un minuteur.',
    "Dire ce que l'on ne fera pas : transmettre, arbitrer, défendre.",
  ],
  dire: [
    {
      moment: 'Recevoir',
      texte:
        "J'entends de la fatigue, et sans doute de bonnes raisons. Je ne suis ici ni pour défendre votre employeur, ni pour l'accuser. Qu'est-ce que cela vous fait chercher, pour vous ?",
    },
    {
      moment: 'Trier',
      texte:
        "Mettons deux colonnes. D'un côté, ce que ce groupe peut faire avancer. De l'autre, ce qui se traite ailleurs. Où placez-vous ce que vous venez de dire ?",
    },
    {
      moment: 'Refermer',
      texte:
        "Cette question est réelle, et cette salle n'a pas le pouvoir d'y répondre. Je peux vous indiquer où la poser. Pour l'heure, votre fiche vous attend.",
    },
    {
      moment: 'Transformer',
      texte:
        "Derrière ce qui vous pèse, il y a souvent une condition de travail à laquelle vous tenez. Écrivez-la en positif : pour bien travailler, j'ai besoin de quoi ?",
    },
  ],
  eviter:
    'Couper trop tôt, renchérir, citer un responsable, promettre de « faire remonter », expliquer les contraintes du service, en faire le thème de la séance.',
  apres:
    'Garder la colonne « ailleurs » sans noms, et dire où chaque sujet se traite : encadrant, service des ressources humaines, représentants du personnel. Ne rien transmettre au service organisateur. Effacer le tableau.',
  activites: ['A1.4', 'A3.4', 'A4.5', 'A5.4', 'A7.2'],
}
