import type { Activite } from '../../../domaine/methode'

export const A1_7: Activite = {
  type: 'activite',
  ref: 'A1.7',
  titre: 'Ce que je garde et consigne entre deux séances',
  titreCourt: 'Clôture',
  dureeMinutes: 25,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a une phrase à lui, sait quoi préparer et a choisi quand.',
  pourquoiIci:
    'Les fils rouges viennent de se dire en A1.6 : une phrase en garde trace. Ce qui se prépare ensuite donnera ses faits à la séance 2.',
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        'Voici votre carnet : rangez-y vos fiches, il repart avec vous. Avant de nous quitter, gardez une chose de cette séance. Si un collègue débutait demain dans votre métier, que lui diriez-vous ? Sur la première ligne de la fiche, écrivez une phrase, ou un mot.',
    },
    {
      moment: 'Relance',
      texte: 'Pensez à vos premières semaines. Quelle phrase auriez-vous aimé entendre ?',
    },
    {
      moment: 'Consigne',
      texte:
        "D'ici la prochaine fois, deux choses, en petits moments. Un : rassembler vos papiers de travail, ceux que vous trouvez. Deux : compléter votre ligne, et choisir trois expériences dont vous aimeriez parler. Tout est sur la fiche. Qui veut le redire avec ses mots ?",
    },
    {
      moment: 'Tour',
      texte:
        'Choisissez un moment tranquille, et écrivez-le sur la fiche. Puis nous faisons un dernier tour : votre phrase au débutant, ou un seul mot. Vous pouvez passer.',
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Ce qui s'est dit ici reste ici. Si quelque chose vous pèse d'ici là, mon contact est sur vos repères. La prochaine date aussi. Reprenez bien toutes vos feuilles.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer carnets et P6, lire l'ouverture, laisser ranger les autres fiches." },
    { minutes: 6, texte: 'Laisser écrire en silence. Passer sans lire, offrir la relance à qui lève les yeux.' },
    { minutes: 2, texte: "Inviter à choisir : ce que je dirai tout à l'heure, ce que je garde pour moi." },
    {
      minutes: 5,
      texte: 'Lire la consigne, P6 en main. Faire redire par un ou deux volontaires, compléter avec la fiche.',
    },
    { minutes: 3, texte: "Lire le tour. Laisser chacun choisir sa date et l'écrire sur P6." },
    { minutes: 6, texte: "Faire le tour dans l'ordre des places, un mot chacun. Remercier sans commenter." },
    { minutes: 1, texte: 'Lire la clôture. Rester dans la salle le temps que chacun parte.' },
  ],
  aDistribuer: "Le carnet de bord et P6 à l'étape 1. On n'écrit d'abord que la première ligne de P6, la phrase.",
  fiches: ['P6'],
  aProjeter: 'Si un collègue débutait demain, que lui diriez-vous ? Une phrase, ou un mot.',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 10, precision: '' },
      { forme: 'pleniere', minutes: 15, precision: '' },
    ],
    effectifs:
      'Seul, puis en cercle. 5 : une minute par mot de sortie. 8 : trois quarts de minute. 12 : une demi-minute. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Carnet de bord', quantite: 1 },
    { nom: 'Fiche P6', quantite: 1, fiche: 'P6' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: "Par personne : une phrase-clé et une date bloquée d'ici la prochaine séance.",
  auResume: 'Travail à préparer expliqué, dates choisies',
  siCaCoince: [
    {
      signe: "« Je n'aurai pas le temps. »",
      dire: 'Quel serait le plus petit pas possible ? Un seul papier retrouvé, et vous aurez de quoi travailler.',
    },
    {
      signe: "« Je n'ai plus aucun papier. »",
      dire: 'Votre mémoire suffit pour commencer. Vous pouvez aussi demander au service des ressources humaines.',
    },
    {
      signe: "« C'est sur mon temps de travail ? »",
      dire: 'Les séances, oui. Pour cette préparation, je ne le sais pas encore. Je pose la question, je vous réponds.',
      suite: "Noter la question ; voir l'offre d'accompagnement locale avant la séance 2.",
    },
    {
      signe: 'La phrase ne vient pas.',
      dire: 'Un geste à montrer, un dessin, un mot. Ou emportez la question : elle peut attendre.',
    },
    {
      signe: "Quelqu'un reste assis quand les autres partent.",
      dire: 'Je reste un moment. Voulez-vous que nous parlions maintenant, ou que nous choisissions un jour ?',
      suite: 'Proposer sans insister un entretien individuel et la fiche relais locale. Ne rien noter du motif.',
    },
  ],
  variantes: {
    peuDEcrit:
      "La phrase se dit à un voisin choisi, qui l'écrit et rend la feuille. L'intervenant lit P6 à voix haute ; chacun coche.",
    aDistance:
      "Carnet et P6 envoyés avant. La phrase s'écrit chez soi. Mots de sortie à voix haute, dans l'ordre de la liste ; aucun enregistrement.",
    tempsCourt:
      'Phrase 5, consigne 4, date 2, mots de sortie 3, clôture 1 : un mot chacun, sans reprise.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 15,
    raison:
      'La consigne et la date restent : la séance 2 en dépend. On perd du silence pour écrire, et le tour se réduit à un mot.',
  },
  confidentialite:
    "Le carnet, la phrase et P6 restent à l'agent. L'intervenant note au plus une question restée ouverte, sans nom. Au résumé : « travail à préparer expliqué, dates choisies ».",
}
