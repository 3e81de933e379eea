import type { Activite } from '../../../domaine/methode'

export const A2_3: Activite = {
  type: 'activite',
  ref: 'A2.3',
  titre: 'Mon activité à la loupe',
  titreCourt: 'Loupe',
  dureeMinutes: 35,
  phase: 2,
  question: 'Q1',
  visee: 'À la fin, chacun a décrit son travail réel et en a tiré huit à douze compétences.',
  pourquoiIci:
    "La règle vient d'être trouvée en A2.2 : chacun l'applique à son travail. Les trios de A2.4 entendront le reste, et A2.5 triera le tout.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Prenez une semaine ordinaire. Écrivez ce que vous faites vraiment, pas ce que dit la fiche de poste. Un geste par ligne, avec vos mots, dans n'importe quel ordre. Les petites choses comptent. Cette fiche est pour vous, personne ne la lira. Commencez par lundi matin.",
    },
    {
      moment: 'Exemple',
      texte:
        "Nadège est un personnage inventé, agent d'accueil. Elle écrit : je réponds au téléphone. Comment s'y prend-elle quand tout sonne à la fois ? Trois questions, et elle sait qui passe d'abord. Sa compétence : trier des demandes urgentes, au téléphone. La preuve : ses remplaçants lui demandent ses trois questions.",
    },
    {
      moment: 'Relance',
      texte:
        "Comment vous y prenez-vous ? À quoi voyez-vous que c'est réussi ? Qui vous demande de l'aide là-dessus ?",
    },
    {
      moment: 'Imprévu',
      texte:
        "Maintenant, un jour où rien ne s'est passé comme prévu : une panne, une absence, une file qui s'allonge. Qu'avez-vous fait, dans l'ordre ? Quelques lignes suffisent. C'est souvent là que se cachent les compétences.",
    },
    {
      moment: 'Bascule',
      texte:
        "Retournez la fiche. Reprenez vos lignes : un verbe, un objet, une situation. Puis la preuve, un fait. Si elle ne vient pas, laissez la case vide. Plusieurs lignes peuvent donner une seule compétence. Huit suffisent. Le verbe manque ? La banque est là pour piocher.",
    },
    {
      moment: 'Clôture',
      texte:
        "Posez le stylo. Choisissez des yeux une ligne qui vous étonne : elle était là depuis longtemps, sans nom. Rangez la fiche, nous la reprendrons. L'heure de reprise est au tableau. Bonne pause.",
    },
  ],
  aFaire: [
    {
      minutes: 4,
      texte: "Distribuer P7 et la banque de verbes. Lire l'ouverture et l'exemple (Nadège, 34 ans, C, FPH ; elle reste).",
    },
    { minutes: 9, texte: "Laisser écrire la semaine. Circuler sans lire ; offrir tout bas une relance à qui lève les yeux." },
    { minutes: 5, texte: "Lire l'imprévu, laisser écrire. Prévenir à une minute." },
    { minutes: 3, texte: 'Lire la bascule. Transformer ensemble, au tableau, une tâche de A2.2 ou une ligne offerte.' },
    {
      minutes: 12,
      texte: 'Laisser transformer. Passer auprès de chacun, une seule question par passage, sans corriger les mots.',
    },
    { minutes: 2, texte: "Lire la clôture, écrire l'heure de reprise." },
  ],
  aDistribuer: "À l'étape 1 : P7, côté semaine, puis la banque de verbes, une par personne, à garder.",
  fiches: ['P7'],
  aProjeter: 'Une semaine ordinaire, puis un imprévu : ce que je fais vraiment. Un geste par ligne.',
  regroupement: {
    parts: [{ forme: 'individuel', minutes: 35, precision: '' }],
    effectifs:
      'Chaises un peu écartées. 5, 8 : deux passages auprès de chacun. 12 : un passage, puis qui lève la main. Impair : sans changement.',
  },
  materielParPersonne: [
    { nom: 'Fiche P7', quantite: 1, fiche: 'P7' },
    { nom: "Banque de 120 verbes d'action", quantite: 1 },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [{ nom: 'Paperboard ou écran partagé', quantite: 1 }],
  production: "Par personne : 12 à 20 lignes d'activité, transformées en 8 à 12 compétences.",
  auResume: 'Travail réel décrit, compétences écrites, gardées par chacun',
  siCaCoince: [
    {
      signe: '« Tout est déjà dans ma fiche de poste. »',
      dire: "Fermez-la un moment. Lundi dernier, en arrivant, qu'avez-vous fait en premier ? Et juste après ?",
    },
    {
      signe: 'La page reste blanche.',
      dire: "Racontez-moi votre matinée d'hier. J'écris vos mots, et je vous rends la feuille.",
      suite: 'Trois lignes dictées suffisent pour commencer ; rendre la feuille aussitôt.',
    },
    {
      signe: '« Je ne sais pas si cela compte comme compétence. »',
      dire: 'Un débutant saurait-il le faire dès le premier jour ? Si la réponse est non, écrivez-la.',
    },
    {
      signe: "Quelqu'un n'écrit que des qualités.",
      dire: "Gardez ce mot. Quand s'est-il vu pour la dernière fois ? Écrivez ce que vous avez fait ce jour-là.",
    },
    {
      signe: "« Je le fais, mais ce n'est pas de mon grade. »",
      dire: 'Écrivez ce que vous faites. Cette feuille ne réclame rien à personne, elle est pour vous.',
    },
  ],
  variantes: {
    peuDEcrit:
      "Cocher des verbes dans la banque, lue à voix haute ; dessiner un geste par ligne ; ou dicter à un pair choisi, qui rend la feuille aussitôt.",
    aDistance:
      "P7 et banque envoyées avant. Chacun écrit chez soi, micro coupé. Un salon reste ouvert pour qui veut de l'aide ; aucune feuille à la caméra.",
    tempsCourt: "Aucun : toute la séance s'appuie dessus. Gagner sur l'ouverture ou sur les regards croisés.",
  },
  priorite: {
    type: 'essentielle',
    raison: 'Sans compétences écrites, il ne reste rien à prouver, à trier ni à raconter.',
  },
  confidentialite:
    "P7 reste à l'agent : ni lue, ni relevée, ni comparée à sa fiche de poste. L'intervenant n'en note rien. Au résumé : « travail réel décrit, compétences écrites, gardées par chacun ».",
}
