import type { Activite } from '../../../domaine/methode'

export const A1_3: Activite = {
  type: 'activite',
  ref: 'A1.3',
  titre: 'Écrire la charte du groupe',
  titreCourt: 'Charte',
  dureeMinutes: 25,
  phase: 1,
  question: 'Q1',
  visee: "À la fin, chacun sait ce qui restera dans la salle et l'a accepté.",
  pourquoiIci:
    "Les voix viennent de s'entendre en A1.2. Les choses personnelles commencent en A1.5 : l'accord se fait avant.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Nous allons passer plusieurs demi-journées ensemble. J'aimerais que chacun puisse y parler sans crainte. De quoi avez-vous besoin pour parler librement ici ? Et qu'est-ce qui vous ferait vous taire ? Par table, vous avez huit minutes. Gardez trois réponses, avec vos mots.",
    },
    {
      moment: 'Relance',
      texte: "Pensez à une réunion où vous n'avez rien dit. Qu'est-ce qui manquait ?",
    },
    {
      moment: 'Socle',
      texte:
        "Ce socle ne se discute pas ; vos règles s'y ajoutent. Votre hiérarchie saura que vous étiez là. Le contenu, non. Je m'y engage, et chacun s'engage pour soi. Une seule exception : devant un danger grave, j'alerte, et je le dis. Qu'est-ce qui n'est pas clair ?",
    },
    {
      moment: 'Clôture',
      texte:
        'Cette charte est la vôtre. Nous pourrons la relire à chaque séance. Si une règle vous pèse en chemin, dites-le au groupe, ou à moi.',
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Former les tables, lire l'ouverture, lancer le minuteur." },
    { minutes: 8, texte: 'Circuler, relancer une table muette, prévenir à une minute de la fin.' },
    {
      minutes: 6,
      texte: 'Recueillir une réponse par table, à tour de rôle ; écrire mot pour mot, rapprocher.',
    },
    {
      minutes: 6,
      texte:
        'Distribuer P2, lire ses huit règles et la réplique, répondre sur ce que saura la hiérarchie : présence oui, contenu non.',
    },
    {
      minutes: 3,
      texte:
        "Relire les ajouts, valider à main levée, lire la clôture. La feuille à signer circule jusqu'après la pause.",
    },
  ],
  aDistribuer: "P2 à l'étape 4, pas avant : le groupe cherche d'abord ses propres mots.",
  fiches: ['P2'],
  aProjeter:
    "Ce qui se dit ici reste ici. Chacun choisit ce qu'il dit. On écoute sans juger. On tient l'heure. On peut passer.",
  regroupement: {
    parts: [
      { forme: 'sous-groupes', minutes: 10, precision: 'tables de 3-4, services mêlés' },
      { forme: 'pleniere', minutes: 15, precision: '' },
    ],
    effectifs: '5 : 2 + 3. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : tables de 3 et de 4.',
  },
  materielParPersonne: [
    { nom: 'Fiche P2', quantite: 1, fiche: 'P2' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Fiche P2 agrandie, à signer', quantite: 1, fiche: 'P2' },
    { nom: 'Feuille, une par table', quantite: 3 },
    { nom: 'Feutre, un par table', quantite: 3 },
  ],
  production:
    'Une charte : les huit règles du socle, deux à cinq règles du groupe, validée à main levée puis signée.',
  auResume: 'Charte signée',
  siCaCoince: [
    {
      signe: "« Et si mon chef m'interroge ? »",
      dire: "Vous pouvez répondre : j'y étais. Le reste vous appartient, et je n'en dirai rien.",
    },
    {
      signe: 'On veut obliger chacun à parler.',
      dire: 'Le droit de passer reste. Que cherchez-vous avec cette règle ? Trouvons un autre chemin.',
    },
    {
      signe: "Quelqu'un ne signe pas.",
      dire: 'Rien ne presse. Dites-moi à la pause ce qui vous retient.',
      suite: 'Sans accord sur le socle avant A1.6, proposer un entretien individuel.',
    },
  ],
  variantes: {
    peuDEcrit: "Les tables disent, l'intervenant écrit ; P2 en pictogrammes avec leur mot.",
    aDistance:
      'Salons de 3-4, accord dit un par un, aucun enregistrement ; signature sur une feuille renvoyée.',
    tempsCourt: 'Aucun ; gagner ailleurs.',
  },
  priorite: { type: 'essentielle', raison: 'Sans elle, tout ce qui suit se tait.' },
  confidentialite:
    "Chacun emporte sa P2. La feuille signée est au groupe : l'intervenant la garde, puis la détruit à la fin. Paperboard ni photographié ni gardé. Au résumé : « charte signée ».",
}
