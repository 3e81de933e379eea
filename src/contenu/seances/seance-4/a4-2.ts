import type { Activite } from '../../../domaine/methode'

export const A4_2: Activite = {
  type: 'activite',
  ref: 'A4.2',
  titre: "Mes terrains d'activité",
  titreCourt: 'Terrains',
  dureeMinutes: 25,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun a nommé trois terrains où il travaille surtout, et un qui lui manque.',
  pourquoiIci:
    'Les images ont donné des verbes et des lieux ; les terrains leur donnent une place. Ils aideront à proposer des pistes en A4.3 et à lire un métier en A4.4.',
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici huit terrains. Aucun n'est plus noble qu'un autre. Vous avez vingt points : répartissez-les selon votre travail d'aujourd'hui. Beaucoup là où vont vos journées. Zéro est permis. Ce n'est pas un test d'orientation : ces points servent à chercher, et ils restent à vous.",
    },
    {
      moment: 'Relance',
      texte: 'Pensez à hier : à quoi sont allées vos heures ? Commencez par là, vous ajusterez ensuite.',
    },
    {
      moment: 'Suite',
      texte:
        "Entourez vos trois terrains les plus nourris. Regardez les autres : lequel vous manque, même un peu ? Marquez-le d'une croix. Puis, pour chaque terrain entouré, cherchez un métier que vous connaissez et qui s'y tient.",
    },
    {
      moment: 'Clôture',
      texte:
        'Qui veut dire un terrain qui lui manque ? Un mot suffit, et se taire convient aussi. Gardez cette fiche devant vous. Elle peut vous souffler une idée pour la suite.',
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P17, lire l'ouverture. Lire les huit terrains à voix haute, avec leurs verbes." },
    {
      minutes: 8,
      texte: 'Laisser répartir les vingt points au crayon. Passer sans lire, aider qui lève la main à compter.',
    },
    { minutes: 4, texte: 'Lire la suite. Faire entourer trois terrains, marquer celui qui manque.' },
    {
      minutes: 7,
      texte: 'Faire écrire un métier connu par terrain entouré, puis un endroit où le terrain manquant pourrait entrer.',
    },
    { minutes: 3, texte: 'Lire la clôture. Accueillir quelques mots, remercier sans interpréter.' },
  ],
  aDistribuer: "P17 à l'étape 1, avec un crayon : on ajuste ses points jusqu'à vingt.",
  fiches: ['P17'],
  aProjeter: 'Huit terrains, vingt points. Où vont mes journées ? Lequel me manque ?',
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 25, precision: '' }],
    effectifs:
      "Chacun à sa place. 5, 8 ou 12 : même durée ; la clôture s'arrête à cinq voix. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P17', quantite: 1, fiche: 'P17' },
    { nom: 'Crayon', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : vingt points répartis, trois terrains dominants, un terrain manquant.',
  auResume: 'Terrains repérés, gardés par chacun',
  siCaCoince: [
    {
      signe: '« Cela va me dire quel métier faire ? »',
      dire: 'Non. Ces points disent où vont vos journées. Ils aident à poser des questions, pas à trouver une réponse.',
    },
    {
      signe: "Quelqu'un met tout sur un seul terrain.",
      dire: "C'est possible. À l'intérieur de ce terrain, qu'est-ce qui change d'un jour à l'autre ?",
    },
    {
      signe: "« Celui qui me manque, je ne l'aurai jamais. »",
      dire: "Peut-être pas en entier. Où pourrait-il entrer un peu, là où vous êtes ?",
    },
    {
      signe: 'Les points ne tombent pas juste.',
      dire: "Dix-huit ou vingt-deux conviennent aussi. Regardez plutôt ce qui dépasse, et ce qui manque.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Vingt jetons ou trombones à poser sur la fiche, puis un trait par jeton. L'intervenant lit chaque terrain. Un métier se dit au lieu de s'écrire.",
    aDistance:
      "P17 imprimée chez soi. L'intervenant lit les terrains, micros coupés. Les mots de clôture se disent ; aucune feuille montrée, aucun enregistrement.",
    tempsCourt: "Aucun : mieux vaut l'emporter en entier que la presser.",
  },
  priorite: {
    type: 'reportable',
    vers: "entre deux séances, avant l'entretien intermédiaire",
    raison: "C'est un travail pour soi. On perd un appui pour la pluie de pistes, où la trame orale suffira.",
  },
  confidentialite:
    "P17 reste à l'agent : ni relevée, ni comparée. L'intervenant ne note ni points ni terrains. Au résumé : « terrains repérés, gardés par chacun ».",
}
