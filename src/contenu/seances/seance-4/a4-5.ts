import type { Activite } from '../../../domaine/methode'

export const A4_5: Activite = {
  type: 'activite',
  ref: 'A4.5',
  titre: "L'entonnoir",
  titreCourt: 'Entonnoir',
  dureeMinutes: 25,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun retient trois pistes à enquêter, dont une sans changer de poste.',
  pourquoiIci:
    "A4.3 a ouvert, A4.4 a éclairé. Il faut choisir où aller voir : A4.6 prépare l'enquête sur une de ces trois pistes.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Écrivez six à huit pistes. Pour chacune, cinq questions. En ai-je envie ? Qu'ai-je déjà pour elle ? Respecte-t-elle mes conditions indispensables ? L'accès est-il possible ? Y a-t-il des occasions près de moi ? Entourez de zéro à quatre. Si vous ne savez pas, laissez vide.",
    },
    {
      moment: 'Relance',
      texte: "Un blanc n'est pas une mauvaise note : c'est une question pour votre enquête.",
    },
    {
      moment: 'Choix',
      texte:
        "Pas d'addition : la note éclaire, elle ne décide pas. Une piste qui casse une condition indispensable sort, sauf si vous décidez autrement. Gardez-en trois, dont une sans changer de poste. Et notez votre coup de cœur, même mal noté.",
    },
    {
      moment: 'Clôture',
      texte:
        'Trois pistes, ce sont trois portes où frapper, pas encore une décision. Celles qui sortent restent dans votre carnet. Vous pourrez les rouvrir.',
    },
  ],
  aFaire: [
    {
      minutes: 3,
      texte: "Distribuer P20, lire l'ouverture. Remplir un rang au tableau, pour une piste sans enjeu : gardien de phare.",
    },
    {
      minutes: 5,
      texte: 'Faire écrire les pistes, en reprenant P16, P18 et les lectures. Rappeler que grandir à son poste en est une.',
    },
    { minutes: 9, texte: 'Laisser entourer, piste par piste. Passer sans lire ; P13 rappelle les indispensables.' },
    { minutes: 6, texte: 'Lire le choix. Faire retenir trois pistes et un coup de cœur, au verso.' },
    { minutes: 2, texte: 'Lire la clôture, faire garder P20 sous la main.' },
  ],
  aDistribuer: "P20 à l'étape 1. Chacun sort P13, P16 et P18 : conditions, intitulés, pistes reçues.",
  fiches: ['P20'],
  aProjeter: "Six à huit pistes, cinq questions, de 0 à 4. Pas d'addition. Trois pistes, dont une sur place.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 25, precision: '' }],
    effectifs:
      "Chacun à sa place. 5 ou 8 : l'intervenant passe voir qui lève la main. 12 : les voisins s'aident à relire une consigne. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P20', quantite: 1, fiche: 'P20' },
    { nom: 'Crayon', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : six à huit pistes regardées, trois retenues dont une sur place, un coup de cœur.',
  auResume: 'Trois pistes retenues par chacun, sans les nommer',
  siCaCoince: [
    {
      signe: 'Toutes les pistes reçoivent les mêmes notes.',
      dire: "Prenez-en deux, côte à côte. Pour l'envie seule, laquelle passe devant ?",
    },
    {
      signe: '« Aucune ne tient. »',
      dire: "Alors enquêtons sur votre poste. Qu'est-ce qui pourrait y bouger un peu, et qui le saurait ?",
    },
    {
      signe: "Quelqu'un additionne et se désole.",
      dire: 'Laissez le total. Laquelle auriez-vous du regret à barrer ?',
    },
    {
      signe: "« Ma condition, dois-je l'expliquer ? »",
      dire: 'Non. Elle compte parce que vous le dites. La raison vous appartient.',
    },
    {
      signe: '« Je ne vois rien sur place. »',
      dire: "Une tâche à échanger, un nouveau à guider, un outil à améliorer : cela compte. Votre voisin peut vous en souffler une.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Un mot ou un dessin par piste. L'intervenant lit les cinq questions, chacun entoure. Trois croix désignent les pistes gardées.",
    aDistance:
      "P20 imprimée chez soi, jamais montrée. Les questions se lisent à voix haute, micros coupés ; aucune capture.",
    tempsCourt: 'Ouverture 2, pistes 4, notes 7, choix 4, clôture 1 : six pistes au plus.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 18,
    raison: "On regarde moins de pistes. Trois vont jusqu'au bout, dont une sur place : l'enquête en dépend.",
  },
  confidentialite:
    "P20 reste à l'agent : ni notes, ni pistes ne sont relevées. Une condition se garde sans motif. L'intervenant ne note rien. Au résumé : « trois pistes retenues par chacun, sans les nommer ».",
}
