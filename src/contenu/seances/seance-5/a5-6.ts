import type { Activite } from '../../../domaine/methode'

export const A5_6: Activite = {
  type: 'activite',
  ref: 'A5.6',
  titre: "Je décide (pour l'instant)",
  titreCourt: 'Décision',
  dureeMinutes: 20,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun a écrit une piste, une alternative, une amélioration immédiate et un critère.',
  pourquoiIci:
    "Enquêtes, écarts, conseils : tout est sur la table. Choisir quoi tester répond à « où ai-je envie d'aller », et donne son objet au plan d'action.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Décider, ici, c'est choisir quoi tester. Rien n'est définitif, rien n'est public. Écrivez votre piste principale, puis une alternative. Et enfin ce qui changera de toute façon, même si vous restez à votre poste. Rester en sachant pourquoi est une décision entière.",
    },
    {
      moment: 'Relance',
      texte: "Si vous ne deviez essayer qu'une chose d'ici trois mois, laquelle ?",
    },
    {
      moment: 'Critère',
      texte:
        "Dernière question : qu'est-ce qui vous ferait changer d'avis ? Choisissez un fait que l'on pourra constater : une réponse reçue, un essai, une date passée. Écrivez aussi quand vous y reviendrez.",
    },
    {
      moment: 'Clôture',
      texte:
        "Votre décision tient pour l'instant, et c'est tout ce qu'on lui demande. Vous seul savez ce qu'il y a sur cette feuille. La prochaine fois, elle deviendra un plan.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P27, lire l'ouverture. Laisser relire P20, P24 et P26 en silence." },
    { minutes: 6, texte: "Faire écrire la piste principale et l'alternative. Passer sans lire, offrir la relance." },
    { minutes: 5, texte: 'Faire écrire ce qui changera de toute façon : petit, proche, à sa main.' },
    { minutes: 5, texte: "Lire le critère. Faire écrire le fait, puis la date où l'on y reviendra." },
    { minutes: 1, texte: 'Lire la clôture, laisser ranger.' },
  ],
  aDistribuer: "P27 à l'étape 1. Chacun sort P20, P24 et P26.",
  fiches: ['P27'],
  aProjeter: "Ma piste principale. Une alternative. Ce qui changera même si je reste. Ce qui me ferait changer d'avis.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 20, precision: '' }],
    effectifs: 'Chaises un peu écartées, en silence. 5, 8 ou 12 : même durée. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P27', quantite: 1, fiche: 'P27' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : une piste principale, une alternative, une amélioration immédiate, un critère de réexamen.',
  auResume: 'Décisions écrites, gardées par chacun',
  siCaCoince: [
    {
      signe: "« Je n'arrive pas à choisir. »",
      dire: "Laquelle mérite un essai d'ici trois mois ? L'autre devient votre alternative. Vous pourrez les échanger.",
    },
    {
      signe: "« Je reste : j'ai perdu mon temps. »",
      dire: 'Vous restez en sachant pourquoi. Que voulez-vous y faire bouger en premier ?',
    },
    {
      signe: "La décision a été prise par d'autres.",
      dire: 'Écrivons ce qui reste dans votre main. Pour le reste, voyons-nous à deux cette semaine, si vous le voulez.',
      suite: 'Proposer un entretien individuel et la fiche relais locale. Ne rien noter du motif.',
    },
    {
      signe: '« Est-ce que cela a une chance ? »',
      dire: "Je ne peux ni le promettre, ni l'exclure. Qui décide, et que pourriez-vous lui montrer ?",
    },
  ],
  variantes: {
    peuDEcrit:
      "Quatre mots ou quatre dessins suffisent. La décision peut se dicter à quelqu'un de choisi, ou se garder en tête jusqu'à l'entretien.",
    aDistance: "P27 imprimée chez soi, micros et caméras coupés. L'intervenant reste dans un salon à part pour qui le demande.",
    tempsCourt: 'Aucun ; gagner ailleurs.',
  },
  priorite: {
    type: 'essentielle',
    raison: 'Le projet à écrire et la séance 6 partent de cette page. Sans elle, rien ne peut se dater.',
  },
  confidentialite:
    "P27 reste à l'agent. L'intervenant ne demande ni ne note aucune décision. Au résumé : « décisions écrites, gardées par chacun ».",
}
