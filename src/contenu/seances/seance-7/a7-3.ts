import type { Activite } from '../../../domaine/methode'

export const A7_3: Activite = {
  type: 'activite',
  ref: 'A7.3',
  titre: 'Déblocage',
  titreCourt: 'Déblocage',
  dureeMinutes: 40,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, chacun a aidé à dénouer une question, et chaque demandeur tient deux idées.",
  pourquoiIci:
    "Les questions viennent de s'écrire en A7.2. Le groupe prête ses idées une dernière fois, avant que chacun refasse son plan en A7.4.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Vous connaissez la consultation ; en voici une version courte, en quatre temps. Ceux qui n'ont pas pu demander à la séance cinq passent en premier, s'ils le veulent. Les autres prêtent leurs idées, sans juger. Premier demandeur, votre blocage en une question : comment faire pour… ?",
    },
    {
      moment: 'Relance, questions',
      texte: "Qu'avez-vous déjà essayé ? Qu'est-ce qui a failli marcher ?",
    },
    {
      moment: 'Relance, idées',
      texte: 'Une idée plus petite ? Une idée sans attendre la réponse de personne ?',
    },
    {
      moment: 'Bascule',
      texte:
        "Remerciez, changez de gardien du temps. Second demandeur, votre blocage en une question. Les autres, refermez la première histoire : elle ne nous appartient plus.",
    },
    {
      moment: 'Clôture',
      texte:
        "Demandeurs, gardez deux idées et soulignez la plus proche. Les autres, écrivez celle que vous prenez pour vous. Une question reste sans réponse ? Dites-le-moi : je vous indiquerai vers qui la porter. Ouvrez votre plan.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Lire l'ouverture, tables assises dès la fin d'A7.2. Faire exposer : la question, ce qui a été tenté. Les autres se taisent." },
    { minutes: 4, texte: 'Faire questionner, pour comprendre. Arrêter les conseils déguisés avec la première relance.' },
    { minutes: 8, texte: 'Faire donner des idées : une chacun, puis un second tour. Le demandeur note et dit merci.' },
    { minutes: 4, texte: 'Faire choisir deux idées et un jour. Laisser le demandeur conclure seul. Lire la bascule.' },
    { minutes: 20, texte: 'Conduire le second tour : exposé 4, questions 4, idées 8, choix 4. Lire la clôture pendant le choix.' },
  ],
  aDistribuer: "P26 à l'étape 1 : sa version courte saute la demande redite ; la dernière ligne sert à chacun.",
  fiches: ['P26'],
  aProjeter: 'Quatre temps : exposé 4, questions 4, idées 8, choix 4. Le demandeur note et dit merci.',
  regroupement: {
    parts: [{ forme: 'sous-groupes', minutes: 40, precision: '2 × 20' }],
    effectifs:
      'Tables de 4-5. 5 : une table. 6 : une table. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : 7 = 3 + 4, 9 = 4 + 5, 11 = 4 + 4 + 3.',
  },
  materielParPersonne: [
    { nom: 'Fiche P26', quantite: 1, fiche: 'P26' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par demandeur : deux idées retenues et un jour. Par autre participant : une idée pour soi.',
  auResume: 'Consultations courtes tenues',
  siCaCoince: [
    {
      signe: 'Personne ne se dit bloqué.',
      dire: "Alors travaillons une envie : comment faire pour aller un peu plus vite, ou un peu plus loin ?",
    },
    {
      signe: '« On m\'a déjà tout dit, rien ne marche. »',
      dire: 'Dites-nous ce qui a marché une fois, même un peu. Nous partirons de là.',
    },
    {
      signe: 'La question est une question de droit.',
      dire: "Je ne réponds pas de mémoire. Cherchons plutôt à qui la poser, et avec quelle phrase.",
      suite: "Noter la question sans nom, répondre ensuite à la personne avec la référence, ou lui dire qui répondra.",
    },
    {
      signe: "Le blocage cache une situation grave au travail.",
      dire: "Arrêtons l'exercice un instant. Cela demande mieux que dix minutes. Voulez-vous que nous en parlions à deux, ensuite ?",
      suite: 'Prendre un autre demandeur. Après la séance, proposer la fiche relais locale, sans rien noter du motif.',
    },
  ],
  variantes: {
    peuDEcrit: 'Un voisin choisi tient la plume et rend la feuille aussitôt. Le demandeur montre du doigt les deux idées gardées.',
    aDistance: 'Un salon par table, temps annoncés par écrit. Les idées se disent, le demandeur seul les écrit ; aucun enregistrement.',
    tempsCourt: 'Un seul tour, un demandeur par table : 1 × 20. Un tour ne se raccourcit jamais.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 20,
    raison: "Celui qui attend depuis la séance 5 passe toujours. On perd le second demandeur, à qui l'on propose un moment à deux.",
  },
  confidentialite:
    "P26 revient au demandeur, avec ce qu'un autre y a noté. L'intervenant note au plus les questions à porter ailleurs, sans nom. Au résumé : « consultations courtes tenues ».",
}
