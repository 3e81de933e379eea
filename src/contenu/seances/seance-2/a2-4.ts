import type { Activite } from '../../../domaine/methode'

export const A2_4: Activite = {
  type: 'activite',
  ref: 'A2.4',
  titre: 'Récits de réussite en trio',
  titreCourt: 'Récits',
  dureeMinutes: 60,
  phase: 2,
  question: 'Q1',
  visee: "À la fin, chacun a raconté une réussite et reçu les compétences que deux autres y ont entendues.",
  pourquoiIci:
    "Seul devant P7, on oublie l'évident. Deux paires d'oreilles l'entendent, avec les faits ; A2.5 les mettra à côté du reste.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Choisissez une réussite au travail, même petite : quelque chose a tenu grâce à vous. L'un raconte. L'un questionne. L'un note, sur la fiche de celui qui raconte. J'annonce chaque moment : le récit, les questions, ce qui a été entendu. Puis on change de rôle.",
    },
    {
      moment: 'Relance, récit',
      texte: "Et vous, à cet instant, qu'avez-vous fait ? Dites « je », même si vous étiez plusieurs.",
    },
    {
      moment: 'Relance, questions',
      texte: 'Une question qui commence par « comment » plutôt que par « pourquoi ».',
    },
    {
      moment: 'Restitution',
      texte:
        "Celui qui a noté commence : j'ai entendu que vous savez… et il dit à quel moment du récit. Celui qui a questionné complète. Celui qui a raconté garde, corrige ou barre. Ni conseil, ni comparaison. Puis il reprend sa fiche.",
    },
    {
      moment: 'Bascule',
      texte:
        "On change de rôle. Celui qui a noté raconte. Celui qui a raconté questionne. Celui qui a questionné note, sur une nouvelle fiche. Le récit commence.",
    },
    {
      moment: 'Clôture',
      texte:
        "Chacun a-t-il repris sa fiche ? Remerciez ceux qui vous ont écouté. Les récits restent dans vos tables. Gardez vos fiches devant vous : nous allons trier tout ce que vous avez récolté.",
    },
  ],
  aFaire: [
    {
      minutes: 8,
      texte: "Asseoir les trios affichés, lire l'ouverture, lancer le premier récit. Passer de table en table sans s'y installer.",
    },
    { minutes: 6, texte: "Annoncer les questions. S'approcher si l'échange tourne au conseil, relancer à voix basse." },
    { minutes: 6, texte: 'Lire la restitution. Prévenir à une minute, faire rendre la fiche à qui a raconté.' },
    { minutes: 20, texte: 'Lire la bascule, conduire le deuxième tour : récit 8, questions 6, restitution 6.' },
    { minutes: 20, texte: 'Conduire le troisième tour, mêmes temps. Lire la clôture à la dernière minute.' },
  ],
  aDistribuer: 'P8 posée à chaque place pendant la pause. Chacun y met son prénom, puis la confie à celui qui note.',
  fiches: ['P8'],
  aProjeter: "L'un raconte, l'un questionne, l'un note. Récit 8 min, questions 6, restitution 6. Puis on change de rôle.",
  regroupement: {
    parts: [{ forme: 'trio', minutes: 60, precision: '3 × 20' }],
    effectifs:
      "5 : un trio, un binôme. 8 : 4 + 4. 12 : quatre trios. Impair : 7 = 3 + 4, 11 = 3 + 4 + 4. À quatre, 4 × 15 (6, 5, 4), deux notent. À deux, 2 × 30 (12, 9, 9), l'écoutant note. Ces tables ont leur gardien du temps.",
  },
  materielParPersonne: [
    { nom: 'Fiche P8', quantite: 1, fiche: 'P8' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Minuteur visible', quantite: 1 }],
  production: 'Par personne : un récit en cinq temps, et 4 à 6 compétences entendues par les autres.',
  auResume: 'Récits échangés en petits groupes',
  siCaCoince: [
    {
      signe: "« Je n'ai rien réussi de spécial. »",
      dire: 'Un jour où quelqu\'un a compté sur vous, et où cela a tenu. Même dix minutes : racontez-les.',
    },
    {
      signe: "L'échange tourne au conseil.",
      dire: 'Gardez le conseil pour plus tard. Quelle question aide à voir ce qui a été fait ?',
    },
    {
      signe: "Le récit s'arrête après deux phrases.",
      dire: "Revenons au début. Où étiez-vous, qui attendait quoi, quel a été votre premier geste ?",
    },
    {
      signe: 'Le récit accuse un absent.',
      dire: 'Sans le nommer. Restons sur ce que vous avez fait, vous.',
      suite: 'Si le conflit prend toute la place, proposer une autre réussite, puis un entretien individuel.',
    },
    {
      signe: "Celui qui note n'arrive pas à suivre.",
      dire: 'Un mot par idée suffit. Vous pouvez aussi retenir deux choses de tête, et les dire.',
    },
  ],
  variantes: {
    peuDEcrit:
      "On retient de tête, on dit, celui qui aime écrire note pour les trois. Qui raconte peut s'enregistrer lui-même, sur son propre appareil.",
    aDistance:
      "Salons à trois, temps annoncés par écrit. Celui qui note lit ses mots, celui qui a raconté les recopie sur sa fiche. Aucun enregistrement du salon.",
    tempsCourt: '3 × 16 (6 récit, 5 questions, 5 restitution ; à quatre 4 × 12, à deux 2 × 24).',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 48,
    raison: 'Un tour se resserre, aucun ne se retire : chacun raconte. On perd des questions, jamais la restitution.',
  },
  confidentialite:
    "P8 revient à celui qui a raconté, notes des autres comprises. Les récits restent à la table. L'intervenant n'en note rien. Au résumé : « récits échangés en petits groupes ».",
}
