import type { Activite } from '../../../domaine/methode'

export const A6_5: Activite = {
  type: 'activite',
  ref: 'A6.5',
  titre: 'Présenter mon projet',
  titreCourt: 'Présenter',
  dureeMinutes: 40,
  phase: 3,
  question: 'Q3',
  visee: 'À la fin, chacun a dit son projet à voix haute et noté un ajustement.',
  pourquoiIci:
    "Objectif, plan et parades sont écrits ; les dire les éprouve. Ce qui aura été dit se choisira en A6.7, pour la synthèse.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Quatre minutes pour présenter, trois de questions, trois de retours. Avant de parler, dites qui vous avez en face : un responsable, les ressources humaines, un jury. Cette personne joue son rôle, sans piège. Les autres écoutent et notent une force, une question, un conseil. Premier passage, à vous.",
    },
    {
      moment: 'Relance',
      texte:
        "Trois phrases suffisent. Voici ce que je sais faire. Voici ce que je cherche. Voici ce que je vous demande.",
    },
    {
      moment: 'Retours',
      texte:
        "C'est le temps des retours. D'abord la force, avec le moment où vous l'avez entendue. Puis la question. Puis un conseil, un seul. Celui qui a parlé écoute, prend ou laisse, et dit merci. Il note ensuite un ajustement.",
    },
    {
      moment: 'Passage suivant',
      texte: 'Rendez les feuilles à celui qui a parlé. Changez de rôle. Au suivant, et dites-nous qui vous avez en face.',
    },
    {
      moment: 'Clôture',
      texte:
        "Merci à ceux qui ont parlé, et à ceux qui ont écouté. Relisez votre ajustement. Cherchez une vraie personne à qui dire tout cela, et quand. Vous n'êtes pas tenu de le faire. Si oui, ajoutez-le à votre plan.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Lire l'ouverture, tables déjà assises. Lancer le premier passage ; qui finit plus tôt respire, puis reprend un point." },
    { minutes: 3, texte: "Annoncer les questions, posées d'abord par l'interlocuteur joué. Veiller au ton : curieux, jamais piégeur." },
    { minutes: 3, texte: 'Lire les retours. Faire rendre les feuilles d\'écoute et noter un ajustement.' },
    { minutes: 20, texte: 'Lire le passage suivant. Conduire le deuxième puis le troisième passage : 4, 3, 3, annoncés à chaque fois.' },
    { minutes: 10, texte: 'Conduire le dernier passage, mêmes temps. Lire la clôture pendant que chacun relit son ajustement.' },
  ],
  aDistribuer:
    'Cartes de rôle et feuilles à plier, posées sur les tables à la pause. La trame orale de la séance 3 sort du carnet, révisée.',
  fiches: [],
  aProjeter: 'Présenter : 4 min. Questions : 3 min. Retours : 3 min, une force, une question, un conseil.',
  regroupement: {
    parts: [{ forme: 'sous-groupes', minutes: 40, precision: '4 × 10' }],
    effectifs:
      'Tables de 4. 5 : une table, 5 × 8 min (3, 3, 2). 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : des tables de 3 complètent ; le quatrième passage y sert à un second essai.',
  },
  materielParPersonne: [
    { nom: "Feuille blanche à plier en trois, pour l'écoute", quantite: 3 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Jeu de cartes de rôle : responsable, ressources humaines, jury', quantite: 3 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : une présentation dite, deux ou trois feuilles d\'écoute reçues, un ajustement noté.',
  auResume: 'Projets présentés en petits groupes',
  siCaCoince: [
    {
      signe: "L'interlocuteur joué devient dur ou ironique.",
      dire: 'Je reprends un instant. Votre rôle est de comprendre. Quelle question aiderait à voir plus clair ?',
    },
    {
      signe: "Quelqu'un ne veut pas présenter.",
      dire: "Vous pouvez lire votre objectif, ou seulement votre première action. Ou prendre les dix minutes pour une question au groupe.",
    },
    {
      signe: "Tout est dit en une minute.",
      dire: 'Vous avez dit l\'essentiel. Voulez-vous les questions maintenant, ou reprendre un passage debout ?',
    },
    {
      signe: '« Je reste où je suis, je n\'ai rien à présenter. »',
      dire: "Alors présentez ce qui vous fait rester, et une chose que vous y changez. Peu de gens savent le dire.",
    },
    {
      signe: 'Les conseils pleuvent.',
      dire: "Un seul conseil chacun, celui que vous voudriez recevoir. Les autres restent sur la feuille.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Les retours se disent, personne n'écrit. Celui qui a parlé redit à voix haute l'ajustement qu'il garde. Debout, assis, avec ou sans notes.",
    aDistance:
      "Un salon par table, temps annoncés par écrit. Caméra au choix. Retours dits, jamais écrits dans la conversation ; aucun enregistrement.",
    tempsCourt: 'Quatre passages plus brefs : 4 × 8 (3, 3, 2 ; à cinq 5 × 6), une force et un conseil.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 32,
    raison: 'Tout le monde passe, les retours restent. On perd une minute de récit et la question, qui peut se poser à la fin.',
  },
  confidentialite:
    "Les feuilles d'écoute vont à celui qui a parlé, et à lui seul. L'intervenant n'évalue rien et ne note rien. Au résumé : « projets présentés en petits groupes ».",
}
