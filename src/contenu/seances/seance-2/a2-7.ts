import type { Activite } from '../../../domaine/methode'

export const A2_7: Activite = {
  type: 'activite',
  ref: 'A2.7',
  titre: 'Clôture et consigne',
  titreCourt: 'Clôture',
  dureeMinutes: 15,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun sait à qui demander, comment le demander, et quand.',
  pourquoiIci:
    "En A2.6, le regard venait de la salle. L'enquête miroir va le chercher là où l'on travaille ; la séance 3 s'ouvre sur ses retours.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "D'ici la prochaine fois, une enquête miroir. Choisissez trois personnes qui vous ont vu travailler, pas forcément votre hiérarchie. À chacune, demandez deux forces, et une situation où elle a compté sur vous. Écoutez, notez, remerciez. Ensuite, complétez les preuves de vos cinq compétences.",
    },
    {
      moment: 'Demande',
      texte:
        "Voici une façon de demander. Vous dites : je fais le point sur mon travail, et votre regard m'intéresse. Selon vous, quelles sont deux de mes forces ? Dans quelle situation avez-vous compté sur moi ? C'est écrit sur la fiche : changez les mots.",
    },
    {
      moment: 'Relance',
      texte: "Un ancien collègue, un voisin de bureau, quelqu'un d'un autre service : qui vous a vu à l'œuvre ?",
    },
    {
      moment: 'Tour',
      texte:
        "Un dernier tour. Quelle compétence oseriez-vous écrire ce soir, que vous n'auriez pas écrite en arrivant ? Une phrase ou un mot, et vous pouvez passer.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. Ce qui s'est dit ici reste ici. Pour l'enquête, une seule personne vaut mieux qu'aucune, et nul n'est tenu de vous répondre. La prochaine date est sur vos repères. Reprenez bien toutes vos feuilles.",
    },
  ],
  aFaire: [
    { minutes: 4, texte: "Distribuer P10, lire l'ouverture. Faire redire la consigne par un ou deux volontaires." },
    { minutes: 2, texte: 'Lire la demande, fiche en main. Rappeler les trois chemins : de vive voix, au téléphone, par écrit.' },
    { minutes: 3, texte: 'Laisser écrire trois initiales et une date sur P10.' },
    { minutes: 5, texte: "Lire le tour. Le faire dans l'ordre des places, remercier sans commenter." },
    { minutes: 1, texte: 'Lire la clôture. Rester dans la salle le temps que chacun parte.' },
  ],
  aDistribuer: "P10 à l'étape 1, une par personne : on y suit la consigne, et l'on y écrit avant de partir.",
  fiches: ['P10'],
  aProjeter: "Quelle compétence oseriez-vous écrire ce soir, que vous n'auriez pas écrite en arrivant ?",
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 15, precision: '' }],
    effectifs: 'En cercle. 5 : une minute par mot de sortie. 8 : une demi-minute. 12 : vingt secondes. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P10', quantite: 1, fiche: 'P10' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: "Par personne : trois initiales et une date sur P10 ; une compétence dite à voix haute, pour qui veut.",
  auResume: 'Enquête miroir expliquée, dates choisies',
  siCaCoince: [
    {
      signe: "« Je n'ose demander à personne. »",
      dire: 'Commencez par la personne avec qui vous êtes le plus à l\'aise. Une seule suffit pour ouvrir la prochaine séance.',
    },
    {
      signe: '« Mon chef va se demander pourquoi. »',
      dire: 'Vous choisissez à qui vous demandez, et ce que vous en dites. Votre hiérarchie peut rester en dehors.',
    },
    {
      signe: '« Et si on me répond par des critiques ? »',
      dire: 'Vous demandez des forces. Si autre chose arrive, remerciez, et laissez-le où il est.',
    },
    {
      signe: "« On m'a déjà remis des cartes. »",
      dire: 'Ici, nous vous avons vu deux demi-journées. Là-bas, on vous voit travailler. Les deux regards se complètent.',
    },
    {
      signe: "« C'est sur mon temps de travail ? »",
      dire: "Les séances, oui. Pour cette enquête, si je ne vous ai pas encore répondu, je vous réponds cette semaine.",
      suite: "Vérifier l'offre d'accompagnement locale ; répondre à tout le groupe, pas à une seule personne.",
    },
  ],
  variantes: {
    peuDEcrit:
      "L'enquête se fait de vive voix ; on garde deux mots par personne, ou un dessin de la situation. L'intervenant lit P10 tout haut.",
    aDistance:
      "P10 envoyée avant. Chacun note ses initiales chez soi. Mots de sortie dans l'ordre de la liste ; aucun nom dit, aucun enregistrement.",
    tempsCourt: 'Consigne 3, demande 2, date 1, mots de sortie 3, clôture 1 : un mot chacun.',
  },
  priorite: {
    type: 'compressible',
    jusquaMinutes: 10,
    raison: "La consigne et la demande restent : la séance 3 s'ouvre dessus. On perd la redite, et le tour se réduit à un mot.",
  },
  confidentialite:
    "P10, ses initiales et les retours restent à l'agent ; personne ne sait qui est interrogé. L'intervenant note au plus une question pratique. Au résumé : « enquête miroir expliquée, dates choisies ».",
}
