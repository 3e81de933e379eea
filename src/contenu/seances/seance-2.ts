import type { SeanceMethode } from '../../domaine/methode'

export const SEANCE_2: SeanceMethode = {
  numero: 2,
  titre: 'Nommer mes compétences',
  titreCourt: 'Compétences',
  redaction: 'plan',
  question: 'Q1',
  phases: [2],
  dureeMinutes: 210,
  objectif:
    "Passer d'une liste de tâches à des compétences formulées, prouvées par des faits et triées selon l'envie de continuer à les utiliser.",
  prealable: 'Fiche de poste et 3 expériences choisies.',
  elements: [
    {
      type: 'plan',
      ref: 'A2.1',
      titre: "Ouverture : ce que j'ai retrouvé dans mes papiers",
      titreCourt: 'Ouverture',
      dureeMinutes: 20,
      regroupement: 'Plénière',
      materiel: '—',
      dit: "En une phrase : qu'avez-vous retrouvé que vous aviez oublié ?",
      fait: "Relie les découvertes entre elles, rappelle la charte, annonce l'objectif.",
      production: 'Un constat oral',
      fiches: [],
    },
    {
      type: 'plan',
      ref: 'A2.2',
      titre: 'Tâche, activité, compétence, qualité : on trie',
      titreCourt: 'Tri',
      dureeMinutes: 15,
      regroupement: 'Sous-groupes de 3-4',
      materiel: 'Jeu de 16 étiquettes (exemples de métiers territoriaux)',
      dit: 'Classez ces étiquettes en quatre colonnes. Il y a deux pièges.',
      fait:
        "Corrige collectivement, donne la règle : une compétence = verbe d'action + objet + contexte + preuve.",
      production: 'Les étiquettes classées, une définition commune',
      fiches: [],
    },
    {
      type: 'plan',
      ref: 'A2.3',
      titre: 'Mon activité à la loupe',
      titreCourt: 'Loupe',
      dureeMinutes: 35,
      regroupement: 'Individuel',
      materiel: "Fiche P7 « Loupe », banque de 120 verbes d'action",
      dit:
        'Prenez une semaine ordinaire, puis une situation imprévue. Écrivez ce que vous faites réellement, pas ce que dit la fiche de poste.',
      fait:
        "Circule, relance : « comment vous y prenez-vous ? », « à quoi voyez-vous que c'est réussi ? », « qui vous demande de l'aide là-dessus ? »",
      production: "12 à 20 lignes d'activité transformées en 8 à 12 compétences",
      fiches: ['P7'],
    },
    { type: 'pause', ref: 'PAUSE', titre: 'Pause', titreCourt: 'Pause', dureeMinutes: 15, aFaire: [] },
    {
      type: 'plan',
      ref: 'A2.4',
      titre: 'Récits de réussite en trio',
      titreCourt: 'Récits',
      dureeMinutes: 60,
      regroupement: 'Trios (3 × 20 min)',
      materiel:
        "Fiche P8 « Récit de réussite » (situation, ce qu'il fallait obtenir, ce que j'ai fait, résultat, ce que j'ai appris)",
      dit:
        'Un raconte, un questionne, un note les compétences entendues. Toutes les vingt minutes, on change de rôle.',
      fait:
        "Fixe les temps (8 récit, 6 questions, 6 restitution), surveille la durée, intervient si l'échange tourne au conseil.",
      production: 'Un récit structuré et 4 à 6 compétences entendues par les autres',
      fiches: ['P8'],
    },
    {
      type: 'plan',
      ref: 'A2.5',
      titre: 'Portefeuille de compétences',
      titreCourt: 'Portefeuille',
      dureeMinutes: 30,
      regroupement: 'Individuel',
      materiel: 'Fiche P9 « Portefeuille » : 2 axes (maîtrise / envie), 4 zones',
      dit:
        'Placez chaque compétence. Les plus utiles pour la suite ne sont pas forcément celles que vous maîtrisez le mieux.',
      fait:
        'Définit les quatre zones : à mettre en avant, à développer, à utiliser avec mesure, à laisser. Aide à distinguer transférable et spécifique au poste.',
      production: '10 à 15 compétences placées, 5 retenues, 3 marquées transférables',
      fiches: ['P9'],
    },
    {
      type: 'plan',
      ref: 'A2.6',
      titre: 'Regards croisés',
      titreCourt: 'Regards croisés',
      dureeMinutes: 20,
      regroupement: 'Sous-groupes de 4',
      materiel: 'Cartes « force observée » vierges (2 par personne et par pair)',
      dit:
        "Écrivez à chacun une force observée et le moment où vous l'avez vue. Un fait, pas un compliment général.",
      fait: 'Rappelle la règle du fait observable, fait remettre les cartes en main propre.',
      production: '3 cartes reçues, 1 ajoutée au portefeuille',
      fiches: [],
    },
    {
      type: 'plan',
      ref: 'A2.7',
      titre: 'Clôture et consigne',
      titreCourt: 'Clôture',
      dureeMinutes: 15,
      regroupement: 'Plénière',
      materiel: 'Fiche P10 « Entre deux séances 2 »',
      dit: "Quelle compétence oseriez-vous écrire ce soir que vous n'auriez pas écrite ce matin ?",
      fait:
        "Explique l'enquête miroir, propose une formulation de demande, recueille un mot de sortie.",
      production: 'Une compétence à voix haute (facultatif)',
      fiches: ['P10'],
    },
  ],
  travailIntermediaire:
    '1 h 30 environ. Enquête miroir : demander à 3 personnes de son choix (pas nécessairement la hiérarchie) 2 forces et 1 situation où elles ont compté sur soi (60 min). Compléter les preuves de 5 compétences (30 min).',
  vigilance:
    "Publics peu à l'aise avec l'écrit : dictée à un pair, pictogrammes, enregistrement oral local, banque de verbes illustrée. Ne pas coter publiquement les niveaux.",
}
