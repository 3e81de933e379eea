import { famille, FPH, FPT, TERRITOIRES_HOPITAL, TOUS } from './exemple'

export const SOIN_ET_ENTRAIDE = famille('Soin et entraide', 31, [
  ['Aide à domicile', FPT, 'Autonomie', {
    definition: "Aide une personne à rester chez elle : repas, gestes du jour, présence.",
    activites: ['Aider au lever et au repas', 'Entretenir le logement', 'Faire les courses', 'Transmettre ce qui change'],
    competences: ["Faire avec une personne, et non à sa place, même quand le temps presse", "Repérer un changement d'habitude et le transmettre, le jour même", "Entrer chez quelqu'un en respectant ses manières de faire"],
    conditions: ['Déplacements entre domiciles', 'Horaires coupés', 'Travail seul, équipe au téléphone'],
    proches: ['Aide-soignant', 'Agent des services hospitaliers', "Agent d'école maternelle"],
  }],
  ['Aide-soignant', TERRITOIRES_HOPITAL, 'Soin', {
    definition: "Prend soin des personnes dans les gestes de chaque jour, avec l'équipe qui soigne.",
    activites: ['Aider à la toilette', 'Installer confortablement', 'Observer et transmettre', 'Entretenir le matériel'],
    competences: ["Expliquer un geste avant de le faire, à une personne inquiète", "Observer un détail et le transmettre à l'équipe, avec les mots justes", "Organiser une tournée quand un imprévu la bouscule"],
    conditions: ['Horaires décalés', 'Aide au déplacement des personnes, avec matériel', 'Équipe'],
    acces: ['Diplôme demandé : à faire préciser par le service RH'],
    proches: ['Agent des services hospitaliers', 'Aide à domicile', 'Brancardier'],
  }],
  ['Agent des services hospitaliers', FPH, 'Hôtellerie', {
    definition: "Entretient les chambres et le service, et veille au confort de ceux qui y séjournent.",
    activites: ['Nettoyer les chambres', 'Servir les repas', 'Trier le linge', "Signaler ce qui manque"],
    competences: ["Nettoyer une chambre dans l'ordre qui protège, sans gêner qui s'y trouve", "Trouver un mot juste avec une personne qui s'ennuie, en travaillant", "Signaler un manque avant qu'il n'arrête le service"],
    conditions: ['Horaires du matin ou du soir', 'Protocoles à suivre', 'Marche'],
    proches: ['Aide-soignant', 'Brancardier', 'Agent polyvalent de collège'],
  }],
  ['Assistant de service social', TOUS, 'Action sociale', {
    definition: "Écoute une situation difficile, ouvre des droits et construit des solutions avec la personne.",
    activites: ['Recevoir en entretien', 'Ouvrir les droits', 'Relier les partenaires', 'Écrire les rapports'],
    competences: ["Conduire un entretien où beaucoup de choses pèsent, sans décider à la place", "Écrire une situation avec exactitude, sachant que la personne lira", "Réunir trois partenaires autour d'une même solution"],
    conditions: ['Entretiens', 'Secret professionnel', 'Déplacements'],
    acces: ["Diplôme d'État demandé : à vérifier auprès du service RH"],
    proches: ['Conseiller en démarches', 'Conseiller en évolution professionnelle', 'Conseiller en prévention'],
  }],
  ['Brancardier', FPH, 'Transport interne', {
    definition: "Conduit les personnes d'un service à l'autre, en sécurité et avec quelques mots.",
    activites: ['Conduire les personnes', 'Vérifier le matériel', 'Prévenir les services', 'Tenir les délais'],
    competences: ["Rassurer quelqu'un d'inquiet, le temps d'un couloir", "Choisir l'ordre des trajets quand trois services appellent", "Installer une personne sans la brusquer, avec le matériel adapté"],
    conditions: ['Marche', 'Matériel à pousser', 'Horaires décalés'],
    proches: ['Agent des services hospitaliers', 'Logisticien hospitalier', 'Aide-soignant'],
  }],
])
