import type { Activite } from '../../../domaine/methode'

/** Les seize étiquettes et leur corrigé viennent du dossier métier : la correction se lit telle quelle. */
export const A2_2: Activite = {
  type: 'activite',
  ref: 'A2.2',
  titre: 'Tâche, activité, compétence, qualité : on trie',
  titreCourt: 'Tri',
  dureeMinutes: 15,
  phase: 2,
  question: 'Q1',
  visee: "À la fin, chacun peut dire ce qui fait une compétence, et la distinguer d'une tâche.",
  pourquoiIci:
    'On vient d\'entendre gestes, postes et qualités mêlés. Trier le travail des autres donne la règle, avant de l\'appliquer au sien en A2.3.',
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Voici seize étiquettes. Classez-les en quatre colonnes : tâche, activité, compétence, qualité. Une tâche, c'est une chose à faire. Une activité en réunit plusieurs. Une qualité, c'est une manière d'être. Et une compétence ? Vous allez le dire. Attention, il y a deux pièges.",
    },
    {
      moment: 'Relance',
      texte: "Est-ce une chose faite, ou un savoir-faire qui servirait encore ailleurs, un autre jour ?",
    },
    {
      moment: 'Correction',
      texte:
        'Tâches : classer le courrier, nettoyer la cour, saisir une facture, ouvrir le gymnase. Activités : accueillir les familles, entretenir les espaces verts, suivre un budget, préparer un événement. Qualités : patience, rigueur, initiative, calme. Le reste, ce sont les compétences. Qui a classé autrement, et pourquoi ?',
    },
    {
      moment: 'Pièges',
      texte:
        "Premier piège : suivre un budget. Dites pour qui, et comment vous évitez la mauvaise surprise : cela devient une compétence. Second piège : rigueur. C'est une qualité. Racontez un jour où elle a servi, et la compétence apparaît.",
    },
    {
      moment: 'Règle',
      texte:
        "Qu'ont en commun les quatre étiquettes qui restent ? Un verbe d'action. Un objet : quoi. Un contexte : dans quelle situation. Il leur manque une chose, la preuve : un fait que quelqu'un pourrait vérifier. Verbe, objet, contexte, preuve : voilà la règle.",
    },
    {
      moment: 'Clôture',
      texte:
        "Vous avez trié le travail des autres, et trouvé la règle. Gardez-la sous les yeux. Maintenant, nous prenons le vôtre.",
    },
  ],
  aFaire: [
    { minutes: 2, texte: "Former les tables, donner un jeu à chacune, lire l'ouverture." },
    {
      minutes: 5,
      texte: 'Laisser classer à voix haute. Circuler, lire une étiquette à qui le demande, ne rien corriger encore.',
    },
    {
      minutes: 4,
      texte: 'Lire la correction, laisser deux tables défendre leur choix, puis lire les pièges.',
    },
    {
      minutes: 3,
      texte: "Lire la règle, en s'arrêtant après la question. L'écrire en quatre mots. Ajouter ensemble une preuve à l'une des étiquettes.",
    },
    { minutes: 1, texte: 'Lire la clôture, ramasser les jeux. La règle reste au tableau.' },
  ],
  aDistribuer: "Un jeu de seize étiquettes mêlées par table, à l'étape 1. Le corrigé reste à l'intervenant.",
  fiches: [],
  aProjeter: 'Tâche, activité, compétence, qualité. Seize étiquettes, quatre colonnes, deux pièges.',
  regroupement: {
    parts: [{ forme: 'sous-groupes', minutes: 15, precision: 'tables de 3-4' }],
    effectifs:
      '5 : 2 + 3. 8 : 4 + 4. 12 : 4 + 4 + 4. Impair : tables de 3 et de 4. La correction se fait sans quitter sa table.',
  },
  materielParPersonne: [{ nom: 'Stylo', quantite: 1 }],
  materielParGroupe: [
    { nom: 'Jeu de 16 étiquettes, un par table', quantite: 3 },
    { nom: 'Corrigé des 16 étiquettes', quantite: 1 },
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
  ],
  production: 'Par table : seize étiquettes classées. Pour tous : une règle en quatre mots.',
  auResume: "Règle d'une compétence trouvée ensemble",
  siCaCoince: [
    {
      signe: 'Deux tables ne sont pas d\'accord.',
      dire: 'Vous avez peut-être raison toutes les deux. Quel détail ferait changer l\'étiquette de colonne ?',
    },
    {
      signe: '« Moi, je ne fais que des tâches. »',
      dire: 'Prenez : nettoyer la cour. Un jour de gel, que faut-il savoir pour bien le faire ?',
    },
    {
      signe: 'Une table a fini avant les autres.',
      dire: 'Choisissez une tâche. Ajoutez-lui un contexte, puis une preuve. Que devient-elle ?',
    },
    {
      signe: "Quelqu'un ne prend aucune étiquette.",
      dire: 'Vous pouvez les écouter : votre voisin les lit, vous montrez la colonne.',
    },
  ],
  variantes: {
    peuDEcrit: 'Rien à écrire. Une personne par table lit les étiquettes ; les autres montrent la colonne du doigt.',
    aDistance:
      "Étiquettes envoyées avant, à découper, ou déplacées sur l'écran partagé. Salons de trois ou quatre, puis correction en commun, à voix haute.",
    tempsCourt: "Aucun : plutôt que presser, reporter en entier, et lire la règle au début de l'activité suivante.",
  },
  priorite: {
    type: 'reportable',
    vers: 'ouverture de la séance 3, après A3.1',
    raison:
      "La règle peut se lire seule au début de A2.3. On perd le plaisir de la trouver ; le jeu servira de rappel.",
  },
  confidentialite:
    "Rien de personnel : les étiquettes parlent de métiers, jamais des présents. L'intervenant ne note aucune réponse et reprend les jeux. Au résumé : « règle d'une compétence trouvée ensemble ».",
}
