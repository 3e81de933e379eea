import type { Technique } from '../../domaine/compagnon'

export const CONSEIL_TROP_VITE: Technique = {
  cle: 'conseil-trop-vite',
  titre: "On conseille avant d'avoir compris",
  famille: 'parole',
  signes:
    "« Tu devrais… », « moi, j'ai fait ça », « il suffit de… » Celui qui demandait regarde le tableau et hoche la tête.",
  quand:
    "Dès la première solution donnée avant la question. L'écoute à deux et la consultation entre pairs n'ont pas d'autre règle que celle-là.",
  faire: [
    "Rappeler la règle avant le tour : comprendre d'abord, conseiller si on le demande.",
    'Renvoyer le conseil en question : « quelle question vous est venue juste avant ? »',
    "Faire noter l'idée sur une feuille, pour plus tard.",
    'Rendre la parole à celui qui parlait, par son dernier mot.',
    'Donner un temps aux idées, plus tard, avec une limite de nombre.',
  ],
  dire: [
    {
      moment: 'Arrêter',
      texte:
        "J'ai entendu une solution, et votre collègue n'a pas encore fini de demander. Gardez-la sur un papier. Quelle question vous aiderait à mieux comprendre sa situation ?",
    },
    {
      moment: 'Avant le tour',
      texte:
        "Nous avons deux temps. D'abord des questions, pour comprendre. Ensuite des idées, deux par personne. Entre les deux, je lève la main, et personne ne mélange.",
    },
    {
      moment: 'Redonner la main',
      texte:
        "Vous avez reçu beaucoup d'idées d'un coup. Dites-nous laquelle vous parle, ou qu'aucune ne vous parle. Vous pouvez aussi remercier, tout simplement, et vous taire.",
    },
    {
      moment: 'Se retenir soi',
      texte:
        "Je m'apprêtais à vous donner un conseil, et je le garde. Dites-moi d'abord ce que vous avez déjà essayé, et ce que cela a donné.",
    },
  ],
  eviter:
    "Interdire tout conseil, conseiller soi-même en premier, laisser un récit finir en débat, confondre un avis et une information que l'on sait vraie.",
  apres:
    "Reprendre la règle au début de l'activité suivante, en une phrase. Noter si le temps des idées manque : c'est souvent lui qui fait reparler avant l'heure.",
  activites: ['A1.6', 'A2.4', 'A5.5', 'A6.5', 'A7.3'],
}
