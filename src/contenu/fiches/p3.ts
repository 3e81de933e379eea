import type { Fiche } from '../../domaine/methode'

/**
 * P3, repères (A1.4). Le droit y porte texte, article, date de lecture et statut :
 * tout vient de commentaires concordants, rien n'est donné pour vérifié.
 */
export const P3: Fiche = {
  ref: 'P3',
  titre: 'Mes repères',
  seance: 1,
  activite: 'A1.4',
  format: 'A4-portrait',
  faces: 2,
  minutes: 20,
  but: 'Garder sous la main les dates, les étapes, les personnes à joindre et ce que deviennent vos données.',
  consigne:
    "Notez les dates et les contacts à mesure qu'ils sont donnés. Gardez au moins une question pour la fin. Ce qui n'est pas encore fixé reste en blanc.",
  champs: [
    {
      type: 'tableau',
      id: 'calendrier',
      etiquette: 'Mon calendrier',
      colonnes: [
        { titre: 'Rendez-vous', part: 6 },
        { titre: 'Date et heure', part: 4 },
        { titre: 'Lieu', part: 3 },
      ],
      rangs: [
        'Séance 1. Poser le cadre et relire mon parcours',
        'Séance 2. Nommer mes compétences',
        'Séance 3. Ce qui me fait avancer et comment je le raconte',
        'Séance 4. Ouvrir le champ des possibles',
        'Entretien intermédiaire, à deux',
        'Séance 5. Confronter, comparer et choisir',
        "Séance 6. Passer à l'action et conclure",
        'Entretien de conclusion, à deux',
        'Séance 7. Faire le point trois mois après',
      ],
      lignesParRang: 1.5,
    },
    {
      type: 'liste',
      id: 'phases',
      etiquette: 'Les quatre phases du parcours',
      ordonnee: true,
      points: [
        "Lancement : à quoi sert le parcours, comment il se passe, qui s'engage à quoi.",
        "Analyse du parcours : expériences, compétences, valeurs, motivations ; les dire à l'oral.",
        "Plan d'action : un projet, des étapes, des appuis. Consolider son poste en est un.",
        'Conclusion : reprendre ce qui a été trouvé et en faire ma synthèse.',
      ],
    },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'contacts',
      etiquette: 'Qui joindre',
      colonnes: [
        { titre: 'Pour quoi', part: 5 },
        { titre: 'Nom', part: 3 },
        { titre: 'Téléphone ou courriel', part: 4 },
      ],
      rangs: [
        "Le parcours : l'intervenant",
        "L'organisation : le service qui nous inscrit",
        'Mes données : la personne chargée de leur protection',
      ],
      lignesParRang: 2,
    },
    {
      type: 'liste',
      id: 'donnees',
      etiquette: 'Mes données',
      points: [
        'Mon carnet et mes fiches : chez moi. Je suis seul à décider qui les lit.',
        "Ma présence : sur l'ordinateur de l'intervenant et sur la feuille d'émargement, transmise au service organisateur.",
        "Ma synthèse : écrite à deux, à la fin. Ce que je n'y mets pas reste à moi, et je choisis par écrit à qui elle va.",
        "Jusqu'à quand : la notice remise avec cette fiche le dit. Aucune durée propre à ce parcours n'a été trouvée dans les textes.",
      ],
    },
    {
      type: 'liste',
      id: 'textes',
      etiquette: 'Ce que nous savons des textes',
      points: [
        "Le parcours se fait sur le temps de service ; il peut compter quatre phases. Arrêté du 1er août 2023 relatif à la formation et à l'accompagnement personnalisé des agents publics, articles 7 à 11. Lecture du 23 novembre 2026. Statut : à vérifier, des commentaires ont été lus, pas le texte publié.",
        "La synthèse est établie conjointement par l'agent et le professionnel. Décret n° 2022-1043 du 22 juillet 2022, article 7. Lecture du 23 novembre 2026. Statut : à vérifier, même raison.",
        "Le temps passé sur les fiches entre deux séances : nous ne savons pas encore s'il compte comme temps de service. À demander au service organisateur.",
      ],
    },
    { type: 'texte', id: 'question', etiquette: 'Ma question, pour la fin', lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Paul',
      age: 31,
      metier: "ingénieur des systèmes d'information",
      categorie: 'A',
      versant: 'FPE',
      reste: false,
    },
    valeurs: {
      calendrier: [
        ['10 septembre, 9 h', 'salle des actes'],
        ['24 septembre, 9 h', 'salle des actes'],
        ['8 octobre, 9 h', 'salle des actes'],
        ['22 octobre, 9 h', 'petite salle'],
        ['à fixer', ''],
        ['12 novembre, 9 h', 'salle des actes'],
        ['26 novembre, 9 h', 'salle des actes'],
        ['avant le 17 décembre', 'à fixer'],
        ['fin février', ''],
      ],
      contacts: [
        ['Mme Vasseur', 'poste 40 12'],
        ['bureau des parcours', 'poste 40 30'],
        ['', 'adresse sur la notice'],
      ],
      question: 'Si je change de service en cours de route, est-ce que je continue avec ce groupe ?',
    },
  },
  pied: ['propriete'],
}
