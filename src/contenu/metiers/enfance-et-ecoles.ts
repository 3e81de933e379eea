import { ETAT_TERRITOIRES, famille, FPT, TERRITOIRES_HOPITAL } from './exemple'

export const ENFANCE_ET_ECOLES = famille('Enfance et écoles', 11, [
  ["Agent d'école maternelle", FPT, 'Éducation', {
    definition: "Aide l'enseignant et les jeunes élèves, prépare le matériel et veille à la propreté des lieux.",
    activites: ["Accueillir les élèves", 'Préparer les activités', 'Accompagner le repas', 'Nettoyer la classe'],
    competences: ["Apaiser un jeune élève au moment de la séparation, devant sa famille", "Anticiper le matériel d'une séance, en devinant ce qui manquera", "Adapter une consigne à un groupe qui ne tient plus en place"],
    conditions: ['Calendrier scolaire', 'Bruit', 'Posture basse fréquente'],
    acces: ['Diplôme demandé : à faire préciser par le service RH'],
    proches: ["Responsable d'accueil de loisirs", 'Agent polyvalent de collège', 'Aide à domicile'],
  }],
  ['Cuisinier de restauration collective', TERRITOIRES_HOPITAL, 'Restauration', {
    definition: "Cuisine chaque jour pour beaucoup, à l'heure, avec goût et en sûreté.",
    activites: ['Préparer les repas', "Contrôler les températures", 'Gérer les stocks', 'Nettoyer le poste'],
    competences: ["Adapter un menu à une livraison incomplète, le matin même", "Organiser une production de plusieurs centaines de repas, à l'heure dite", "Contrôler l'hygiène d'une préparation, à chaque étape"],
    conditions: ['Chaleur et froid', 'Station debout', 'Horaires du matin'],
    proches: ['Agent polyvalent de collège', 'Magasinier', 'Logisticien hospitalier'],
  }],
  ['Éducateur sportif', FPT, 'Sport', {
    definition: "Fait pratiquer un sport à des publics très différents, en sécurité et avec plaisir.",
    activites: ['Préparer les séances', 'Enseigner les gestes', 'Surveiller', 'Organiser des rencontres'],
    competences: ["Adapter un exercice à quelqu'un qui n'y arrive pas, sans arrêter le groupe", "Surveiller un bassin ou une salle, en gardant tout le monde en vue", "Expliquer un geste en le montrant, puis en le découpant"],
    conditions: ['Dehors ou en salle', 'Mercredis et vacances', 'Bruit'],
    acces: ["Qualification exigée pour enseigner : à vérifier auprès du service RH"],
    proches: ["Responsable d'accueil de loisirs", 'Médiateur de proximité', "Régisseur d'équipements culturels"],
  }],
  ["Responsable d'accueil de loisirs", FPT, 'Jeunesse', {
    definition: "Conduit une équipe et un projet pour que les jeunes vivent un temps libre qui compte.",
    activites: ['Bâtir le projet', "Encadrer l'équipe", 'Accueillir les familles', 'Tenir le budget'],
    competences: ["Organiser une sortie de groupe, jusqu'au plan de secours", "Former un débutant en travaillant à côté de lui", "Dialoguer avec une famille mécontente, au moment du départ"],
    conditions: ['Journées longues pendant les vacances', 'Travail en équipe', 'Intérieur et extérieur'],
    acces: ['Diplôme de direction : à faire préciser par le service RH'],
    proches: ['Éducateur sportif', "Agent d'école maternelle", 'Chef de projet'],
  }],
  ['Agent polyvalent de collège', ETAT_TERRITOIRES, 'Éducation', {
    definition: "Entretient les locaux, sert les repas et fait que l'établissement ouvre chaque matin.",
    activites: ['Nettoyer les salles', 'Servir les repas', 'Réparer le petit matériel', "Ouvrir et fermer"],
    competences: ["Organiser une tournée de nettoyage, entre deux passages d'élèves", "Repérer une panne et dire à qui la confier, avant qu'elle ne gêne", "Adapter un geste pour limiter l'effort, sur une tâche répétée"],
    conditions: ['Calendrier scolaire', 'Produits et machines', 'Équipe du matin ou du soir'],
    proches: ['Agent des services hospitaliers', 'Cuisinier de restauration collective', "Maçon d'entretien"],
  }],
])
