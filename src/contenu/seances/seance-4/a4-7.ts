import type { Activite } from '../../../domaine/methode'

export const A4_7: Activite = {
  type: 'activite',
  ref: 'A4.7',
  titre: 'Clôture et consigne',
  titreCourt: 'Clôture',
  dureeMinutes: 10,
  phase: 3,
  question: 'Q2',
  visee: 'À la fin, chacun a daté son premier appel, et sait quand est son entretien à deux.',
  pourquoiIci:
    "Le message est prêt depuis A4.6 ; une date le fait partir. Ce qui sera entendu ouvrira la séance 5, où l'on compare et choisit.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Qui appelez-vous en premier, et quand ? Écrivez-le en haut de la fiche. Dessous, notre entretien à deux : le jour, l'heure, et ce que vous voulez y aborder. Au verso, vous noterez à chaud ce que l'enquête vous aura appris.",
    },
    {
      moment: 'Relance',
      texte: 'Un jour et une heure où vous serez tranquille. Un premier message prend peu de temps.',
    },
    {
      moment: 'Tour',
      texte:
        "Un dernier tour : votre jour d'appel, sans le nom. Ou un mot sur cette séance. Vous pouvez passer.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Une enquête suffit, deux si vous pouvez. Une piste qui déçoit vous aura appris quelque chose à temps. Si personne ne répond, venez quand même : la tentative se raconte aussi. Mon contact est sur vos repères.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer P22, lire l'ouverture, montrer où chaque chose s'écrit." },
    {
      minutes: 3,
      texte: "Laisser dater l'appel. Passer avec le calendrier des entretiens intermédiaires, inscrire qui le souhaite.",
    },
    { minutes: 4, texte: "Lire le tour. Le faire dans l'ordre des places, remercier sans commenter." },
    { minutes: 1, texte: 'Lire la clôture. Rester dans la salle le temps que chacun parte.' },
  ],
  aDistribuer: "P22 à l'étape 1, deux faces : le recto avant de partir, le verso après chaque enquête.",
  fiches: ['P22'],
  aProjeter: "Qui j'appelle en premier, et quand. Mon entretien à deux. Une enquête suffit.",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs:
      'En cercle. 5 : une demi-minute chacun. 8 : une demi-minute. 12 : un jour ou un mot, sans reprise. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P22', quantite: 1, fiche: 'P22' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Calendrier du groupe, séances et entretiens', quantite: 1 }],
  production: "Par personne : un premier appel daté, un entretien intermédiaire inscrit ou à fixer.",
  auResume: 'Travail à préparer expliqué, appels datés',
  siCaCoince: [
    {
      signe: "« Je n'aurai pas le temps d'une enquête. »",
      dire: "Quel serait le plus petit pas ? Une seule question, posée à quelqu'un que vous croisez, compte déjà.",
    },
    {
      signe: "Quelqu'un ne date rien.",
      dire: 'Gardez la fiche telle quelle. Quel jour la rouvrirez-vous, simplement pour la relire ?',
    },
    {
      signe: "« À quoi sert l'entretien à deux ? »",
      dire: 'À relire vos pistes au calme, et à préparer votre enquête. Vous choisissez les sujets.',
    },
    {
      signe: "« Je n'ai gardé aucune piste. »",
      dire: "Merci de le dire. Nous en parlerons à deux. Votre poste peut être la première piste à enquêter.",
      suite: "Proposer l'entretien intermédiaire dans la première semaine, avant toute enquête.",
    },
  ],
  variantes: {
    peuDEcrit:
      "Le jour s'entoure sur un calendrier, le nom se garde en tête. L'intervenant écrit la date d'entretien à qui le demande.",
    aDistance:
      "P22 envoyée avant. Tour à voix haute dans l'ordre de la liste. Les entretiens se fixent un par un, hors du groupe ; aucun enregistrement.",
    tempsCourt: 'Aucun ; gagner ailleurs.',
  },
  priorite: {
    type: 'essentielle',
    raison: "Une date écrite fait partir l'enquête. Sans elle, la séance 5 n'aurait rien à confronter.",
  },
  confidentialite:
    "P22 reste à l'agent. L'intervenant note seulement les dates d'entretien, jamais qui l'on appelle. Au résumé : « travail à préparer expliqué, appels datés ».",
}
