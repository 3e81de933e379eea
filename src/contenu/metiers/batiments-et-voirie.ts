import { famille, FPT, TERRITOIRES_HOPITAL, TOUS } from './exemple'

export const BATIMENTS_ET_VOIRIE = famille('Bâtiments et voirie', 21, [
  ["Maçon d'entretien", TERRITOIRES_HOPITAL, 'Bâtiment', {
    definition: "Répare les murs, les sols et les petits ouvrages pour que les bâtiments publics durent.",
    activites: ['Préparer le chantier', 'Monter et enduire', 'Reprendre un sol', 'Remettre en état'],
    competences: ["Diagnostiquer une fissure avant de la reboucher, outil en main", "Organiser un chantier dans un lieu qui reste ouvert", "Évaluer au plus juste une quantité de matériaux, sur place"],
    conditions: ['Intérieur et extérieur', 'Charges, avec matériel de levage', 'Poussière'],
    proches: ['Électricien de bâtiments', 'Agent de voirie', 'Technicien de maintenance des bâtiments'],
  }],
  ['Électricien de bâtiments', TOUS, 'Bâtiment', {
    definition: "Installe, dépanne et met en sécurité les installations électriques.",
    activites: ['Lire les plans', 'Installer et raccorder', 'Dépanner', 'Contrôler'],
    competences: ["Trouver l'origine d'une panne par éliminations, sans tout couper", "Expliquer une consigne de sécurité à un occupant pressé", "Installer un circuit conforme dans un bâtiment ancien"],
    conditions: ['Consignes de sécurité strictes', 'Astreintes possibles', 'Travail en hauteur encadré'],
    acces: ["Habilitation électrique : à demander à l'employeur"],
    proches: ['Technicien de maintenance des bâtiments', "Maçon d'entretien", "Régisseur d'équipements culturels"],
  }],
  ['Agent de voirie', FPT, 'Voirie', {
    definition: "Entretient les rues et les trottoirs, pose la signalisation et intervient après un incident.",
    activites: ['Boucher et réparer', 'Poser les panneaux', 'Déneiger', 'Signaler les dangers'],
    competences: ["Installer une déviation que les conducteurs comprennent du premier coup", "Travailler près des voitures en se protégeant, soi et l'équipe", "Repérer un affaissement avant qu'il ne devienne un trou"],
    conditions: ['Dehors par tous les temps', 'Circulation', 'Astreintes d\'hiver'],
    acces: ["Conduite d'engins parfois demandée"],
    proches: ["Maçon d'entretien", "Agent d'exploitation de l'eau", "Chef d'équipe technique"],
  }],
  ['Technicien de maintenance des bâtiments', TOUS, 'Maintenance', {
    definition: "Surveille chauffage, portes et ascenseurs, prévient les pannes et organise les réparations.",
    activites: ['Faire les rondes', 'Régler les installations', 'Commander les pièces', 'Suivre les entreprises'],
    competences: ["Lire les signes d'une panne à venir, au bruit ou à la mesure", "Décider entre réparer soi-même et appeler une entreprise, en urgence", "Rendre compte d'une intervention pour que le suivant comprenne"],
    conditions: ['Locaux techniques', 'Astreintes', 'Déplacements entre sites'],
    proches: ['Électricien de bâtiments', 'Gestionnaire de parc', "Conducteur d'opérations de travaux"],
  }],
  ["Conducteur d'opérations de travaux", TOUS, 'Construction', {
    definition: "Conduit un projet de travaux, du besoin à la remise des clés, avec beaucoup d'interlocuteurs.",
    activites: ['Définir le besoin', 'Piloter les études', 'Suivre le chantier', 'Réceptionner'],
    competences: ["Arbitrer entre un délai, un coût et un usage, devant ceux qui paient", "Animer une réunion de chantier où chacun défend son métier", "Contrôler un ouvrage avant de le recevoir, liste en main"],
    conditions: ['Bureau et chantier', 'Réunions nombreuses', 'Échéances longues'],
    acces: ['Niveau de diplôme demandé : à demander au service RH'],
    proches: ['Technicien de maintenance des bâtiments', 'Acheteur public', 'Chef de projet'],
  }],
])
