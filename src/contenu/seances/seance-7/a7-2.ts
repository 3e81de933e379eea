import type { Activite } from '../../../domaine/methode'

export const A7_2: Activite = {
  type: 'activite',
  ref: 'A7.2',
  titre: 'Ce qui a bougé',
  titreCourt: 'Changements',
  dureeMinutes: 30,
  phase: 4,
  question: 'Q3',
  visee: "À la fin, chacun a regardé une action de près, et sait ce qui l'a aidée ou freinée.",
  pourquoiIci:
    "Un pas a été nommé en A7.1. On regarde ce qui l'a porté ou arrêté ; ce qui résiste devient une question, pour A7.3.",
  aDire: [
    {
      moment: 'Ouverture',
      texte:
        "Par trois. L'un raconte une action tentée, même ratée, même abandonnée. Les deux autres cherchent ce qui a aidé, ce qui a freiné. Sans juger, sans conseiller. Si rien n'a été tenté, racontez ce qui s'est passé à la place. Dix minutes chacun, j'annonce les changements.",
    },
    {
      moment: 'Relance',
      texte: "À quel moment précis avez-vous failli y aller ? Qu'y avait-il de différent ce jour-là ?",
    },
    {
      moment: 'Rotation',
      texte:
        "Reprenez votre fiche, notez un mot pour vous. Votre trio veut-il offrir un frein ou un appui au tableau ? Sans nom, sans histoire, en trois mots. Puis c'est au suivant.",
    },
    {
      moment: 'Clôture',
      texte:
        "Regardons le tableau. Rien n'y porte de nom. Ce qui freine n'est pas toujours en nous. Sur la dernière ligne de votre fiche, écrivez ce qui résiste, en une question : comment faire pour… ?",
    },
  ],
  aFaire: [
    { minutes: 5, texte: "Former les trios, distribuer P33, lire l'ouverture. Lancer le premier récit ; les autres écoutent." },
    { minutes: 5, texte: 'Faire questionner et noter : ce qui a aidé, ce qui a freiné. Lire la rotation, recueillir les mots offerts.' },
    { minutes: 10, texte: 'Conduire le deuxième tour : récit 5, questions 5. Écrire au tableau freins et appuis, sur deux colonnes, sans nom.' },
    { minutes: 10, texte: 'Conduire le troisième tour, mêmes temps. Lire la clôture, laisser écrire la question.' },
  ],
  aDistribuer: "P33 à l'étape 1. P30 sort du carnet : on y choisit l'action à raconter.",
  fiches: ['P33'],
  aProjeter: "Une action tentée, même ratée. Ce qui a aidé. Ce qui a freiné. Sans juger, sans conseiller.",
  regroupement: {
    parts: [{ forme: 'trio', minutes: 30, precision: '3 × 10' }],
    effectifs:
      'Trios sans lien hiérarchique. 5 : un trio, un binôme, 2 × 15 min. 8 : deux trios, un binôme. 12 : quatre trios. Impair : 7 = 3 + 2 + 2, 9 = 3 trios, 11 = 3 trios et un binôme.',
  },
  materielParPersonne: [
    { nom: 'Fiche P33', quantite: 1, fiche: 'P33' },
    { nom: 'Stylo', quantite: 1 },
  ],
  materielParGroupe: [
    { nom: 'Paperboard ou écran partagé', quantite: 1 },
    { nom: 'Minuteur visible', quantite: 1 },
  ],
  production: 'Par personne : une action analysée, une question ; au tableau, des freins et des appuis sans nom.',
  auResume: 'Actions analysées, freins et appuis communs relevés sans nom',
  siCaCoince: [
    {
      signe: 'Un trio tourne à la plainte contre un service.',
      dire: "Je l'entends. Sans nommer : à quel moment précis cela s'est-il arrêté, et qu'aviez-vous en main ?",
    },
    {
      signe: "« Je n'ai rien tenté, je n'ai rien à raconter. »",
      dire: "Racontez ce qui a pris la place. C'est un vrai renseignement, et personne ne vous en demandera raison.",
    },
    {
      signe: 'Les autres donnent des conseils.',
      dire: 'Les idées auront leur temps juste après. Pour l\'instant, une question : qu\'est-ce qui avait aidé ?',
    },
    {
      signe: 'Un frein touche à la vie privée ou au corps.',
      dire: "Vous pouvez dire seulement : j'étais moins disponible. Au tableau, nous écrirons : le moment.",
    },
    {
      signe: 'Un frein au tableau désigne quelqu\'un sans le nommer.',
      dire: "Remplaçons par la situation : pas de réponse, pas de date, pas de temps. Lequel convient ?",
    },
  ],
  variantes: {
    peuDEcrit: 'On coche les cases de P33, ou on les dit. Un voisin choisi écrit la question, puis rend la feuille.',
    aDistance: "Salons à trois, temps annoncés par écrit. Les mots offerts se disent à l'intervenant, qui seul écrit ; aucun enregistrement.",
    tempsCourt: 'Aucun : un récit pressé ressemble à un contrôle. Donner la fiche, et reporter en entier.',
  },
  priorite: {
    type: 'reportable',
    vers: 'chez soi, dans la semaine, P33 emportée',
    raison: "A7.3 peut partir d'une question venue en A7.1. On perd l'écoute à trois, et les freins communs au tableau.",
  },
  confidentialite:
    "P33 reste à l'agent. L'intervenant garde la liste des freins et des appuis, sans nom, relue par le groupe. Au résumé : « actions analysées, freins et appuis communs relevés sans nom ».",
}
