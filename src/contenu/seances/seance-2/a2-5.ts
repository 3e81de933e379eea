import type { Activite } from '../../../domaine/methode'

export const A2_5: Activite = {
  type: 'activite',
  ref: 'A2.5',
  titre: 'Portefeuille de compétences',
  titreCourt: 'Portefeuille',
  dureeMinutes: 30,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a placé ses compétences, retenu cinq, et marqué trois qui serviraient ailleurs.',
  pourquoiIci:
    "P7 et P8 ont donné la matière. La trier par maîtrise et par envie dit avec quoi avancer ; A2.6 y ajoutera un regard.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Reprenez vos deux fiches. Devant chaque compétence, deux questions. Est-ce que je la maîtrise ? Est-ce que j'ai envie de m'en servir encore ? Les plus utiles pour la suite ne sont pas forcément celles que vous maîtrisez le mieux. Placez chacune dans l'une des quatre zones.",
    },
    {
      moment: 'Zones',
      texte:
        "Maîtrise et envie : à mettre en avant. Envie, mais j'apprends encore : à développer. Maîtrise, mais moins d'envie : à utiliser avec mesure. Ni l'une ni l'autre : à laisser. Aucune zone n'en vaut moins qu'une autre. Écrivez au crayon, cela peut bouger.",
    },
    {
      moment: 'Relance',
      texte: 'Imaginez qu\'on vous la demande toute la semaine prochaine. Plutôt oui, ou plutôt non ?',
    },
    {
      moment: 'Choix',
      texte:
        "Tournez la fiche. Retenez cinq compétences, celles que vous voulez emporter. Puis demandez-vous : servirait-elle dans un autre service, avec d'autres outils ? Faites une croix devant trois d'entre elles. Celles qui tiennent à votre poste valent autant.",
    },
    {
      moment: 'Clôture',
      texte:
        "Vous avez cinq compétences, choisies par vous. S'il manque une preuve, la case l'attend : vous aurez le temps de la chercher. Retournez la fiche. D'autres vont vous dire ce qu'ils ont vu.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Distribuer P9, lire l'ouverture et les zones. Placer au tableau une compétence d'exemple dans chaque zone." },
    {
      minutes: 11,
      texte: 'Laisser placer dix à quinze compétences. Circuler sans lire, relancer ; une compétence peut attendre au bord.',
    },
    { minutes: 2, texte: 'Lire le choix. Comparer au tableau : « expliquer une règle » voyage, « régler cette chaudière » tient au poste.' },
    { minutes: 10, texte: 'Laisser retenir cinq compétences, puis faire trois croix. Aider à préciser une preuve, sans la noter soi-même.' },
    { minutes: 3, texte: 'Laisser relire en silence, lire la clôture, faire retourner les fiches.' },
  ],
  aDistribuer: "P9 à l'étape 1, côté des quatre zones. Chacun ressort ses fiches P7 et P8.",
  fiches: ['P9'],
  aProjeter: "Est-ce que je la maîtrise ? Est-ce que j'ai envie de m'en servir ? Quatre zones, au crayon.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 30, precision: '' }],
    effectifs:
      'Chacun seul, de quoi étaler trois fiches. 5, 8 : un passage auprès de chacun. 12 : qui lève la main. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P9', quantite: 1, fiche: 'P9' },
    { nom: 'Crayon', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: 'Par personne : 10 à 15 compétences placées, 5 retenues, 3 marquées transférables.',
  auResume: 'Portefeuilles établis, gardés par chacun',
  siCaCoince: [
    {
      signe: 'Tout est « à mettre en avant ».',
      dire: 'Gardez-les toutes. Si vous n\'en emportiez que cinq, lesquelles vous manqueraient le plus ?',
    },
    {
      signe: 'Presque tout est « à laisser ».',
      dire: "On a le droit de vouloir laisser. Si les conditions changeaient, y en a-t-il une que vous reprendriez ?",
    },
    {
      signe: '« Je ne sais pas si je maîtrise. »',
      dire: 'Vient-on vous chercher pour cela ? Si oui, posez-la de ce côté. Vous pourrez la déplacer.',
    },
    {
      signe: "« Si mon chef voit ce que je veux laisser… »",
      dire: 'Cette fiche repart avec vous. Vous seul décidez qui la lit, et je ne la relève pas.',
    },
    {
      signe: 'Deux voisins comparent leurs zones.',
      dire: "Une zone ne dit rien sans l'histoire qui va avec. Chacun la sienne, pour aujourd'hui.",
    },
  ],
  variantes: {
    peuDEcrit:
      'Numéroter les compétences sur P7 et P8, et ne reporter que les numéros dans les zones. Les cinq retenues se soulignent, les trois se cochent.',
    aDistance:
      "P9 imprimée chez soi, micros coupés. Les zones se lisent à voix haute, puis restent affichées. Un salon pour qui demande de l'aide ; aucune fiche montrée.",
    tempsCourt: 'Zones 3, placement 9, choix 2, tri 8, clôture 2 : huit compétences placées suffisent.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 24,
    raison: "Les cinq retenues servent jusqu'à la synthèse : le choix reste entier. On perd des placements, à compléter chez soi.",
  },
  confidentialite:
    "P9 reste à l'agent ; aucun niveau ne se dit à voix haute. L'intervenant ne note ni zone ni choix. Au résumé : « portefeuilles établis, gardés par chacun ».",
}
