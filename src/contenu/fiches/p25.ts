import type { Fiche } from '../../domaine/methode'

/** P25, quatre cases (A5.4). La colonne du milieu reste blanche : on y tire les traits. */
export const P25: Fiche = {
  ref: 'P25',
  titre: 'Ma photo à quatre cases',
  seance: 5,
  activite: 'A5.4',
  format: 'A4-portrait',
  faces: 1,
  minutes: 20,
  but: 'Mettre une force en face de chaque obstacle, et voir ce que vous pouvez en faire.',
  consigne:
    'Quelques mots par case, sur le travail seulement. Un obstacle est un délai, une règle, une distance, pas une personne. Puis tirez deux traits, chacun entre une force et un obstacle.',
  champs: [
    {
      type: 'tableau',
      id: 'haut',
      etiquette: 'Une force utile contre chaque obstacle',
      colonnes: [
        { titre: 'Mes forces', part: 7 },
        { titre: 'Traits', part: 2 },
        { titre: 'Mes obstacles extérieurs', part: 7 },
      ],
      rangs: 4,
      lignesParRang: 2,
    },
    {
      type: 'tableau',
      id: 'bas',
      etiquette: 'Ce qui me freine, ce qui me porte',
      colonnes: [
        { titre: 'Mes fragilités', part: 7 },
        { titre: 'Liens', part: 2 },
        { titre: 'Mes appuis extérieurs', part: 7 },
      ],
      rangs: 3,
      lignesParRang: 2,
    },
    { type: 'textes', id: 'actions', etiquette: 'Avec cette force, face à cet obstacle, je peux…', nombre: 2, lignesChacun: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Perrine',
      age: 50,
      metier: 'assistante de conservation du patrimoine',
      categorie: 'B',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      haut: [
        ['je convaincs sans élever la voix', 'trait', 'le budget se vote en mars'],
        ['je sais tout retrouver', 'trait', 'les réserves sont à douze kilomètres'],
        ['je tiens un calendrier', '', 'deux logiciels qui ne se parlent pas'],
        ['', '', ''],
      ],
      bas: [
        ['je dis oui trop vite', '', 'la collègue des archives'],
        ['les tableaux de chiffres', '', 'mon entretien professionnel en janvier'],
        ['', '', ''],
      ],
      actions: [
        'présenter en janvier une page, pas douze, pour que le budget de mars y pense',
        "faire la liste de ce qui manque ici, pour ne monter aux réserves qu'un jour par semaine",
      ],
    },
  },
  pied: ['propriete'],
}
