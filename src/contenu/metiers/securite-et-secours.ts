import { ETAT_TERRITOIRES, famille, FPE, FPT, TERRITOIRES_HOPITAL, TOUS } from './exemple'

export const SECURITE_ET_SECOURS = famille('Sécurité et secours', 36, [
  ['Agent de surveillance de la voie publique', FPT, 'Tranquillité', {
    definition: "Veille à la sûreté des rues, au stationnement et aux abords des écoles.",
    activites: ['Patrouiller à pied', 'Sécuriser les passages', 'Renseigner les passants', 'Rendre compte'],
    competences: ["Rappeler une règle à un conducteur agacé, sans hausser le ton", "Décrire un fait avec exactitude, dans un compte rendu court", "Sécuriser un passage à l'heure où tout le monde se presse"],
    conditions: ['Dehors par tous les temps', 'Tenue', 'Week-ends possibles'],
    acces: ['Agrément et assermentation : à faire préciser par le service RH'],
    proches: ['Médiateur de proximité', 'Agent de sécurité incendie', "Garde d'un espace naturel"],
  }],
  ['Agent de sécurité incendie', TERRITOIRES_HOPITAL, 'Sûreté', {
    definition: "Prévient le feu, fait évacuer et guide les secours dans un bâtiment ouvert au public.",
    activites: ['Faire les rondes', 'Contrôler les équipements', 'Former le personnel', 'Intervenir'],
    competences: ["Guider une évacuation dans le calme, par des phrases courtes", "Repérer une issue encombrée et la faire libérer sur-le-champ", "Montrer le geste juste à des collègues qui ne l'ont jamais fait"],
    conditions: ['Nuits et week-ends par roulement', 'Marche', 'Consignes écrites'],
    acces: ['Qualification demandée : à vérifier auprès du service RH'],
    proches: ['Agent de surveillance de la voie publique', 'Conseiller en prévention', 'Technicien de maintenance des bâtiments'],
  }],
  ['Surveillant pénitentiaire', FPE, 'Justice', {
    definition: "Assure la garde et la sécurité, et contribue à la vie quotidienne et au retour des personnes détenues.",
    activites: ['Surveiller les mouvements', 'Contrôler les accès', 'Écouter et orienter', 'Rendre compte'],
    competences: ["Désamorcer une tension par la parole, avant le geste", "Appliquer une règle à tous de la même façon, jour après jour", "Observer un comportement et le décrire sans juger, à la relève"],
    conditions: ['Équipe, horaires décalés', 'Lieu fermé', 'Tenue'],
    acces: ['Formation à l\'entrée : à demander au recruteur'],
    proches: ['Agent de sécurité incendie', 'Médiateur de proximité', 'Agent de surveillance de la voie publique'],
  }],
  ['Conseiller en prévention', TOUS, 'Prévention', {
    definition: "Aide les équipes à travailler sans se blesser, en regardant le travail tel qu'il se fait.",
    activites: ['Visiter les postes', 'Évaluer les risques', 'Proposer des améliorations', 'Former les équipes'],
    competences: ["Observer un poste et faire dire aux agents ce qui les gêne", "Proposer une amélioration que l'équipe adoptera, et son coût", "Convaincre un responsable de changer une habitude, faits en main"],
    conditions: ['Terrain et bureau', 'Réunions', 'Relations avec toute la hiérarchie'],
    proches: ['Agent de sécurité incendie', 'Responsable de service', 'Chargé de la gestion de crise'],
  }],
  ['Chargé de la gestion de crise', ETAT_TERRITOIRES, 'Sécurité civile', {
    definition: "Prépare la réponse à ce qu'on espère ne jamais voir : plan, exercices, cellule de crise.",
    activites: ['Écrire les plans', 'Monter les exercices', 'Tenir la main courante', 'Tirer les leçons'],
    competences: ["Écrire une consigne qui se comprend la nuit, sous la pluie", "Coordonner des services qui ne se parlent pas d'ordinaire", "Tirer trois leçons d'un exercice, sans chercher de coupable"],
    conditions: ['Astreintes', 'Réunions nombreuses', 'Urgences rares, intenses'],
    acces: ['Niveau de diplôme demandé : à demander au service RH'],
    proches: ['Conseiller en prévention', 'Chef de projet', 'Technicien de rivière'],
  }],
])
