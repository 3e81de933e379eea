/**
 * Ce qu'il faut des techniques pour les annoncer sans charger leurs pages.
 * Recopié à la main pour rester léger ; le test vérifie que chaque ligne dit comme sa page.
 */
import type { RepereTechnique } from '../../domaine/compagnon'

export const REPERES_TECHNIQUES: readonly RepereTechnique[] = [
  {
    cle: 'ecouter',
    titre: "Écouter jusqu'au bout",
    famille: 'ecouter',
    activites: ['A1.2', 'A1.6', 'A2.4', 'A5.5'],
  },
  {
    cle: 'reformuler',
    titre: "Redire avec les mots de l'autre",
    famille: 'ecouter',
    activites: ['A2.3', 'A2.4', 'A2.5', 'A4.3', 'A5.3'],
  },
  {
    cle: 'silence',
    titre: 'Laisser un silence faire son travail',
    famille: 'ecouter',
    activites: ['A1.5', 'A2.1', 'A3.1', 'A5.6', 'A6.1'],
  },
  {
    cle: 'questions-ouvertes',
    titre: 'Poser une question qui ouvre',
    famille: 'ecouter',
    activites: ['A2.3', 'A4.3', 'A4.6', 'A5.5', 'A6.2'],
  },
  {
    cle: 'distribuer-la-parole',
    titre: 'Répartir la parole',
    famille: 'parole',
    activites: ['A1.2', 'A1.7', 'A2.1', 'A3.7', 'A4.2', 'A5.1'],
  },
  {
    cle: 'parle-beaucoup',
    titre: "Quelqu'un parle beaucoup",
    famille: 'parole',
    activites: ['A1.2', 'A1.7', 'A4.3', 'A5.1', 'A6.7'],
  },
  {
    cle: 'ne-dit-rien',
    titre: "Quelqu'un ne dit rien",
    famille: 'parole',
    activites: ['A1.1', 'A1.2', 'A2.4', 'A3.6', 'A5.5'],
  },
  {
    cle: 'refus-de-partager',
    titre: "Quelqu'un ne veut pas montrer",
    famille: 'parole',
    activites: ['A1.6', 'A2.4', 'A3.2', 'A3.3', 'A3.5', 'A6.6'],
  },
  {
    cle: 'conseil-trop-vite',
    titre: "On conseille avant d'avoir compris",
    famille: 'parole',
    activites: ['A1.6', 'A2.4', 'A5.5', 'A6.5', 'A7.3'],
  },
  {
    cle: 'arrivee-en-cours',
    titre: "Quelqu'un arrive en cours de séance",
    famille: 'accueillir',
    activites: ['A1.1', 'A1.3', 'A2.1', 'A4.1', 'A5.1'],
  },
  {
    cle: 'hierarchie-presente',
    titre: 'Un lien hiérarchique dans la salle',
    famille: 'accueillir',
    activites: ['A1.2', 'A1.3', 'A1.4', 'A5.5', 'A6.5'],
  },
  {
    cle: 'projet-contraint',
    titre: "Le changement n'est pas choisi",
    famille: 'accueillir',
    activites: ['A1.4', 'A4.5', 'A5.2', 'A5.6', 'A6.3'],
  },
  {
    cle: 'sans-projet',
    titre: "« Je n'ai pas de projet »",
    famille: 'accueillir',
    activites: ['A4.3', 'A4.5', 'A5.3', 'A5.6', 'A6.2'],
  },
  {
    cle: 'peu-a-l-aise-ecrit',
    titre: "Quelqu'un est peu à l'aise avec l'écrit",
    famille: 'accueillir',
    activites: ['A1.5', 'A1.6', 'A2.3', 'A2.4', 'A5.3', 'A6.6'],
  },
  {
    cle: 'peu-a-l-aise-francais',
    titre: "Quelqu'un est peu à l'aise avec le français",
    famille: 'accueillir',
    activites: ['A1.2', 'A1.4', 'A2.2', 'A2.4', 'A3.6', 'A4.2'],
  },
  {
    cle: 'amenager-sans-motif',
    titre: 'Aménager sans demander de motif',
    famille: 'accueillir',
    activites: ['A1.1', 'A3.4', 'A5.2', 'A6.1', 'A6.3'],
  },
  {
    cle: 'pleure-ou-colere',
    titre: "Quelqu'un pleure ou se met en colère",
    famille: 'moments-difficiles',
    activites: ['A1.5', 'A1.6', 'A2.4', 'A3.6', 'A4.5', 'A5.6'],
  },
  {
    cle: 'conflit-entre-agents',
    titre: "Deux personnes s'opposent",
    famille: 'moments-difficiles',
    activites: ['A1.3', 'A2.6', 'A5.5', 'A6.5', 'A7.3'],
  },
  {
    cle: 'moquerie',
    titre: 'Une moquerie, un rire de trop',
    famille: 'moments-difficiles',
    activites: ['A1.2', 'A2.6', 'A3.2', 'A3.5', 'A4.1'],
  },
  {
    cle: 'plainte-employeur',
    titre: "La plainte contre l'employeur prend la place",
    famille: 'moments-difficiles',
    activites: ['A1.4', 'A3.4', 'A4.5', 'A5.4', 'A7.2'],
  },
  {
    cle: 'confidentialite-rompue',
    titre: 'Un propos est sorti du groupe',
    famille: 'moments-difficiles',
    activites: ['A1.3', 'A2.1', 'A2.6', 'A3.1', 'A5.5'],
  },
  {
    cle: 'danger-grave',
    titre: 'Un danger grave se dit',
    famille: 'moments-difficiles',
    activites: ['A1.3', 'A1.6', 'A3.6', 'A4.5', 'A5.6'],
  },
  {
    cle: 'a-distance',
    titre: 'Conduire à distance',
    famille: 'tenir-la-seance',
    activites: ['A1.2', 'A1.3', 'A2.4', 'A4.1', 'A5.1', 'A6.5'],
  },
  {
    cle: 'conduire-a-deux',
    titre: 'Conduire à deux intervenants',
    famille: 'tenir-la-seance',
    activites: ['A1.2', 'A2.4', 'A2.6', 'A5.1', 'A5.5', 'A6.5'],
  },
  {
    cle: 'finir-a-l-heure',
    titre: "Finir à l'heure",
    famille: 'tenir-la-seance',
    activites: ['A1.7', 'A2.7', 'A3.7', 'A4.7', 'A5.7', 'A6.8', 'A7.5'],
  },
  {
    cle: 'relancer-apres-la-pause',
    titre: 'Relancer après la pause',
    famille: 'tenir-la-seance',
    activites: ['A1.5', 'A2.4', 'A3.5', 'A4.4', 'A5.4', 'A6.5'],
  },
  {
    cle: 'materiel-en-panne',
    titre: 'Le matériel lâche',
    famille: 'tenir-la-seance',
    activites: ['A1.6', 'A2.2', 'A3.2', 'A4.1', 'A5.2', 'A6.6'],
  },
  {
    cle: 'se-proteger',
    titre: 'Se protéger soi-même',
    famille: 'tenir-la-seance',
    activites: ['A1.6', 'A4.5', 'A5.5', 'A6.8', 'A7.2'],
  },
  {
    cle: 'question-de-droit',
    titre: 'On vous demande ce que dit la règle',
    famille: 'tenir-la-seance',
    activites: ['A1.4', 'A4.2', 'A5.2', 'A5.3', 'A6.3'],
  },
]
