import type { Activite } from '../../../domaine/methode'

export const A7_5: Activite = {
  type: 'activite',
  ref: 'A7.5',
  titre: 'Évaluation à froid et clôture',
  titreCourt: 'Clôture',
  dureeMinutes: 15,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, chacun a donné son avis sans nom, ou choisi de ne pas répondre.",
  pourquoiIci:
    "Le plan est à jour. On regarde une dernière fois ce qui est resté, pour les groupes qui suivront ; puis le parcours se ferme.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici le dernier papier. Qu'est-ce qui est resté ? Qu'est-ce qui a servi ? Il ne porte aucun nom. Rien n'est montré sous cinq réponses. Dire que cela n'a servi à rien est aussi une réponse utile. Passez les lignes que vous voulez.",
    },
    {
      moment: 'Relance',
      texte: "Pensez à une chose que vous faites autrement. S'il n'y en a pas, écrivez-le : nous apprendrons.",
    },
    {
      moment: 'Suites',
      texte:
        "Les réponses seront additionnées, puis présentées aux décideurs : des nombres, des freins, jamais une histoire. Le service organisateur vous dira où lire ce total. La charte signée sera détruite aujourd'hui. Ce qui vous concerne a une date de fin : elle est sur la notice.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci d'être revenus. Merci de ce que vous avez prêté aux autres. Ce qui s'est dit ici reste ici. Vous avez une action, un appui, une date. Bonne route à chacun, là où il va, et là où il reste.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer le questionnaire, lire l'ouverture. S'éloigner des tables." },
    { minutes: 7, texte: 'Laisser remplir en silence. Lire une phrase à qui le demande, dire une fois la relance.' },
    { minutes: 2, texte: "Faire passer l'enveloppe, chacun y glisse ce qu'il veut. La fermer devant le groupe." },
    { minutes: 2, texte: 'Lire les suites. Déchirer la charte signée devant tous, dire le nom du service qui tiendra le bilan.' },
    { minutes: 2, texte: "Lire la clôture. Saluer chacun à la porte, rester jusqu'au dernier." },
  ],
  aDistribuer: "Le questionnaire, QF, à l'étape 1 ; l'enveloppe à l'étape 3, posée ouverte au milieu de la table.",
  fiches: ['QF'],
  aProjeter: "Qu'est-ce qui est resté ? Qu'est-ce qui a servi ? Sans nom, une croix par ligne.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 15, precision: '' }],
    effectifs:
      "Chacun à sa place, tables écartées. 5, 8 ou 12 : même durée. Impair : sans changement. Moins de 5 présents : dire que rien ne sera publié, et qu'on peut garder la feuille.",
  },
  materielParPersonne: [
    { nom: 'Questionnaire à froid', quantite: 1, fiche: 'QF' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Grande enveloppe, pour les questionnaires', quantite: 1 },
    { nom: 'Charte signée par le groupe', quantite: 1 },
  ],
  production: 'Un questionnaire sans nom par personne qui le veut ; une enveloppe fermée.',
  auResume: 'Questionnaires à froid recueillis, parcours clos',
  siCaCoince: [
    {
      signe: '« À quoi ça sert, ils ne liront pas. »',
      dire: "Je ne peux pas le promettre. Je peux vous dire qui reçoit le total, et quand. C'est écrit sur la notice.",
    },
    {
      signe: "Quelqu'un signe sa feuille ou cite un collègue.",
      dire: "Je reprends : aucun nom. Voulez-vous une feuille neuve ? L'ancienne repart avec vous.",
    },
    {
      signe: "Quelqu'un rend une feuille blanche.",
      dire: "C'est reçu. Merci d'avoir pris le temps d'y penser.",
    },
    {
      signe: '« Et maintenant, plus rien ? »',
      dire: 'Maintenant, votre appui, votre date, et ce groupe si vous voulez vous écrire. Rien ne vous y oblige.',
      suite: "Redonner la liste des interlocuteurs. Ne promettre ni suite, ni rendez-vous que l'employeur n'a pas prévus.",
    },
  ],
  variantes: {
    peuDEcrit: "L'intervenant lit les huit phrases une à une, chacun met une croix. Les questions ouvertes peuvent rester vides.",
    aDistance: "Questionnaire imprimé chez soi, renvoyé au service organisateur sous enveloppe sans nom. La charte est détruite à l'écran, devant tous.",
    tempsCourt: 'Questionnaire 6, enveloppe 1, suites 1, clôture 2 : les cases seulement, les questions ouvertes emportées.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "Les cases et les saluts restent : c'est tout ce qui améliore le parcours suivant. On perd les réponses écrites.",
  },
  confidentialite:
    "Les questionnaires partent sans nom, additionnés, rien sous cinq réponses. L'intervenant détruit la charte et ses notes. Au résumé : « questionnaires à froid recueillis, parcours clos ».",
}
