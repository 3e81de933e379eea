import { ETAT_TERRITOIRES, famille, FPT, TOUS } from './exemple'

export const NUMERIQUE_ET_CULTURE = famille('Numérique et culture', 41, [
  ["Technicien d'assistance informatique", TOUS, 'Numérique', {
    definition: "Remet chacun au travail quand l'outil s'arrête, et l'aide à s'en passer la fois suivante.",
    activites: ['Répondre aux demandes', 'Installer les postes', 'Dépanner à distance', 'Former aux outils'],
    competences: ["Faire décrire une panne à quelqu'un qui n'a pas les mots", "Dépanner à distance en expliquant chaque geste", "Reconnaître une demande urgente dans une file de demandes pressées"],
    conditions: ['Téléphone et déplacements', 'Matériel à porter, avec chariot', 'Horaires en équipe'],
    proches: ['Téléconseiller de service public', 'Administrateur de données', 'Technicien de maintenance des bâtiments'],
  }],
  ['Administrateur de données', TOUS, 'Numérique', {
    definition: "Range, protège et rend lisibles les données dont les services ont besoin pour décider.",
    activites: ['Contrôler la qualité', 'Organiser les accès', 'Produire des tableaux', 'Documenter'],
    competences: ["Repérer une donnée fausse dans un fichier que tout le monde croit juste", "Traduire une question de service en une requête, puis en une phrase", "Protéger un fichier en expliquant pourquoi à ceux qui s'en servent"],
    conditions: ['Travail sur écran', 'Concentration', 'Confidentialité'],
    acces: ['Niveau de diplôme demandé : à demander au service RH'],
    proches: ["Technicien d'assistance informatique", 'Archiviste', 'Chef de projet'],
  }],
  ['Chargé de communication', TOUS, 'Communication', {
    definition: "Fait savoir ce que fait le service, avec des mots et des images que chacun comprend.",
    activites: ['Écrire les articles', 'Préparer les affiches', 'Photographier', 'Organiser un événement'],
    competences: ["Simplifier un texte technique sans le trahir, avec celui qui l'a écrit", "Organiser un événement, de la première idée à la dernière chaise", "Répondre en public à une critique, sans attiser"],
    conditions: ['Délais courts', 'Soirées possibles', 'Bureau et terrain'],
    proches: ['Assistant de direction', 'Bibliothécaire', 'Chef de projet'],
  }],
  ['Bibliothécaire', ETAT_TERRITOIRES, 'Culture', {
    definition: "Choisit, présente et prête des livres et des films, et fait du lieu une maison pour tous.",
    activites: ['Choisir et commander', 'Accueillir et conseiller', 'Raconter et présenter', 'Ranger'],
    competences: ["Conseiller un lecteur à partir de deux phrases, sans le juger", "Monter une lecture publique avec des moyens modestes", "Ranger un fonds pour qu'on y découvre ce qu'on ne cherchait pas"],
    conditions: ['Samedis', 'Accueil du public', 'Chariots de livres'],
    proches: ['Archiviste', 'Chargé de communication', "Régisseur d'équipements culturels"],
  }],
  ["Régisseur d'équipements culturels", FPT, 'Culture', {
    definition: "Prépare la salle, la lumière et le son pour que le spectacle ait lieu, et en sécurité.",
    activites: ['Étudier les besoins', 'Monter et régler', 'Conduire la représentation', 'Entretenir le matériel'],
    competences: ["Traduire le souhait d'un artiste en un plan de montage possible", "Conduire une représentation en silence, montre en main", "Faire respecter une règle de sécurité à une équipe de passage"],
    conditions: ['Soirées et week-ends', 'Travail en hauteur encadré', 'Charges, avec matériel de levage'],
    acces: ['Habilitations : à demander à l\'employeur'],
    proches: ['Électricien de bâtiments', 'Bibliothécaire', 'Éducateur sportif'],
  }],
])
