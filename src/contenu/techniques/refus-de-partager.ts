import type { Technique } from '../../domaine/compagnon'

export const REFUS_DE_PARTAGER: Technique = {
  cle: 'refus-de-partager',
  titre: "Quelqu'un ne veut pas montrer",
  famille: 'parole',
  signes:
    "La feuille se retourne quand on approche. On entend « je préfère pas », « c'est personnel », « ça sert à quoi de le dire ? »",
  quand:
    "Chaque fois qu'un écrit personnel sort : ligne de parcours, cartes, jauges, lettre. Le refus est un droit de la charte, pas un obstacle.",
  faire: [
    'Dire oui tout de suite, sans demander de raison.',
    'Offrir trois sorties : raconter autre chose, dire un mot, écouter seulement.',
    'Garder la place dans le binôme : on peut questionner sans raconter.',
    'Relire la consigne pour soi : demandait-elle trop ?',
    'Montrer que la feuille repart avec la personne : ne jamais la toucher.',
  ],
  dire: [
    {
      moment: 'Accueillir',
      texte:
        "C'est votre droit, il est écrit dans notre charte. Votre feuille reste fermée. Vous pouvez raconter autre chose, dire un seul mot, ou écouter votre voisin.",
    },
    {
      moment: 'Au binôme',
      texte:
        "L'un des deux garde son récit pour lui, et c'est prévu. Celui qui raconte prend tout le temps. L'autre écoute et pose ses questions. Puis nous continuons.",
    },
    {
      moment: "Avant d'écrire",
      texte:
        "Ne notez que ce que vous voulez bien relire. Personne ne ramasse, personne ne photographie. Au moment d'échanger, vous choisirez une ligne, ou aucune, sans vous expliquer.",
    },
    {
      moment: "Si l'on insiste",
      texte:
        'La réponse est donnée, et nous la respectons. Chacun peut avoir besoin un jour de cette règle. Je vous propose de passer à la personne suivante.',
    },
  ],
  eviter:
    "« Allez, juste un petit bout », marchander, plaisanter, lire par-dessus l'épaule, raconter à la place, s'étonner, en reparler en plénière.",
  apres:
    'Ne rien noter du refus. Si plusieurs feuilles se ferment, la question est la vôtre : relire la charte ensemble, dire de nouveau qui verra quoi, ou passer en binômes choisis.',
  activites: ['A1.6', 'A2.4', 'A3.2', 'A3.3', 'A3.5', 'A6.6'],
}
