import type { Activite } from '../../../domaine/methode'

export const A3_3: Activite = {
  type: 'activite',
  ref: 'A3.3',
  titre: "Mes jauges d'énergie",
  titreCourt: 'Jauges',
  dureeMinutes: 25,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a chiffré douze moteurs pour lui-même, et commenté trois écarts.',
  pourquoiIci:
    "Les cartes de A3.2 disent ce à quoi l'on tient ; les moteurs, ce qui donne de l'élan. A3.4 cherchera les conditions pour les nourrir.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Douze moteurs, douze raisons d'avancer au travail. Deux chiffres par ligne, de zéro à dix. Combien ça compte pour moi ? Combien c'est nourri aujourd'hui ? L'écart vous parle plus que la note. Ce n'est pas un test : aucun chiffre n'est bon ou mauvais.",
    },
    {
      moment: 'Exemple',
      texte:
        "Romain est un personnage inventé. Devant « transmettre », il écrit neuf, puis trois. Écart : six. Il n'en conclut rien sur lui. Il se demande seulement où il pourrait transmettre un peu. Il propose d'accueillir le prochain arrivant. Il ne change pas de poste.",
    },
    {
      moment: 'Relance',
      texte: "Pensez à ces deux dernières semaines. Quand ce moteur a-t-il tourné ?",
    },
    {
      moment: 'Bascule',
      texte:
        "Posez les chiffres, regardez les écarts. Entourez les trois plus grands, dans un sens ou dans l'autre. Pour chacun, écrivez un fait qui le montre, puis un petit pas possible. L'écart parle d'une situation, pas de votre personne.",
    },
    {
      moment: 'Clôture',
      texte:
        "Rangez la fiche. Ces chiffres datent d'aujourd'hui ; dans un mois, vous en écririez d'autres. Gardez un moteur en tête : il vous servira pour vous présenter.",
    },
  ],
  aFaire: [
    { minutes: 3, texte: "Distribuer P12. Lire l'ouverture et l'exemple (Romain, 40 ans, contrôleur des transports, B, FPE ; il reste)." },
    { minutes: 5, texte: 'Lire les douze moteurs, un par un. Laisser noter combien chacun compte.' },
    { minutes: 4, texte: "Laisser noter combien chacun est nourri aujourd'hui. Offrir la relance à qui hésite." },
    { minutes: 3, texte: 'Lire la bascule. Laisser calculer et entourer ; aider à soustraire qui le demande.' },
    { minutes: 8, texte: "Laisser écrire un fait et un pas. Circuler sans lire, n'interpréter aucun chiffre." },
    { minutes: 2, texte: 'Lire la clôture, faire ranger.' },
  ],
  aDistribuer: "P12 à l'étape 1, une par personne.",
  fiches: ['P12'],
  aProjeter: "Deux chiffres par ligne. Combien ça compte ? Combien c'est nourri aujourd'hui ? L'écart parle plus que la note.",
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 25, precision: '' }],
    effectifs: 'Chacun seul. 5, 8, 12 : même durée, les moteurs lus une fois pour tous. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P12', quantite: 1, fiche: 'P12' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: 'Par personne : douze moteurs chiffrés et trois écarts commentés, gardés pour soi.',
  auResume: 'Jauges remplies, gardées par chacun',
  siCaCoince: [
    {
      signe: '« Alors, quel est mon résultat ? »',
      dire: "Il n'y en a pas. Vos chiffres posent une question : qu'est-ce qui pourrait nourrir ce moteur ?",
    },
    {
      signe: 'Tous les chiffres se ressemblent.',
      dire: 'Prenez deux lignes seulement. Laquelle vous manquerait le plus si elle disparaissait ?',
    },
    {
      signe: 'Les écarts sont tous très grands.',
      dire: "Merci de l'avoir posé. Lequel pourrait bouger un peu, et avec qui ? Nous pouvons aussi en parler à deux.",
      suite: "Proposer, sans insister, un entretien individuel et la fiche relais locale. Ne noter ni l'émotion ni le motif.",
    },
    {
      signe: "Quelqu'un explique les chiffres de son voisin.",
      dire: "Chacun lit sa feuille. Si une question vous vient, demandez-lui d'abord s'il la veut.",
    },
    {
      signe: "« Nourri, qu'est-ce que cela veut dire ? »",
      dire: "Mon travail m'en donne en ce moment. Zéro : pas du tout. Dix : largement.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Deux traits, un de chaque couleur, remplacent les chiffres ; le grand écart se voit. Les trois se soulignent, le fait se garde en tête ou se dicte.",
    aDistance: 'P12 envoyée avant. Moteurs lus à voix haute, micros coupés. Aucun chiffre écrit ni montré à l\'écran.',
    tempsCourt: "Consigne 2, ce qui compte 4, ce qui est nourri 3, écarts 2, commentaires 6, clôture 1.",
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 18,
    raison: 'Les trois écarts entourés suffisent à la suite. On perd du temps pour les commenter, à reprendre chez soi.',
  },
  confidentialite:
    "P12 reste à l'agent : ni lue, ni relevée, ni comparée, aucun chiffre dit. L'intervenant ne note rien. Au résumé : « jauges remplies, gardées par chacun ».",
}
