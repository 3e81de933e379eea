import type { Activite } from '../../../domaine/methode'

export const A5_3: Activite = {
  type: 'activite',
  ref: 'A5.3',
  titre: 'La carte des écarts',
  titreCourt: 'Écarts',
  dureeMinutes: 30,
  phase: 3,
  question: 'Q3',
  visee: "À la fin, chacun voit ce qu'il a déjà pour sa piste, et trois écarts à combler.",
  pourquoiIci:
    "L'enquête a dit ce que le métier demande, les cartes ont montré des chemins. Ici on les relie ; A6.3 en fera des actions.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Écrivez votre piste : rester à votre poste en est une. Puis, à gauche, ce que le métier demande, d'après votre enquête. Commencez par ce que vous avez déjà, avec un fait qui le montre. Les écarts attendront. Six rangs suffisent.",
    },
    {
      moment: 'Relance, acquis',
      texte: 'Qui vous a déjà vu le faire, même ailleurs, même une fois ?',
    },
    {
      moment: 'Écarts',
      texte:
        "Maintenant, la sorte d'écart. Une compétence à apprendre, une expérience à vivre, un titre à obtenir ? Un réseau, une information, un peu de confiance ? Ou aucun écart. Entourez une lettre par rang. Puis écrivez comment le combler, et avec qui.",
    },
    {
      moment: 'Relance, écarts',
      texte: "Est-ce une compétence qui manque, ou quelqu'un à qui demander ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Relisez d'abord la colonne de ce que vous avez déjà. Puis entourez vos trois priorités, recopiez-les au verso. Gardez cette fiche : elle servira à votre table, après la pause.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P24, lire l'ouverture. Montrer la carte de Samira, puis la retirer." },
    { minutes: 11, texte: "Faire écrire ce qui est demandé, ce que l'on a, la preuve. Passer sans lire, relancer." },
    { minutes: 3, texte: "Lire les écarts. Donner un exemple par lettre ; répondre aux doutes sur la sorte d'écart." },
    { minutes: 9, texte: 'Faire entourer, puis écrire comment combler et avec qui, P23 à côté.' },
    { minutes: 4, texte: 'Lire la clôture. Laisser entourer et recopier trois priorités.' },
  ],
  aDistribuer: "P24 à l'étape 1. Chacun garde P23 à côté : l'enquête au recto, les dispositifs au verso.",
  fiches: ['P24'],
  aProjeter: "Ce que j'ai déjà. Un fait qui le montre. Puis l'écart, et avec qui le combler.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 30, precision: '' }],
    effectifs:
      "Chacun à sa place. 5 ou 8 : l'intervenant passe deux fois. 12 : les voisins s'aident à trouver une preuve, s'ils le veulent. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P24', quantite: 1, fiche: 'P24' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    {
      nom: 'Carte des écarts de Samira, personnage inventé : 41 ans, attachée en préfecture, A, FPE ; elle cherche à bouger',
      quantite: 1,
    },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: "Par personne : six à dix lignes d'écarts classés, trois priorités.",
  auResume: 'Cartes des écarts remplies, gardées par chacun',
  siCaCoince: [
    {
      signe: '« Il me manque tout. »',
      dire: "Reprenez un seul rang. Qu'en faites-vous déjà, même un peu, même ailleurs ?",
    },
    {
      signe: "« Je n'ai pas de preuve. »",
      dire: "Un jour, un lieu, un résultat : un seul fait suffit. Qui s'en souviendrait ?",
    },
    {
      signe: "Quelqu'un n'a pas de piste, ou l'a perdue ce matin.",
      dire: "Prenez votre poste. Que demande-t-il aujourd'hui, et que demandera-t-il dans trois ans ?",
    },
    {
      signe: 'Tous les rangs portent la lettre de la confiance.',
      dire: "Qu'est-ce qui vous en donnerait un peu : voir faire, essayer, ou en parler à quelqu'un ?",
    },
  ],
  variantes: {
    peuDEcrit:
      "Un mot par case, une lettre entourée. Un collègue choisi écrit sous la dictée, puis rend la feuille. Trois rangs bien choisis suffisent.",
    aDistance:
      "P24 imprimée chez soi, jamais montrée. L'intervenant annonce chaque colonne, micros coupés, puis aide à deux qui le demande.",
    tempsCourt: 'Aucun : six rangs suffisent, les autres se remplissent chez soi. Gagner ailleurs.',
  },
  priorite: {
    type: 'essentielle',
    raison: "Le plan d'action de la séance 6 part de ces lignes. Sans elles, il viserait à côté.",
  },
  confidentialite:
    "P24 reste à l'agent : ni lue, ni relevée. Aucun écart ne se dit devant le groupe sans qu'il le choisisse. L'intervenant ne note rien. Au résumé : « cartes des écarts remplies, gardées par chacun ».",
}
