import { famille, FPH, TOUS } from './exemple'

export const ACHATS_ET_MAGASINS = famille('Achats et magasins', 16, [
  ['Assistant achats', TOUS, 'Achats', {
    definition: "Prépare les commandes, suit les livraisons et les factures, et répond aux fournisseurs.",
    activites: ['Saisir les commandes', 'Comparer les devis', 'Suivre les livraisons', 'Vérifier les factures'],
    competences: ["Comparer trois devis qui ne disent pas la même chose, sur une même grille", "Relancer un fournisseur sans perdre la relation, quand le retard gêne", "Vérifier une facture contre la commande et le bon de livraison"],
    conditions: ['Travail sur écran', 'Échéances de fin d\'année', 'Téléphone'],
    proches: ['Acheteur public', 'Magasinier', 'Gestionnaire de dossiers'],
  }],
  ['Magasinier', TOUS, 'Logistique', {
    definition: "Reçoit, range et remet aux services le matériel dont ils ont besoin, au bon moment et en bon état.",
    activites: ['Contrôler les livraisons', 'Ranger et étiqueter', 'Préparer les demandes des services', 'Prévenir les manques'],
    competences: ["Repérer un écart entre un bon et un colis, devant le livreur", "Organiser un rangement que les autres comprennent seuls", "Décider quoi servir d'abord quand tout est urgent"],
    conditions: ['Travail debout', 'Charges, avec matériel de levage', 'Horaires liés aux livraisons'],
    acces: ["Conduite d'engins parfois demandée"],
    proches: ['Gestionnaire de parc', 'Assistant achats', 'Logisticien hospitalier'],
  }],
  ['Gestionnaire de parc', TOUS, 'Logistique', {
    definition: "Veille sur les véhicules et les machines : achat, entretien, prêt, remplacement.",
    activites: ['Planifier les entretiens', 'Prêter et reprendre', 'Suivre les coûts', 'Contrôler la sécurité'],
    competences: ["Planifier un entretien sans priver une équipe de son outil", "Chiffrer le choix entre réparer et remplacer, pour un décideur", "Négocier un délai de garage, quand un véhicule manque"],
    conditions: ['Bureau et garage', 'Urgences de panne', 'Déplacements courts'],
    proches: ['Magasinier', 'Technicien de maintenance des bâtiments', 'Acheteur public'],
  }],
  ['Logisticien hospitalier', FPH, 'Logistique', {
    definition: "Fait circuler le linge, les repas et le matériel pour que chaque service en ait à l'heure.",
    activites: ['Organiser les tournées', 'Suivre les stocks', "Encadrer l'équipe", 'Traiter les urgences'],
    competences: ["Réorganiser une tournée en une demi-heure, après une panne", "Coopérer avec des soignants dont le rythme n'est pas le vôtre", "Anticiper un manque à partir de trois chiffres, chaque matin"],
    conditions: ['Horaires décalés', 'Marche', 'Week-ends par roulement'],
    proches: ['Magasinier', 'Brancardier', "Chef d'équipe technique"],
  }],
  ['Acheteur public', TOUS, 'Achats', {
    definition: "Achète juste, au bon prix et dans les règles, ce dont les services ont besoin.",
    activites: ['Recueillir le besoin', 'Rédiger la consultation', 'Analyser les offres', 'Suivre le contrat'],
    competences: ["Faire dire à un service ce dont il a besoin, et non ce qu'il connaît", "Analyser des offres sur des critères écrits d'avance", "Argumenter un choix devant une commission, pièces en main"],
    conditions: ['Procédures à suivre', 'Délais imposés', 'Confidentialité des offres'],
    acces: ['Niveau de diplôme demandé : à demander au service RH'],
    proches: ['Assistant achats', 'Juriste', "Conducteur d'opérations de travaux"],
  }],
])
