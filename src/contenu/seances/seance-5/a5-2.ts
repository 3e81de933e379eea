import type { Activite } from '../../../domaine/methode'

export const A5_2: Activite = {
  type: 'activite',
  ref: 'A5.2',
  titre: 'Quel dispositif pour quel besoin ?',
  titreCourt: 'Dispositifs',
  dureeMinutes: 30,
  phase: 3,
  question: 'Q3',
  visee: 'À la fin, chacun a écrit trois dispositifs possibles et à qui en parler.',
  pourquoiIci:
    "Les enquêtes de A5.1 ont fait naître des besoins. Chacun a plusieurs chemins, et quelqu'un qui décide : de quoi remplir la dernière colonne de A5.3.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Douze situations, douze dispositifs : associez-les. Plusieurs réponses sont possibles. Dites laquelle vous choisiriez d'abord, et qui décide. Vous, votre employeur, un jury, un organisme ? Si vous ne savez pas, mettez la carte de côté : c'est aussi une réponse.",
    },
    {
      moment: 'Relance',
      texte: 'Que cherche cette personne : apprendre, essayer, faire reconnaître, ou changer de place ?',
    },
    {
      moment: 'Bascule',
      texte:
        "Voyons les cartes qui vous ont partagés. Je dis à qui s'adresser, puis ce que nous savons. Les règles changent d'un versant à l'autre, parfois d'un employeur à l'autre. Trois références datées sont au verso de votre fiche. Ce que nous ignorons, je le dis.",
    },
    {
      moment: 'Clôture',
      texte:
        "Derrière chaque dispositif, quelqu'un décide. Vous en avez trois, et une personne à qui parler. Aucun n'est acquis d'avance. La question que vous lui poserez vaut mieux que ma mémoire.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Former les tables, donner les cartes, lire l'ouverture. Associer une paire devant tous." },
    {
      minutes: 15,
      texte: 'Circuler, offrir la relance. Faire dire qui décide avant de passer à la carte suivante ; huit paires suffisent.',
    },
    {
      minutes: 7,
      texte:
        "Lire la bascule. Corriger seulement les cartes disputées : l'interlocuteur, ce que l'on sait du délai, la référence.",
    },
    { minutes: 4, texte: 'Faire remplir le verso de P23 : trois besoins, trois dispositifs, qui décide, à qui parler.' },
    { minutes: 1, texte: 'Lire la clôture. Ramasser les cartes, laisser les fiches.' },
  ],
  aDistribuer: "Un jeu de cartes par table à l'étape 1. Le verso de P23, déjà en main, à l'étape 4.",
  fiches: [],
  aProjeter: "Douze situations, douze dispositifs. Lequel d'abord ? Qui décide ? Une carte peut rester de côté.",
  regroupement: {
    parts: [
      { forme: 'sous-groupes', minutes: 18, precision: 'tables de 3-4' },
      { forme: 'pleniere', minutes: 12, precision: '' },
    ],
    effectifs:
      'Versants et services mêlés si possible. 5 : 2 + 3. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : tables de 3 et de 4.',
  },
  materielParPersonne: [{ nom: 'Stylo', quantite: 1 }],
  materielParGroupe: [
    { nom: 'Jeu de 12 cartes-situations, un par table', quantite: 3 },
    { nom: 'Jeu de 12 cartes-dispositifs, un par table', quantite: 3 },
    { nom: 'Corrigé des cartes : interlocuteurs, délais connus, références datées', quantite: 1 },
    { nom: 'Liste des interlocuteurs locaux, par service', quantite: 2 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par table : au moins huit paires. Par personne : trois dispositifs possibles et leur interlocuteur.',
  auResume: 'Dispositifs explorés, interlocuteurs repérés',
  siCaCoince: [
    {
      signe: "« Et moi, combien de temps, combien d'argent ? »",
      dire: 'Je ne le dirai pas de mémoire. Notez la question et le service : il vous répondra pour votre situation.',
    },
    {
      signe: "Deux personnes s'opposent sur une règle.",
      dire: 'Vous avez peut-être raison tous les deux, selon le versant. Mettons la carte de côté : je vérifie.',
      suite: 'Vérifier avant la séance 6, avec texte, article et date ; le dire à tous.',
    },
    {
      signe: "« Le bilan de compétences est parmi les cartes-dispositifs : c'est ce que nous faisons ? »",
      dire: "Non, c'est un dispositif voisin, individuel, demandé autrement. La carte aide à ne pas les confondre.",
    },
    {
      signe: '« De toute façon, on me dira non. »',
      dire: "C'est possible. Qui décide, et que pourriez-vous préparer avant de demander ?",
    },
    {
      signe: "Quelqu'un parle de sa propre situation, qui s'impose à lui.",
      dire: "Votre question mérite mieux qu'une carte. Voyons-nous à deux, aujourd'hui ou cette semaine ?",
      suite: 'Proposer un entretien individuel et la fiche relais locale. Ne rien noter du motif.',
    },
  ],
  variantes: {
    peuDEcrit:
      "Un lecteur par table, les cartes se posent côte à côte. Au verso de P23, un mot par case, ou une dictée à un voisin choisi.",
    aDistance:
      "Situations et dispositifs en deux listes numérotées, envoyées avant. Salons de trois ou quatre ; on répond par numéros, corrigé à l'écran partagé.",
    tempsCourt: 'Consigne 2, cartes 11, correction 5, verso 3, clôture 1 : six paires suffisent.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 22,
    raison: "On perd des cartes. Chacun garde trois dispositifs et trois interlocuteurs : A5.3 et le plan d'action s'en servent.",
  },
  confidentialite:
    "Le verso de P23 reste à l'agent. L'intervenant note les questions de droit, sans nom, et qui saura répondre. Au résumé : « dispositifs explorés, interlocuteurs repérés ».",
}
