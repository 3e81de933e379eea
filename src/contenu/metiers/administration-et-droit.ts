import { famille, TOUS } from './exemple'

export const ADMINISTRATION_ET_DROIT = famille('Administration et droit', 6, [
  ['Assistant de direction', TOUS, 'Secrétariat', {
    definition: "Organise le temps et les dossiers d'un responsable pour que les décisions se prennent à l'heure.",
    activites: ["Tenir l'agenda", 'Préparer les réunions', 'Rédiger les courriers', 'Suivre les décisions'],
    competences: ["Hiérarchiser des demandes urgentes, en l'absence du responsable", "Rédiger une note d'une page à partir d'un dossier épais", "Rappeler une échéance à quelqu'un de plus gradé, avec tact"],
    conditions: ['Discrétion', 'Horaires liés au responsable', 'Interruptions fréquentes'],
    proches: ['Gestionnaire de dossiers', "Agent d'accueil", 'Chargé de communication'],
  }],
  ['Gestionnaire de dossiers', TOUS, 'Gestion', {
    definition: "Suit un dossier de la demande à la décision, vérifie les pièces et répond dans les délais.",
    activites: ['Vérifier les pièces', 'Saisir les demandes', 'Relancer', 'Notifier les décisions'],
    competences: ["Repérer une anomalie dans un dossier, avant qu'il ne parte", "Expliquer ce qui manque, par écrit, à quelqu'un qui ne connaît pas la règle", "Organiser une pile de dossiers selon leur échéance"],
    conditions: ['Travail sur écran', 'Échéances régulières', 'Contacts par téléphone'],
    proches: ['Gestionnaire de paie', 'Assistant de direction', 'Assistant achats'],
  }],
  ['Juriste', TOUS, 'Affaires juridiques', {
    definition: "Éclaire une décision par le droit, prévient les litiges et défend les écrits de son employeur.",
    activites: ['Analyser une question', 'Rédiger un avis', 'Relire les actes', 'Suivre les recours'],
    competences: ["Traduire un texte de droit en choix possibles, pour un décideur pressé", "Relire un contrat et y trouver la phrase qui coûtera cher", "Argumenter une position par écrit, face à un avis contraire"],
    conditions: ['Travail sur textes', 'Délais imposés', 'Confidentialité'],
    acces: ['Niveau de diplôme demandé : à demander au service RH'],
    proches: ['Acheteur public', 'Gestionnaire de dossiers', 'Chargé de recrutement'],
  }],
  ['Gestionnaire de paie', TOUS, 'Ressources humaines', {
    definition: "Prépare chaque mois la paie des agents, contrôle chaque ligne et répond aux questions.",
    activites: ['Saisir les éléments variables', 'Contrôler les bulletins', 'Calculer les régularisations', 'Renseigner les agents'],
    competences: ["Vérifier un calcul ligne à ligne, sous une échéance qui ne bouge pas", "Expliquer un bulletin à un agent inquiet, sans jargon", "Repérer un écart entre deux mois et en trouver la cause"],
    conditions: ['Calendrier mensuel serré', 'Travail sur écran', 'Confidentialité'],
    proches: ['Gestionnaire de dossiers', 'Chargé de recrutement', 'Assistant achats'],
  }],
  ['Archiviste', TOUS, 'Patrimoine écrit', {
    definition: "Trie, classe et rend trouvables les documents qui doivent durer, sur papier comme sur disque.",
    activites: ['Trier les versements', 'Classer et décrire', 'Conseiller les services', 'Accueillir les lecteurs'],
    competences: ["Décrire un fonds pour qu'un inconnu y trouve son chemin", "Convaincre un service de garder moins, mais mieux", "Décider ce qui se garde et ce qui s'élimine, selon un tableau de gestion"],
    conditions: ['Magasins frais et calmes', 'Cartons à manipuler, avec chariot', 'Travail seul et en équipe'],
    proches: ['Bibliothécaire', 'Administrateur de données', "Agent d'état civil"],
  }],
])
