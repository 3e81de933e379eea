import type { Activite } from '../../../domaine/methode'

export const A6_3: Activite = {
  type: 'activite',
  ref: 'A6.3',
  titre: "Plan d'action en trois horizons",
  titreCourt: "Plan d'action",
  dureeMinutes: 40,
  phase: 3,
  question: 'Q3',
  visee: "À la fin, chacun a six à dix actions datées, dont une à faire dans les sept jours.",
  pourquoiIci:
    "L'objectif d'A6.2 dit où aller ; le plan dit par où commencer. A6.4 le protégera des difficultés, A6.5 le fera entendre.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Nous passons de l'objectif aux gestes. Trois horizons : trente jours, trois mois, douze mois. Une action commence par un verbe. Elle a un appui, une échéance, une preuve. La première tient en moins d'une heure et se fait cette semaine. Commencez par elle.",
    },
    {
      moment: 'Exemple',
      texte:
        "Bérénice est un personnage inventé, greffière. Sa première action : écrire un message à la responsable formation, mardi, avant dix heures. Appui : une collègue relit. Preuve : le message est parti. Pas d'héroïsme, un message. Le reste du plan s'accroche à ce premier clou.",
    },
    {
      moment: 'Relance',
      texte: 'Coupez votre action en deux. Encore en deux. Que reste-t-il que vous pourriez faire demain ?',
    },
    {
      moment: 'Délais',
      texte:
        "Certaines demandes se déposent des semaines avant. Au bas du verso, deux délais, avec leurs références : ils restent à vérifier. Écrivez la date où vous demanderez, pas seulement celle où vous partirez. Et devant chaque action, qui décide ? Vous, votre responsable, un autre service ?",
    },
    {
      moment: 'Clôture',
      texte:
        "Entourez votre première action. Ouvrez votre agenda ou votre téléphone, et bloquez le moment, maintenant. Ce plan est à vous. Il bougera, et vous le reprendrez à la séance de suivi.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P30. Lire l'ouverture et l'exemple, montrer les cinq colonnes sur la fiche." },
    { minutes: 6, texte: 'Faire écrire la première action seule. Passer près de chacun : un verbe, moins d\'une heure, cette semaine.' },
    { minutes: 10, texte: 'Faire remplir l\'horizon de trente jours. Offrir la relance aux actions trop grandes.' },
    { minutes: 8, texte: 'Faire tourner la fiche et remplir l\'horizon de trois mois, P29 à côté. Une étape intermédiaire y trouve sa place.' },
    {
      minutes: 8,
      texte: 'Lire les délais, en montrant le bas du verso. Aider à dater les demandes, nommer les interlocuteurs, noter les questions sans réponse.',
    },
    { minutes: 3, texte: 'Faire poser l\'horizon de douze mois : une à trois actions, même vagues.' },
    { minutes: 2, texte: 'Lire la clôture. Attendre que chacun ait bloqué son moment ; rester près de qui hésite.' },
  ],
  aDistribuer: "P30 à l'étape 1, une par personne et quelques-unes de rechange : un plan se recommence.",
  fiches: ['P30'],
  aProjeter: "Un verbe. Un appui. Une échéance. Une preuve. La première action : moins d'une heure, cette semaine.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 40, precision: '' }],
    effectifs:
      "Chacun à sa table, l'intervenant passe. 5 : deux passages chacun. 8 : un passage et demi. 12 : à deux intervenants, une moitié de salle chacun. Impair : sans changement.",
  },
  materielParPersonne: [
    { nom: 'Fiche P30', quantite: 1, fiche: 'P30' },
    { nom: 'Crayon', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Fiche P30 de rechange', quantite: 3, fiche: 'P30' },
    { nom: 'Liste des interlocuteurs locaux, par service', quantite: 2 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Par personne : six à dix actions datées, la première sous sept jours, son moment bloqué.',
  auResume: 'Plans d\'action écrits, première action datée',
  siCaCoince: [
    {
      signe: '« Tout dépend de mon chef. »',
      dire: "Sa réponse, oui. Votre demande, non. Quelle phrase pourriez-vous préparer cette semaine ?",
    },
    {
      signe: "La première action est énorme : « passer le concours ».",
      dire: "Beau cap. Et mardi, qu'est-ce qui tient en une heure ? Une date trouvée, une annale ouverte, un appel ?",
    },
    {
      signe: "« À quelle date dois-je déposer ? »",
      dire: "Je ne réponds pas de mémoire. Écrivez la question dans votre plan, avec le service à qui la poser.",
      suite: "Noter la question sans nom ; répondre avec la référence, ou dire qui répondra, à l'entretien de conclusion.",
    },
    {
      signe: 'Le plan reste vide après dix minutes.',
      dire: "Une seule ligne suffit aujourd'hui. À qui pourriez-vous dire un mot de votre idée cette semaine ?",
    },
    {
      signe: 'Vingt actions, toutes pour lundi.',
      dire: "L'énergie est là. Gardez-en trois pour ce mois-ci. Les autres attendront, elles ne se perdront pas.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Une action par ligne : un verbe, une date, un dessin. L'intervenant écrit sous la dictée, à qui le demande, puis rend la feuille.",
    aDistance:
      "P30 chez soi, micros coupés, salon d'aide ouvert pour une question à deux. Retour au temps de la clôture ; la feuille ne se montre pas.",
    tempsCourt: "Aucun : si le temps manque, prendre sur le baromètre, les présentations ou la lettre.",
  },
  priorite: {
    type: 'essentielle',
    raison: "Personne ne repart sans une première action datée. Le plan nourrit la synthèse, l'entretien de conclusion et la séance de suivi.",
  },
  confidentialite:
    "P30 reste à l'agent, qui la reprend en A7.4. L'intervenant note au plus les questions de droit restées ouvertes, sans nom. Au résumé : « plans d'action écrits, première action datée ».",
}
