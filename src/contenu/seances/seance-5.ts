import type { SeanceMethode } from '../../domaine/methode'

export const SEANCE_5: SeanceMethode = {
  numero: 5,
  titre: 'Confronter, comparer et choisir',
  titreCourt: 'Choix',
  redaction: 'plan',
  question: 'Q2',
  questionSuivante: 'Q3',
  phases: [3],
  dureeMinutes: 210,
  objectif:
    'Tirer parti des enquêtes, connaître les dispositifs mobilisables, mesurer ses écarts et arrêter une piste principale et une alternative.',
  prealable: "Au moins un compte rendu d'enquête métier.",
  elements: [
    {
      type: 'plan',
      ref: 'A5.1',
      titre: 'Le marché des découvertes',
      titreCourt: 'Découvertes',
      dureeMinutes: 35,
      regroupement: 'Sous-groupes tournants (25 min) puis plénière (10 min)',
      materiel: "Fiche P23 « Compte rendu d'enquête »",
      dit: "Trois minutes chacun : ce que j'imaginais, ce que j'ai entendu, ce que ça change.",
      fait:
        'Organise deux rotations, note au mur les informations utiles à tous, valorise les pistes abandonnées.',
      production: 'Un compte rendu en trois colonnes ; pistes confirmées ou écartées',
      fiches: ['P23'],
    },
    {
      type: 'plan',
      ref: 'A5.2',
      titre: 'Quel dispositif pour quel besoin ?',
      titreCourt: 'Dispositifs',
      dureeMinutes: 30,
      regroupement: 'Sous-groupes de 3-4 (18 min) puis plénière (12 min)',
      materiel:
        '12 cartes-situations et 12 cartes-dispositifs (formation, CPF, VAE, bilan de compétences, congé de formation, immersion, plan individuel de développement des compétences, concours/examen, détachement, mobilité interne, tutorat, PPR)',
      dit:
        "Associez. Plusieurs réponses sont possibles : dites laquelle vous choisiriez d'abord et qui décide.",
      fait: "Corrige, indique l'interlocuteur et le délai, renvoie à la fiche juridique datée.",
      production: 'Une fiche « mes 3 dispositifs possibles » avec interlocuteur',
      fiches: [],
    },
    {
      type: 'plan',
      ref: 'A5.3',
      titre: 'La carte des écarts',
      titreCourt: 'Écarts',
      dureeMinutes: 30,
      regroupement: 'Individuel',
      materiel:
        'Fiche P24 « Écarts » : pour la piste principale, colonnes requis / acquis / preuve / écart / façon de le combler',
      dit: 'Commencez par ce que vous avez déjà.',
      fait:
        "Fait distinguer écart de compétence, d'expérience, de titre, de réseau, d'information, de confiance.",
      production: "6 à 10 lignes d'écarts classés, 3 prioritaires",
      fiches: ['P24'],
    },
    { type: 'pause', ref: 'PAUSE', titre: 'Pause', titreCourt: 'Pause', dureeMinutes: 15, aFaire: [] },
    {
      type: 'plan',
      ref: 'A5.4',
      titre: 'Ma photo à quatre cases',
      titreCourt: 'Quatre cases',
      dureeMinutes: 20,
      regroupement: 'Individuel',
      materiel:
        'Fiche P25 « Quatre cases » : mes forces, mes fragilités, mes appuis extérieurs, mes obstacles extérieurs',
      dit: 'Une force utile contre chaque obstacle : reliez-les par un trait.',
      fait: 'Aide à passer du constat au lien force-obstacle.',
      production: "Une grille complétée et 2 liens d'action",
      fiches: ['P25'],
    },
    {
      type: 'plan',
      ref: 'A5.5',
      titre: 'Consultation entre pairs',
      titreCourt: 'Consultation',
      dureeMinutes: 50,
      regroupement: 'Sous-groupes de 4-5 (2 × 25 min)',
      materiel: 'Fiche P26 « Consultation » (6 temps minutés), minuteur',
      dit: 'Votre question en une phrase commençant par : comment faire pour… ?',
      fait:
        'Pilote les 6 temps : exposé 4, questions 5, demande 2, idées 8, choix 3, apprentissages 3. Deux demandeurs par sous-groupe ; les autres sont prioritaires en A7.3 ou traitent leur question en entretien.',
      production:
        'Pour chaque consultant-demandeur : 2 idées retenues ; pour les autres : 1 idée pour soi',
      fiches: ['P26'],
    },
    {
      type: 'plan',
      ref: 'A5.6',
      titre: "Je décide (pour l'instant)",
      titreCourt: 'Décision',
      dureeMinutes: 20,
      regroupement: 'Individuel',
      materiel: 'Fiche P27 « Décision »',
      dit:
        'Écrivez : ma piste principale, mon plan B, et ce qui changera même si je reste à mon poste.',
      fait:
        "Rassure : décider c'est choisir quoi tester. Invite à nommer un critère qui ferait changer d'avis.",
      production:
        'Une piste principale, une alternative, une amélioration immédiate, un critère de réexamen',
      fiches: ['P27'],
    },
    {
      type: 'plan',
      ref: 'A5.7',
      titre: 'Clôture et consigne',
      titreCourt: 'Clôture',
      dureeMinutes: 10,
      regroupement: 'Plénière',
      materiel: 'Fiche P28 « Entre deux séances 5 »',
      dit: 'Sur une échelle de 0 à 10, où en êtes-vous dans votre choix ?',
      fait: "Note les besoins d'appui individuel, annonce la dernière séance.",
      production: 'Une note et un besoin',
      fiches: ['P28'],
    },
  ],
  travailIntermediaire:
    "1 h 30 environ. Vérifier 2 informations manquantes auprès des bons interlocuteurs (RH, formation, CDG, organisme). Écrire un premier jet du projet en 10 lignes. Réfléchir à ce que l'on veut partager, avec qui.",
  vigilance:
    "Ne pas laisser quelqu'un sans piste : l'option « consolider mon poste » est une issue légitime. Repérer les projets contraints (inaptitude, suppression de poste) et basculer vers un accompagnement individuel.",
}
