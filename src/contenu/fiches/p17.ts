import type { Fiche } from '../../domaine/methode'

/** P17, huit terrains, vingt points (A4.2). Ni total à commenter, ni métier déduit. */
export const P17: Fiche = {
  ref: 'P17',
  titre: "Mes terrains d'activité",
  seance: 4,
  activite: 'A4.2',
  format: 'A4-portrait',
  faces: 1,
  minutes: 25,
  but: 'Voir où vont vos journées de travail, et ce qui leur manque.',
  consigne:
    "Répartissez 20 points entre les huit terrains, selon votre travail d'aujourd'hui. Zéro est permis. Entourez les trois terrains les plus nourris, marquez d'une croix celui qui vous manque.",
  champs: [
    {
      type: 'tableau',
      id: 'terrains',
      etiquette: 'Huit terrains, vingt points',
      colonnes: [
        { titre: 'Le terrain', part: 8 },
        { titre: 'Points', part: 2 },
        { titre: "Un moment où j'y étais", part: 6 },
      ],
      rangs: [
        'Personnes : accueillir, aider, conseiller',
        'Groupes : animer, former, réunir',
        'Matière et outils : fabriquer, réparer, conduire',
        'Chiffres et règles : calculer, vérifier, appliquer',
        'Idées et création : concevoir, écrire, dessiner',
        'Nature et vivant : cultiver, protéger, observer',
        'Sécurité et urgence : prévenir, surveiller, intervenir',
        'Coordination : organiser, relier, décider',
      ],
      lignesParRang: 1.75,
    },
    { type: 'textes', id: 'metiers', etiquette: 'Un métier que je connais sur chaque terrain entouré', nombre: 3, lignesChacun: 1 },
    { type: 'texte', id: 'manquant', etiquette: 'Le terrain qui me manque, et où il pourrait entrer un peu', lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Ginette',
      age: 57,
      metier: 'agent de stérilisation',
      categorie: 'C',
      versant: 'FPH',
      reste: true,
    },
    valeurs: {
      terrains: [
        ['1', 'un chirurgien qui ne trouve plus sa boîte'],
        ['3', 'je montre le lavage aux nouveaux'],
        ['7', 'tous les matins, les paniers'],
        ['4', 'les cycles à valider, un par un'],
        ['0', ''],
        ['0', ''],
        ['4', "le jour de la panne, j'ai tout stoppé à temps"],
        ['1', 'le planning, quand la cadre est absente'],
      ],
      metiers: ['lingère', 'contrôleur qualité', 'formateur interne'],
      manquant: 'idées et création : refaire avec des dessins le classeur que personne ne lit',
    },
  },
  pied: ['propriete', 'repere'],
}
