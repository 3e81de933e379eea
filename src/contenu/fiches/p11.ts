import type { Fiche } from '../../domaine/methode'

/** P11, trois cartes gardées (A3.2). L'écart est un repère, il ne se dit pas. */
export const P11: Fiche = {
  ref: 'P11',
  titre: 'Ce qui compte pour moi',
  seance: 3,
  activite: 'A3.2',
  format: 'A4-portrait',
  faces: 1,
  minutes: 20,
  but: 'Garder trace de trois choses qui comptent, et de ce que votre travail en fait.',
  consigne:
    "Recopiez vos trois cartes. Pour chacune, un indice : un geste, un moment, une phrase entendue. Puis un trait entre 0 (elle est bien là) et 10 (elle manque beaucoup).",
  champs: [
    {
      type: 'tableau',
      id: 'cartes',
      etiquette: 'Mes trois cartes',
      colonnes: [
        { titre: 'La carte', part: 4 },
        { titre: 'À quoi je la vois dans mon travail actuel', part: 9 },
      ],
      rangs: 3,
      lignesParRang: 4,
    },
    {
      type: 'curseurs',
      id: 'ecarts',
      min: 0,
      max: 10,
      bornes: ['elle est bien là', 'elle manque beaucoup'],
      etiquettes: ["L'écart pour ma première carte", "L'écart pour ma deuxième carte", "L'écart pour ma troisième carte"],
    },
    { type: 'texte', id: 'grandir', etiquette: 'Celle qui pourrait grandir un peu cette année, et par où commencer', lignes: 2 },
    { type: 'texte', id: 'ecartee', etiquette: "Une carte que j'ai écartée à regret", lignes: 1 },
  ],
  exemple: {
    personnage: {
      prenom: 'Murielle',
      age: 57,
      metier: 'aide-soignante',
      categorie: 'B',
      versant: 'FPH',
      reste: true,
    },
    valeurs: {
      cartes: [
        ['transmission', "je montre le lever en douceur aux nouveaux ; ils viennent me le redemander"],
        ['travail bien fait', 'une chambre prête, le verre à portée de main'],
        ['calme', "rarement ; le matin, avant six heures et demie"],
      ],
      ecarts: ['2', '4', '8'],
      grandir: 'le calme : proposer à la cadre un quart d\'heure sans sonnerie pour les relèves',
      ecartee: "l'humour, mais je le garde dans ma poche",
    },
  },
  pied: ['propriete', 'repere'],
}
