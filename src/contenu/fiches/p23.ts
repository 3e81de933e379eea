import type { Fiche } from '../../domaine/methode'

/**
 * P23, compte rendu d'enquête (A5.1) ; le verso sert en A5.2.
 * Les textes cités ont été lus dans des copies ou des commentaires : tous restent à vérifier.
 */
export const P23: Fiche = {
  ref: 'P23',
  titre: "Compte rendu d'enquête",
  seance: 5,
  activite: 'A5.1',
  format: 'A4-paysage',
  faces: 2,
  minutes: 35,
  but: 'Dire ce que votre enquête change, puis par quel dispositif avancer et à qui en parler.',
  consigne:
    "Quelques mots par case, d'après vos notes. La personne rencontrée reste sans nom, sauf accord. Le verso se remplit plus tard, avec les cartes.",
  champs: [
    {
      type: 'tableau',
      id: 'enquetes',
      etiquette: 'Mes enquêtes en trois colonnes',
      colonnes: [
        { titre: 'Le métier', part: 4 },
        { titre: "Ce que j'imaginais", part: 6 },
        { titre: "Ce que j'ai entendu", part: 6 },
        { titre: 'Ce que ça change', part: 6 },
      ],
      rangs: 2,
      lignesParRang: 4.5,
    },
    { type: 'cases', id: 'premiere', etiquette: 'Ma première piste devient', choix: ['confirmée', 'à creuser', 'écartée, et je sais pourquoi'] },
    { type: 'cases', id: 'seconde', etiquette: 'Ma seconde piste devient', choix: ['confirmée', 'à creuser', 'écartée, et je sais pourquoi', 'pas encore vue'] },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'dispositifs',
      etiquette: 'Mes trois dispositifs possibles',
      colonnes: [
        { titre: 'N°', part: 1 },
        { titre: 'Mon besoin', part: 6 },
        { titre: 'Le dispositif', part: 5 },
        { titre: 'Qui décide', part: 4 },
        { titre: 'À qui en parler, quand', part: 6 },
      ],
      rangs: ['1', '2', '3'],
      lignesParRang: 2.5,
    },
    {
      type: 'liste',
      id: 'references',
      etiquette: 'Trois références, à faire confirmer',
      points: [
        'Immersion : 2 à 10 jours ouvrés, 20 au plus en 3 ans ; demande 3 mois avant, convention. Décret n° 2022-1043 du 22 juillet 2022, articles 9 à 12. Lecture du 23 novembre 2026. Statut : à vérifier.',
        "Plan individuel de développement des compétences : établi avec l'agent, qui le demande ou l'accepte. Même décret, article 8 ; arrêté du 1er août 2023, articles 12 à 14. Lecture du 23 novembre 2026. Statut : à vérifier.",
        "Validation des acquis de l'expérience, dans la territoriale : congé de 24 h au plus par validation ; demande 60 jours avant. Décret n° 2007-1845 du 26 décembre 2007, articles 27 à 30. Lecture du 23 novembre 2026. Statut : à vérifier.",
      ],
    },
    {
      type: 'liste',
      id: 'autres',
      etiquette: 'Pour tout le reste',
      points: ['Droits, durées, rémunération, concours, détachement : la réponse dépend de votre situation. Demandez au service des ressources humaines, et notez la date de la réponse.'],
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Bakary',
      age: 44,
      metier: 'responsable logistique hospitalier',
      categorie: 'A',
      versant: 'FPH',
      reste: false,
    },
    valeurs: {
      enquetes: [
        ['responsable de cuisine centrale', 'des menus, des camions', 'surtout des remplacements à trouver avant six heures', 'je sais faire, mais je ne veux plus de ces matins'],
        ['chargé de sécurité civile', "l'alerte, l'urgence", 'neuf jours sur dix, on prépare et on convainc', "c'est le dixième jour que je cherchais ; finalement, c'est les neuf"],
      ],
      premiere: ['écartée, et je sais pourquoi'],
      seconde: ['confirmée'],
      dispositifs: [
        ['voir une semaine de près', 'immersion', 'mon employeur et celui qui accueille', 'service RH, avant la fin du mois'],
        ['apprendre à écrire un plan de secours', 'formation', 'ma direction', 'service formation, lundi'],
        ['savoir si je peux changer de versant', 'mobilité, à éclaircir', 'les deux employeurs', 'conseillère mobilité, par écrit'],
      ],
    },
  },
  pied: ['propriete'],
}
