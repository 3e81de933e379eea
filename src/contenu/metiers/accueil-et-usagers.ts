import { ETAT_TERRITOIRES, famille, FPT, TOUS } from './exemple'

export const ACCUEIL_ET_USAGERS = famille('Accueil et usagers', 1, [
  ["Agent d'accueil", TOUS, 'Accueil', {
    definition: "Reçoit le public, comprend la demande et oriente vers la bonne personne, en gardant son calme quand la file s'allonge.",
    activites: ['Accueillir au guichet', 'Répondre au téléphone', 'Orienter vers le bon service', 'Tenir les affichages à jour'],
    competences: ["Reformuler une demande confuse, devant une personne pressée", "Expliquer une règle avec des mots simples, à un usager mécontent", "Décider qui passe d'abord quand tout sonne à la fois"],
    conditions: ['Contact permanent avec le public', 'Poste assis ou debout', "Horaires d'ouverture"],
    proches: ['Conseiller en démarches', 'Téléconseiller de service public', 'Agent d\'état civil'],
  }],
  ['Conseiller en démarches', ETAT_TERRITOIRES, 'Accueil', {
    definition: "Aide chacun à faire ses démarches, sur papier ou à l'écran, sans les faire à sa place.",
    activites: ["Écouter la situation", 'Aider à remplir un dossier', 'Faire essayer les services en ligne', 'Prendre rendez-vous avec un partenaire'],
    competences: ["Faire essayer une démarche en ligne à quelqu'un qui n'ose pas", "Repérer la pièce qui bloque un dossier, pendant l'entretien", "Expliquer un courrier administratif, ligne par ligne, à la personne qui l'a reçu"],
    conditions: ['Entretiens à deux', 'Plusieurs lieux dans la semaine', 'Confidentialité'],
    proches: ["Agent d'accueil", 'Médiateur de proximité', 'Assistant de service social'],
  }],
  ["Agent d'état civil", FPT, 'Population', {
    definition: "Établit les actes de la vie civile et reçoit les familles dans les moments qui comptent.",
    activites: ['Établir les actes', 'Vérifier les pièces', 'Préparer les cérémonies', 'Délivrer les copies'],
    competences: ["Repérer une incohérence entre deux pièces, avant la signature", "Annoncer un refus sans blesser, dans un moment d'émotion", "Tenir un registre sans rature, quand les demandes se croisent"],
    conditions: ['Accueil du public', 'Samedis possibles', 'Exactitude de chaque écrit'],
    acces: ['Délégation de signature : à faire préciser par le service RH'],
    proches: ["Agent d'accueil", 'Gestionnaire de dossiers', 'Archiviste'],
  }],
  ['Téléconseiller de service public', TOUS, 'Accueil', {
    definition: "Répond à distance, trouve l'information juste et rappelle quand il l'a promis.",
    activites: ['Répondre aux appels', "Chercher l'information", 'Noter la demande', 'Rappeler'],
    competences: ["Conduire un appel jusqu'à une réponse utile, sans voir la personne", "Chercher une information dans trois outils, sans faire attendre", "Apaiser une colère au téléphone, avant de parler du dossier"],
    conditions: ['Travail avec un casque', 'Horaires en équipe', 'Rythme des appels'],
    proches: ["Agent d'accueil", "Technicien d'assistance informatique", 'Conseiller en démarches'],
  }],
  ['Médiateur de proximité', FPT, 'Tranquillité', {
    definition: "Va vers les habitants, rétablit le dialogue et prévient les conflits avant qu'ils ne durcissent.",
    activites: ['Parcourir le quartier', 'Écouter les tensions', 'Réunir les personnes', 'Alerter les services'],
    competences: ["Renouer une conversation entre deux voisins, sans prendre parti", "Observer un lieu et dire ce qui y change, semaine après semaine", "Négocier une règle d'usage acceptable, avec ceux qui s'en servent"],
    conditions: ['Déplacements à pied', 'Fins de journée', 'Travail à deux'],
    proches: ['Agent de surveillance de la voie publique', 'Conseiller en démarches', "Responsable d'accueil de loisirs"],
  }],
])
