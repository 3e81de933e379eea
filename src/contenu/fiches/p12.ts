import type { Fiche } from '../../domaine/methode'

/** P12, douze moteurs à double échelle (A3.3). Aucun total, aucune moyenne : rien à calculer qu'une soustraction. */
export const P12: Fiche = {
  ref: 'P12',
  titre: "Mes jauges d'énergie",
  seance: 3,
  activite: 'A3.3',
  format: 'A4-portrait',
  faces: 1,
  minutes: 25,
  but: "Voir ce qui vous donne de l'élan au travail, et où il en manque.",
  consigne:
    "Deux chiffres par ligne, de 0 à 10 : combien ça compte pour moi, combien c'est nourri aujourd'hui. Entourez les trois plus grands écarts. Aucun chiffre n'est bon ou mauvais.",
  champs: [
    {
      type: 'tableau',
      id: 'jauges',
      etiquette: 'Douze moteurs',
      colonnes: [
        { titre: 'Le moteur', part: 7 },
        { titre: 'Ça compte, 0 à 10', part: 4 },
        { titre: 'Nourri, 0 à 10', part: 4 },
        { titre: 'Écart', part: 2 },
      ],
      rangs: [
        'Apprendre',
        'Être utile aux autres',
        'Décider par soi-même',
        "Faire partie d'une équipe",
        'Être reconnu',
        'Créer ou améliorer',
        'Maîtriser un savoir-faire',
        'Organiser',
        'Transmettre',
        'Bouger, être dehors',
        'Disposer de stabilité',
        'Progresser en responsabilité',
      ],
      lignesParRang: 1,
    },
    {
      type: 'tableau',
      id: 'ecarts',
      etiquette: 'Mes trois plus grands écarts',
      colonnes: [
        { titre: 'Le moteur entouré', part: 4 },
        { titre: 'Un fait qui le montre', part: 6 },
        { titre: 'Un petit pas possible', part: 6 },
      ],
      rangs: 3,
      lignesParRang: 3,
    },
  ],
  exemple: {
    personnage: {
      prenom: 'Antoine',
      age: 33,
      metier: 'ingénieur routes et ouvrages',
      categorie: 'A',
      versant: 'FPT',
      reste: false,
    },
    valeurs: {
      jauges: [
        ['9', '4', '5'],
        ['7', '7', '0'],
        ['6', '5', '1'],
        ['8', '3', '5'],
        ['5', '5', '0'],
        ['8', '6', '2'],
        ['7', '8', '-1'],
        ['4', '8', '-4'],
        ['6', '2', '4'],
        ['9', '2', '7'],
        ['3', '9', '-6'],
        ['5', '4', '1'],
      ],
      ecarts: [
        ['bouger, être dehors', 'deux visites de chantier en un trimestre', 'bloquer un jeudi sur deux, avec mon adjointe'],
        ['disposer de stabilité', 'même bureau depuis huit ans, cela ne me manque pas', 'en parler à l\'entretien professionnel'],
        ["faire partie d'une équipe", 'mes réunions se font à distance', 'un point debout, le lundi'],
      ],
    },
  },
  pied: ['propriete', 'repere'],
}
