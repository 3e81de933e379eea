import type { Fiche } from '../../domaine/methode'

/** P20, l'entonnoir (A4.5). Pas de colonne de total : la note éclaire, l'agent décide. */
export const P20: Fiche = {
  ref: 'P20',
  titre: "L'entonnoir",
  seance: 4,
  activite: 'A4.5',
  format: 'A4-paysage',
  faces: 2,
  minutes: 25,
  but: 'Passer de beaucoup de pistes à trois que vous irez voir de près.',
  consigne:
    "Entourez de 0 (pas du tout) à 4 (tout à fait), ou laissez vide. Déjà là : mes compétences. Conditions : mes indispensables respectés. Accès : une entrée possible. Occasions : près de moi. Aucun total.",
  champs: [
    {
      type: 'tableau',
      id: 'pistes',
      etiquette: 'Mes pistes, et cinq questions',
      colonnes: [
        { titre: 'N°', part: 1 },
        { titre: 'La piste', part: 8 },
        { titre: 'Envie', part: 3, choix: ['0', '1', '2', '3', '4'] },
        { titre: 'Déjà là', part: 3, choix: ['0', '1', '2', '3', '4'] },
        { titre: 'Conditions', part: 3, choix: ['0', '1', '2', '3', '4'] },
        { titre: 'Accès', part: 3, choix: ['0', '1', '2', '3', '4'] },
        { titre: 'Occasions', part: 3, choix: ['0', '1', '2', '3', '4'] },
      ],
      rangs: ['1', '2', '3', '4', '5', '6', '7', '8'],
      lignesParRang: 1.5,
    },
    { type: 'saut' },
    {
      type: 'tableau',
      id: 'retenues',
      etiquette: 'Mes trois pistes à enquêter, dont une sans changer de poste',
      colonnes: [
        { titre: 'Gardée', part: 2 },
        { titre: 'La piste', part: 6 },
        { titre: 'Pourquoi elle', part: 7 },
        { titre: 'Ce que je veux aller vérifier', part: 7 },
      ],
      rangs: ['Une', 'Deux', 'Sur place'],
      lignesParRang: 3.5,
    },
    { type: 'texte', id: 'coeur', etiquette: 'Mon coup de cœur, même mal noté', lignes: 2 },
    { type: 'texte', id: 'rouvrir', etiquette: 'Celle qui sort, et ce qui me la ferait rouvrir', lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Yves',
      age: 56,
      metier: "agent d'état civil",
      categorie: 'C',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      pistes: [
        ['archives de la commune', '4', '3', '4', '2', ''],
        ['guider les nouveaux au guichet', '4', '4', '4', '4', '3'],
        ["élections, toute l'année", '2', '4', '1', '3', '1'],
        ['gérer le cimetière', '3', '2', '3', '', '2'],
        ['écrivain public, une demi-journée', '4', '2', '4', '', '1'],
        ['accueil du musée', '2', '3', '0', '2', '2'],
        ['', '', '', '', '', ''],
        ['', '', '', '', '', ''],
      ],
      retenues: [
        ['archives de la commune', "j'aime retrouver ce que l'on croyait perdu", 'le port des cartons, les horaires'],
        ['écrivain public, une demi-journée', 'on me le demande déjà, au guichet', "si la commune l'a jamais fait"],
        ['guider les nouveaux', 'trois arrivent au printemps', 'combien de temps on me laisserait'],
      ],
      coeur: "écrivain public : il y a du monde qui n'ose pas demander",
      rouvrir: "le musée, s'il ouvrait un jour un poste le matin",
    },
  },
  pied: ['propriete', 'repere'],
}
