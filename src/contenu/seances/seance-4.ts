import type { SeanceMethode } from '../../domaine/methode'

export const SEANCE_4: SeanceMethode = {
  numero: 4,
  titre: 'Ouvrir le champ des possibles',
  titreCourt: 'Pistes',
  redaction: 'plan',
  question: 'Q2',
  phases: [3],
  dureeMinutes: 210,
  objectif:
    'Produire un large éventail de pistes (mobilité, évolution sur place, reconversion), puis en retenir trois à enquêter.',
  prealable: '6 intitulés de métiers notés. Entretien individuel intermédiaire à programmer.',
  elements: [
    {
      type: 'plan',
      ref: 'A4.1',
      titre: "Langage par l'image : mon travail dans trois ans",
      titreCourt: 'Images',
      dureeMinutes: 30,
      regroupement: 'Individuel (8 min) puis plénière (22 min)',
      materiel: '40 images libres de droits avec légende textuelle, ou 40 cartes-mots',
      dit:
        'Choisissez une image qui parle de votre travail dans trois ans. Racontez-la en une minute.',
      fait:
        'Étale les images, fait parler chacun sans débat, note les verbes et les lieux qui reviennent.',
      production: 'Une image, un paragraphe « dans trois ans »',
      fiches: [],
    },
    {
      type: 'plan',
      ref: 'A4.2',
      titre: "Mes terrains d'activité",
      titreCourt: 'Terrains',
      dureeMinutes: 25,
      regroupement: 'Individuel',
      materiel:
        'Fiche P17 « Terrains » : 8 terrains décrits (personnes, groupes, matière et outils, chiffres et règles, idées et création, nature et vivant, sécurité et urgence, coordination)',
      dit: 'Répartissez 20 points. Puis demandez-vous : lesquels me manquent ?',
      fait: "Précise que ce n'est pas un test d'orientation, aide à relier aux métiers connus.",
      production: '3 terrains dominants, 1 terrain manquant',
      fiches: ['P17'],
    },
    {
      type: 'plan',
      ref: 'A4.3',
      titre: 'Pluie de pistes',
      titreCourt: 'Pistes',
      dureeMinutes: 40,
      regroupement: 'Sous-groupes de 4 (4 × 10 min)',
      materiel: 'Fiche P18 « Pistes reçues », trame orale de la séance 3',
      dit:
        "Présentez-vous en une minute. Ensuite, vous n'avez le droit que de dire merci pendant que les autres proposent.",
      fait:
        'Tient les temps (1 présentation, 7 idées, 2 tri), interdit le « oui mais », demande aussi des pistes sans changement de poste.',
      production: 'Au moins 8 pistes par personne, dont 2 sur place',
      fiches: ['P18'],
    },
    { type: 'pause', ref: 'PAUSE', titre: 'Pause', titreCourt: 'Pause', dureeMinutes: 15, aFaire: [] },
    {
      type: 'plan',
      ref: 'A4.4',
      titre: 'Lire une fiche métier et chercher les passerelles',
      titreCourt: 'Passerelles',
      dureeMinutes: 40,
      regroupement: 'Binôme',
      materiel:
        "Fiche P19 « Lecture de métier », répertoires consultables hors ligne, règles d'accès par filière et catégorie (note de l'intervenant)",
      dit:
        "Cherchez trois choses : ce que l'on fait vraiment, ce que j'ai déjà, par où l'on y entre.",
      fait:
        'Montre une lecture commentée (10 min), accompagne ensuite, signale les questions statutaires à renvoyer au service RH.',
      production: '2 fiches métiers analysées, 1 métier proche identifié pour chacune',
      fiches: ['P19'],
    },
    {
      type: 'plan',
      ref: 'A4.5',
      titre: "L'entonnoir",
      titreCourt: 'Entonnoir',
      dureeMinutes: 25,
      regroupement: 'Individuel',
      materiel:
        'Fiche P20 « Entonnoir » : pistes × 5 critères (envie, compétences déjà là, conditions indispensables, accès possible, opportunités)',
      dit:
        'Notez de 0 à 4. Une piste qui casse une condition indispensable sort, sauf si vous décidez autrement.',
      fait:
        'Rappelle que la note éclaire et ne décide pas, fait garder une piste « coup de cœur ».',
      production: '3 pistes retenues, dont une évolution sur place',
      fiches: ['P20'],
    },
    {
      type: 'plan',
      ref: 'A4.6',
      titre: "Préparer l'enquête métier",
      titreCourt: 'Enquête',
      dureeMinutes: 25,
      regroupement: 'Binôme',
      materiel:
        "Fiche P21 « Guide d'enquête » (12 questions au choix), message type de prise de contact",
      dit: 'Choisissez huit questions. Jouez la prise de contact, téléphone en main ou par écrit.',
      fait:
        "Fait jouer l'appel, aide à trouver un interlocuteur, rappelle le temps de service et l'accord nécessaire pour une immersion.",
      production: "Un guide d'entretien, 2 contacts nommés, un message prêt",
      fiches: ['P21'],
    },
    {
      type: 'plan',
      ref: 'A4.7',
      titre: 'Clôture et consigne',
      titreCourt: 'Clôture',
      dureeMinutes: 10,
      regroupement: 'Plénière',
      materiel: 'Fiche P22 « Entre deux séances 4 »',
      dit: 'Qui appelez-vous en premier, et quand ?',
      fait: "Fait dater l'action, rappelle l'entretien individuel intermédiaire.",
      production: "Une date d'appel",
      fiches: ['P22'],
    },
  ],
  travailIntermediaire:
    "2 h à 2 h 30. Réaliser 1 à 2 enquêtes métier (45 min chacune + compte rendu). Entretien individuel intermédiaire avec l'intervenant (60 min, sur temps de service). Intervalle conseillé avant S5 : 3 semaines.",
  vigilance:
    "Ne pas promettre de poste. Distinguer ce qui dépend de l'agent, de l'employeur, du statut (concours, détachement, intégration). Renvoyer toute question indemnitaire au service gestionnaire.",
}
