import { famille, TOUS } from './exemple'

export const EQUIPES_ET_PROJETS = famille('Équipes et projets', 46, [
  ["Chef d'équipe technique", TOUS, 'Encadrement', {
    definition: "Répartit le travail chaque matin, forme sur le terrain et répond de la sécurité de tous.",
    activites: ['Répartir le travail', 'Former sur place', 'Contrôler les chantiers', "Rendre compte"],
    competences: ["Répartir une journée entre des personnes qui n'ont pas les mêmes forces", "Dire ce qui ne va pas à un collègue, le jour même et à deux", "Organiser un chantier quand deux agents manquent"],
    conditions: ['Terrain et bureau', 'Astreintes possibles', 'Horaires de l\'équipe'],
    proches: ['Agent de voirie', 'Responsable de service', 'Logisticien hospitalier'],
  }],
  ['Responsable de service', TOUS, 'Encadrement', {
    definition: "Donne un cap, fait travailler ensemble et rend des comptes à ceux qui décident.",
    activites: ['Fixer les priorités', 'Conduire les entretiens', 'Tenir le budget', 'Représenter le service'],
    competences: ["Décider avec des informations incomplètes, et l'expliquer à l'équipe", "Conduire un entretien où il faut dire merci et demander autre chose", "Défendre un budget devant des décideurs, chiffres et exemples à l'appui"],
    conditions: ['Réunions nombreuses', 'Journées longues', 'Sollicitations'],
    proches: ["Chef d'équipe technique", 'Chef de projet', 'Chargé de recrutement'],
  }],
  ['Chargé de recrutement', TOUS, 'Ressources humaines', {
    definition: "Aide un service à dire qui il cherche, et des candidats à montrer ce qu'ils savent faire.",
    activites: ["Rédiger l'annonce", 'Lire les candidatures', 'Conduire les entretiens', 'Accueillir les nouveaux'],
    competences: ["Faire décrire un besoin réel à un responsable qui veut un double de son agent", "Mener un entretien qui donne sa chance à chacun, avec les mêmes questions", "Annoncer un refus utile, en deux faits et une piste"],
    conditions: ['Entretiens', 'Confidentialité', 'Délais'],
    proches: ['Conseiller en évolution professionnelle', 'Gestionnaire de paie', 'Responsable de service'],
  }],
  ['Conseiller en évolution professionnelle', TOUS, 'Ressources humaines', {
    definition: "Aide chaque agent à relire son parcours, à choisir une direction et à trouver les bons appuis.",
    activites: ['Recevoir en entretien', 'Conduire des groupes', 'Informer sur les dispositifs', 'Relier les interlocuteurs'],
    competences: ["Poser la question qui fait avancer, sans donner la réponse", "Conduire un groupe où chacun peut parler, ou se taire", "Dire « je ne sais pas, voici qui sait » devant une attente forte"],
    conditions: ['Entretiens et groupes', 'Confidentialité', 'Déplacements'],
    proches: ['Chargé de recrutement', 'Assistant de service social', 'Responsable de service'],
  }],
  ['Chef de projet', TOUS, 'Projets', {
    definition: "Fait aboutir à plusieurs, dans un temps donné, quelque chose qui n'existait pas.",
    activites: ['Cadrer la demande', 'Planifier', 'Coordonner', 'Rendre compte'],
    competences: ["Faire tenir un projet dans une page que tous acceptent", "Coordonner des personnes dont on n'est pas le chef", "Annoncer un retard assez tôt pour qu'il se rattrape"],
    conditions: ['Réunions nombreuses', 'Échéances', 'Bureau et terrain'],
    proches: ["Conducteur d'opérations de travaux", 'Responsable de service', 'Chargé de communication'],
  }],
])
