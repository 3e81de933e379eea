import type { Activite } from '../../../domaine/methode'

export const A3_5: Activite = {
  type: 'activite',
  ref: 'A3.5',
  titre: 'Blason professionnel',
  titreCourt: 'Blason',
  dureeMinutes: 25,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a rempli des cases à lui, en mots ou en dessins.',
  pourquoiIci:
    "Compétences, cartes, moteurs, conditions : beaucoup de feuilles. Le blason n'en garde que six cases ; A3.6 y puisera de quoi se présenter.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Tout ce que vous avez trouvé, en six cases. Une racine, une force, une valeur, un moment fort, un cap, une devise que vous inventez. Un mot, une phrase ou un dessin : tout convient. Commencez par la case qui vient toute seule.",
    },
    {
      moment: 'Cases',
      texte:
        "La racine : d'où vient votre façon de travailler. La force : une de vos compétences. La valeur : une de vos trois cartes. Le moment fort : une réussite. Le cap : une direction, et rester en est une. La devise : à vous de l'inventer.",
    },
    {
      moment: 'Relance',
      texte: 'Une case résiste ? Laissez-la et prenez la suivante. Une case vide a aussi sa place.',
    },
    {
      moment: 'Devise',
      texte:
        "Reste la devise. Pas un proverbe : des mots à vous, trois suffisent. Par exemple, celle d'une jardinière inventée : d'abord regarder, ensuite tailler. Qu'est-ce que vous vous dites, quand le travail se complique ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Regardez-le de loin, bras tendus. Qui veut peut l'accrocher un moment : on passe devant en silence. Les autres le gardent, et cela convient aussi bien. Reprenez-le ensuite : il va vous aider à parler.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Lire l'ouverture et les cases. Remplir au tableau deux cases d'essai : un mot, puis trois traits." },
    { minutes: 12, texte: "Laisser remplir. Proposer la version en mots à qui pose le feutre, ne pas regarder par-dessus l'épaule." },
    { minutes: 5, texte: 'Lire la devise, laisser chercher. Prévenir à une minute.' },
    { minutes: 5, texte: "Lire la clôture. Accrocher les seuls blasons des volontaires, laisser passer devant, puis les rendre." },
  ],
  aDistribuer: "P14 et deux feutres, posés à chaque place pendant la pause.",
  fiches: ['P14'],
  aProjeter: 'Une racine, une force, une valeur, un moment fort, un cap, une devise. Un mot ou un dessin par case.',
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 25, precision: '' }],
    effectifs: 'Chacun seul. 5, 8, 12 : même durée ; au mur, un pan par table. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P14', quantite: 1, fiche: 'P14' },
    { nom: 'Crayon', quantite: 1 },
    { nom: 'Feutre', quantite: 2 },
  ],
  materielParGroupe: [
    { nom: 'Ruban adhésif repositionnable', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Par personne : un blason de six cases, affiché seulement par les volontaires.',
  auResume: 'Blasons réalisés, gardés par chacun',
  siCaCoince: [
    {
      signe: '« Je ne sais pas dessiner. »',
      dire: 'Six mots font un blason. Personne ne regarde le trait.',
    },
    {
      signe: "« On n'est plus à l'école. »",
      dire: 'Vous pouvez le faire au stylo, en six mots. Choisir est le vrai travail.',
    },
    {
      signe: 'Le cap reste vide.',
      dire: "Continuer est un cap. Ne pas savoir encore en est un aussi : un point d'interrogation suffit.",
    },
    {
      signe: 'Une case ramène un souvenir pénible.',
      dire: 'Vous pouvez la laisser, ou y mettre un point. Nous pouvons en parler à deux, à la fin.',
    },
    {
      signe: "Quelqu'un commente un blason accroché.",
      dire: "Devant le mur, on regarde. S'il veut en parler, c'est à lui de commencer.",
    },
  ],
  variantes: {
    peuDEcrit: 'Six dessins, ou six mots dictés à un pair choisi. Les cases se lisent à voix haute, une par une.',
    aDistance: "Blason sur papier, chez soi. Les volontaires le décrivent en une phrase ; rien n'est montré ni capturé.",
    tempsCourt: "Aucun : reporter en entier. Pour se présenter ensuite, chacun choisit de tête une force et une valeur.",
  },
  priorite: {
    type: 'reportable',
    vers: 'chez soi, entre les séances 3 et 4',
    raison: 'P14 se remplit seul, et rien ne bloque sans lui. On perd un appui pour se présenter, et le plaisir du mur.',
  },
  confidentialite:
    "P14 reste à l'agent ; au mur, seulement avec son accord, le temps de l'activité, sans photo. L'intervenant ne note rien. Au résumé : « blasons réalisés, gardés par chacun ».",
}
