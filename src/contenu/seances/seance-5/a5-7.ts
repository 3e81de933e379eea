import type { Activite } from '../../../domaine/methode'

export const A5_7: Activite = {
  type: 'activite',
  ref: 'A5.7',
  titre: 'Clôture et consigne',
  titreCourt: 'Clôture',
  dureeMinutes: 10,
  phase: 3,
  question: 'Q3',
  visee: "À la fin, chacun sait où il en est, quoi vérifier, et quel appui il souhaite.",
  pourquoiIci:
    "La décision vient d'être écrite en A5.6. Deux informations et un premier jet du projet la mèneront à la séance 6, qui conclut.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Sur une échelle de zéro à dix, où en êtes-vous dans votre choix ? Faites un trait ; il est pour vous. Dessous, l'appui que vous souhaitez. Puis deux informations à vérifier, et auprès de qui. Au verso, chez vous, un premier jet en dix lignes.",
    },
    {
      moment: 'Relance',
      texte: "Quelle réponse vous ferait avancer d'un cran ?",
    },
    {
      moment: 'Tour',
      texte:
        "Un dernier tour : un mot, ou l'appui que vous souhaitez. Le trait peut rester pour vous. Si vous préférez me le dire à deux, je reste après. Vous pouvez passer.",
    },
    {
      moment: 'Clôture',
      texte:
        "Merci. La prochaine séance est la dernière, avant nos retrouvailles trois mois après. Apportez votre premier jet, même court, même dicté. Réfléchissez aussi à ce que vous voudrez partager, et avec qui. Ce choix restera le vôtre.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Distribuer P28, lire l'ouverture, montrer les deux faces." },
    { minutes: 3, texte: "Laisser poser le trait, l'appui, deux informations. Passer sans lire." },
    { minutes: 4, texte: "Lire le tour. Noter seulement les appuis demandés à l'intervenant, en le disant." },
    { minutes: 1, texte: 'Lire la clôture. Rester dans la salle le temps que chacun parte.' },
  ],
  aDistribuer: "P28 à l'étape 1 : le recto se commence ici, le verso attend chez soi.",
  fiches: ['P28'],
  aProjeter: 'Où en suis-je dans mon choix ? De quel appui ai-je besoin ? Deux informations à vérifier.',
  regroupement: {
    parts: [{ forme: 'pleniere', minutes: 10, precision: '' }],
    effectifs:
      'En cercle. 5 : une demi-minute chacun. 8 : une demi-minute. 12 : un mot, sans reprise. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P28', quantite: 1, fiche: 'P28' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Liste des interlocuteurs locaux, par service', quantite: 2 }],
  production: "Par personne : une place sur l'échelle, un besoin d'appui, deux informations à vérifier.",
  auResume: 'Travail à préparer expliqué, appuis demandés',
  siCaCoince: [
    {
      signe: '« Je suis à deux. »',
      dire: "Merci de le dire. Qu'est-ce qui vous mènerait à trois ?",
    },
    {
      signe: "« Je suis à dix, je n'ai plus rien à vérifier. »",
      dire: "Bien. Qui d'autre décide, et que sait cette personne aujourd'hui ?",
    },
    {
      signe: '« Écrire dix lignes, je ne sais pas faire. »',
      dire: "Dites-les à quelqu'un, qui note trois phrases. C'est déjà un premier jet. Je peux aussi vous recevoir.",
    },
    {
      signe: '« Qui lira mon projet ? »',
      dire: 'Personne sans votre accord. Vous choisirez ce qui se partage, et avec qui.',
    },
  ],
  variantes: {
    peuDEcrit:
      "Le trait se pose, l'appui se dit. Le premier jet peut se dicter, se dessiner, ou se raconter au début de la séance 6.",
    aDistance:
      "P28 envoyée avant. Tour à voix haute dans l'ordre de la liste ; qui préfère reste en ligne à deux. Aucun enregistrement.",
    tempsCourt: 'Aucun ; gagner ailleurs.',
  },
  priorite: {
    type: 'essentielle',
    raison: "C'est ici que l'on entend qui a besoin d'aide. La séance 6 dépend du premier jet et des deux réponses.",
  },
  confidentialite:
    "P28 reste à l'agent, le trait aussi. L'intervenant note un besoin d'appui seulement si la personne le lui demande. Au résumé : « travail à préparer expliqué, appuis demandés ».",
}
