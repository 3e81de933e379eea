import type { Activite } from '../../../domaine/methode'

export const A4_6: Activite = {
  type: 'activite',
  ref: 'A4.6',
  titre: "Préparer l'enquête métier",
  titreCourt: 'Enquête',
  dureeMinutes: 25,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun a huit questions, deux contacts nommés et un message prêt.',
  pourquoiIci:
    "Trois pistes viennent d'être retenues. Seul quelqu'un du métier peut dire ce qu'il en est ; A5.1 partagera ce que chacun aura entendu.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Vous allez rencontrer quelqu'un qui fait ce travail. Ce n'est pas demander un poste, c'est demander une expérience. Cochez huit questions parmi les douze. Puis écrivez deux contacts : une personne du métier, ou quelqu'un qui la connaît. Votre voisin peut vous en souffler un.",
    },
    {
      moment: 'Relance',
      texte: "Qui connaît quelqu'un qui connaît ce métier ? Commencez par cette salle.",
    },
    {
      moment: 'Appel',
      texte:
        "Jouez la prise de contact, téléphone en main ou par écrit. L'un appelle, l'autre répond, un peu pressé. Dites qui vous êtes, ce que vous cherchez, combien de temps. Au signal, l'autre vous redit la phrase qui sonne juste. Écrivez-la, puis on inverse.",
    },
    {
      moment: 'Clôture',
      texte:
        "Votre message est prêt. À la personne rencontrée, demandez toujours ce que vous pourrez répéter. Une immersion vous tente ? Elle demande des accords et du temps : la référence est sur votre fiche.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Former les binômes, distribuer P21, lire l'ouverture." },
    { minutes: 6, texte: 'Faire cocher huit questions, chacun pour sa piste. Lire les douze à qui le demande.' },
    { minutes: 5, texte: "Faire écrire deux contacts. Relancer : la salle, l'annuaire, les collègues de collègues." },
    {
      minutes: 10,
      texte: "Lire l'appel. Conduire deux essais de 5 min (2 appel, 1 retour, 2 écriture), annoncer chaque moment.",
    },
    { minutes: 2, texte: "Montrer, au verso, ce que nous savons du temps de service et de l'immersion. Lire la clôture." },
  ],
  aDistribuer: "P21 à l'étape 1 : le recto se prépare ici, le verso sert pendant la rencontre.",
  fiches: ['P21'],
  aProjeter: 'Huit questions. Deux contacts. Un appel pour essayer : qui je suis, ce que je cherche, combien de temps.',
  regroupement: {
    parts: [{ forme: 'binome', minutes: 25, precision: 'dont 2 × 5 pour les appels' }],
    effectifs:
      'Binômes neufs. 5 : un binôme, un trio. 8, 12 : binômes. Impair : un trio, 3 × 3 min pour les appels ; le troisième guette la phrase juste.',
  },
  materielParPersonne: [
    { nom: 'Fiche P21', quantite: 1, fiche: 'P21' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Annuaire interne ou organigramme', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : huit questions cochées, deux contacts nommés, un message prêt à partir.',
  auResume: 'Enquêtes préparées, prises de contact essayées',
  siCaCoince: [
    {
      signe: '« Je ne connais personne. »',
      dire: "Votre premier contact peut être quelqu'un qui connaît quelqu'un. Posons la question à la salle, voulez-vous ?",
    },
    {
      signe: "« Ma hiérarchie va l'apprendre. »",
      dire: "Pas par moi. Vous choisissez qui vous appelez, et ce que vous dites. Quelle personne vous semble discrète ?",
    },
    {
      signe: "« Je n'oserai jamais appeler. »",
      dire: "Un message écrit convient aussi. Écrivons-le à deux ; il partira quand vous le voudrez.",
    },
    {
      signe: '« Je le fais pendant mon service ? »',
      dire: 'Je ne le sais pas encore. Je pose la question au service organisateur, et je vous réponds.',
      suite: "Noter la question sans nom ; voir l'offre d'accompagnement locale, répondre à tous.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Les questions se cochent, l'appel se joue. Le message peut être une phrase apprise par cœur, ou dictée à un voisin choisi.",
    aDistance:
      'Salons à deux, appel joué caméra coupée. P21 remplie chez soi ; le message se lit à voix haute. Aucun enregistrement.',
    tempsCourt: 'Consigne 2, questions 4, contacts 3, appels 2 × 4, clôture 1 : le message se finit le soir.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 18,
    raison: "On perd un peu de jeu. Les questions, deux noms et un essai restent : sans eux, l'enquête ne part pas.",
  },
  confidentialite:
    "P21 reste à l'agent, avec les noms qu'il y met ; il les garde pour lui. L'intervenant n'en note aucun. Au résumé : « enquêtes préparées, prises de contact essayées ».",
}
