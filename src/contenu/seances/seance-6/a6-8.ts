import type { Activite } from '../../../domaine/methode'

export const A6_8: Activite = {
  type: 'activite',
  ref: 'A6.8',
  titre: 'Évaluation à chaud et clôture',
  titreCourt: 'Clôture',
  dureeMinutes: 20,
  phase: 4,
  question: 'Q3',
  visee: 'À la fin, chacun a revu ses curseurs, donné son avis sans nom et salué le groupe.',
  pourquoiIci:
    "Les rubriques et les rendez-vous sont fixés. On mesure pour soi, on dit ce qui doit changer, on se quitte. La séance 7 est annoncée.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Reprenez votre fiche du premier jour, ou allez de mémoire. Sur la nouvelle, replacez vos huit traits. Elle reste à vous, comme la première. Ensuite, le questionnaire : il ne porte aucun nom, et sert à améliorer ce parcours. Une ligne laissée vide est une réponse.",
    },
    {
      moment: 'Relance',
      texte:
        "Au verso, vous pouvez reporter l'écart entre vos deux fiches. Seulement si vous le voulez. Un écart nul ou en baisse compte autant.",
    },
    {
      moment: 'Bascule',
      texte:
        "Pliez le questionnaire et glissez-le dans l'enveloppe, dans l'ordre que vous voulez. Rien ne sera montré sous cinq réponses. Revenons en cercle. Un mot pour le groupe : un merci, un souhait, une image. Ou un signe de tête. Qui commence ?",
    },
    {
      moment: 'Suite',
      texte:
        "Voici votre attestation : vos dates et vos heures, aucun avis sur vous. Nous nous voyons bientôt à deux, pour la synthèse. Dans trois mois, nous nous retrouvons tous. Venez avec votre plan, même si rien n'a bougé. Mon contact est sur vos repères.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci pour ces six séances. Ce qui s'est dit ici reste ici, encore demain. Vous repartez avec une action pour cette semaine. Bonne route, et à bientôt.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Distribuer T1 et questionnaire. Lire l'ouverture, laisser tracer les huit traits. Lire une phrase à qui le demande." },
    { minutes: 4, texte: 'Laisser remplir le questionnaire. Dire une fois la relance, puis se tenir loin des tables.' },
    { minutes: 2, texte: "Faire passer l'enveloppe sans la regarder. Lire la bascule, former le cercle." },
    { minutes: 6, texte: "Faire le tour dans l'ordre des places, un mot chacun. Finir par le sien, bref, sans bilan du groupe." },
    { minutes: 3, texte: 'Remettre chaque attestation en main propre. Lire la suite, donner la date de la séance 7.' },
    { minutes: 1, texte: "Lire la clôture. Fermer l'enveloppe devant le groupe. Rester dans la salle jusqu'au dernier départ." },
  ],
  aDistribuer: "Le point d'arrivée, T1, puis le questionnaire, QC, à l'étape 1. L'enveloppe à l'étape 3, l'attestation à l'étape 5.",
  fiches: ['T1', 'QC'],
  aProjeter: 'Huit traits, pour vous. Puis le questionnaire, sans nom. Puis un mot pour le groupe.',
  regroupement: {
    parts: [
      { forme: 'individuel', minutes: 8, precision: '' },
      { forme: 'pleniere', minutes: 12, precision: '' },
    ],
    effectifs:
      'Seul, puis en cercle. 5 : une minute par mot. 8 : trois quarts de minute. 12 : une demi-minute. Impair : sans changement. Sous 5 présents : dire que rien ne sera publié.',
  },
  materielParPersonne: [
    { nom: 'Fiche T1', quantite: 1, fiche: 'T1' },
    { nom: 'Questionnaire à chaud', quantite: 1, fiche: 'QC' },
    { nom: 'Attestation de participation', quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Grande enveloppe, pour les questionnaires', quantite: 1 }],
  production: 'Par personne : huit curseurs gardés, un questionnaire sans nom, un mot ou un signe de fin.',
  auResume: 'Questionnaires recueillis, parcours collectif conclu',
  siCaCoince: [
    {
      signe: '« On reconnaîtra mon écriture. »',
      dire: "Cochez seulement, n'écrivez rien. Ou emportez la feuille, et renvoyez-la au service organisateur. Ou ne répondez pas.",
    },
    {
      signe: "Quelqu'un n'a plus sa première fiche.",
      dire: "Placez vos traits d'aujourd'hui. Ils vaudront comme nouveau départ, pour vous seul.",
    },
    {
      signe: 'Un curseur a baissé, et cela trouble.',
      dire: "On voit parfois mieux ce qui manque. Ce n'est pas un recul. Voulez-vous en parler à l'entretien ?",
    },
    {
      signe: 'Les au revoir durent, personne ne part.',
      dire: "L'heure est là, je la tiens. La salle reste ouverte un moment pour ceux qui le veulent.",
    },
    {
      signe: "Quelqu'un part sans première action.",
      dire: 'Avant de partir, une ligne : à qui direz-vous un mot cette semaine ? Je vous écoute.',
      suite: "Si rien ne vient, avancer l'entretien de conclusion et le dire. Ne rien noter du motif.",
    },
  ],
  variantes: {
    peuDEcrit:
      "L'intervenant lit chaque phrase des deux feuilles, chacun fait un trait ou une croix. Les questions ouvertes peuvent rester vides.",
    aDistance:
      "T1 chez soi. Questionnaire imprimé, renvoyé au service organisateur sous enveloppe sans nom. Mots de fin à voix haute ; attestation envoyée à l'agent.",
    tempsCourt: 'Curseurs et questionnaire 7, mot de fin 5, suite 2, clôture 1 : questions ouvertes emportées, un mot chacun.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 15,
    raison: "Chacun donne son avis et salue : on ne finit pas au milieu d'une phrase. On perd du détail dans les réponses ouvertes.",
  },
  confidentialite:
    "T1 reste à l'agent. Les questionnaires partent sans nom, additionnés, rien sous cinq réponses. L'intervenant ne les lit pas en salle. Au résumé : « questionnaires recueillis, parcours collectif conclu ».",
}
