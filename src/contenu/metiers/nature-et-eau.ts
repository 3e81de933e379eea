import { ETAT_TERRITOIRES, famille, FPT, TERRITOIRES_HOPITAL } from './exemple'

export const NATURE_ET_EAU = famille('Nature et eau', 26, [
  ['Jardinier', TERRITOIRES_HOPITAL, 'Espaces verts', {
    definition: "Plante, taille et soigne les jardins publics, avec les saisons et avec les passants.",
    activites: ['Planter', 'Tailler', 'Désherber sans produit', 'Entretenir les outils'],
    competences: ["Choisir une plante selon le sol, l'ombre et l'eau disponible", "Expliquer une friche voulue à un promeneur qui la croit oubliée", "Organiser une tournée selon la pluie annoncée"],
    conditions: ['Dehors par tous les temps', 'Machines et bruit', 'Saisons chargées'],
    proches: ["Garde d'un espace naturel", 'Agent de voirie', "Chef d'équipe technique"],
  }],
  ["Garde d'un espace naturel", ETAT_TERRITOIRES, 'Environnement', {
    definition: "Surveille un milieu, compte ce qui y vit et l'explique à ceux qui le traversent.",
    activites: ['Patrouiller', 'Relever des observations', 'Accueillir les visiteurs', 'Entretenir les sentiers'],
    competences: ["Observer un milieu et noter un changement, d'une année sur l'autre", "Rappeler une règle à un promeneur sans gâcher sa journée", "Raconter un paysage à un groupe, sans réciter"],
    conditions: ['Terrain, marche', 'Week-ends par roulement', 'Travail souvent seul'],
    acces: ['Assermentation éventuelle : à faire préciser par le service RH'],
    proches: ['Jardinier', 'Technicien de rivière', 'Médiateur de proximité'],
  }],
  ["Agent d'exploitation de l'eau", FPT, 'Eau', {
    definition: "Fait que l'eau arrive au robinet et reparte propre, jour et nuit.",
    activites: ['Surveiller les installations', 'Prélever et mesurer', 'Réparer une fuite', "Informer l'abonné"],
    competences: ["Localiser une fuite avec un plan, un bruit et une mesure", "Réagir à une alarme de nuit, seul, selon une consigne écrite", "Tenir un carnet de mesures sur lequel d'autres décident"],
    conditions: ['Astreintes', 'Extérieur et locaux humides', 'Consignes de sécurité'],
    proches: ['Technicien de rivière', 'Agent de voirie', 'Technicien de maintenance des bâtiments'],
  }],
  ['Agent de déchèterie', FPT, 'Déchets', {
    definition: "Accueille, oriente et fait trier, pour que le moins possible finisse à la benne.",
    activites: ['Accueillir les usagers', 'Contrôler le tri', 'Ranger les bennes', 'Signaler les produits dangereux'],
    competences: ["Expliquer un tri à quelqu'un qui a déjà tout chargé", "Reconnaître un produit dangereux, avant qu'il ne soit déposé", "Refuser un dépôt avec calme, règle affichée à l'appui"],
    conditions: ['Dehors par tous les temps', 'Samedis', 'Contact avec le public'],
    proches: ["Agent d'accueil", 'Magasinier', "Garde d'un espace naturel"],
  }],
  ['Technicien de rivière', FPT, 'Eau', {
    definition: "Veille sur un cours d'eau, de la berge au bassin, avec les riverains et les élus.",
    activites: ['Relever l\'état des berges', 'Programmer les travaux', 'Conseiller les riverains', 'Suivre les crues'],
    competences: ["Cartographier un tronçon à pied, et en tirer trois priorités", "Convaincre un riverain de laisser faire la rivière", "Préparer un programme de travaux que des élus peuvent voter"],
    conditions: ['Terrain et bureau', 'Déplacements', 'Réunions du soir'],
    acces: ['Niveau de diplôme demandé : à demander au service RH'],
    proches: ["Garde d'un espace naturel", "Agent d'exploitation de l'eau", 'Chargé de la gestion de crise'],
  }],
])
