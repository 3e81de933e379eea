import type { Fiche } from '../../domaine/methode'

/** P5, ligne de parcours (A1.6). */
export const P5: Fiche = {
  ref: 'P5',
  titre: 'Ma ligne de parcours',
  seance: 1,
  activite: 'A1.6',
  format: 'A3-paysage',
  faces: 1,
  minutes: 30,
  but: "Voir votre parcours d'un coup d'œil et trouver ce qui le relie.",
  consigne:
    'Posez vos dates. Au-dessus de la ligne, ce qui vous a porté ; en dessous, ce qui vous a coûté. Marquez C (choix), H (hasard), T (tournant), A (apprentissage). Entourez trois tournants. Ne notez que ce que vous voulez bien relire.',
  champs: [
    {
      type: 'parcours',
      id: 'ligne',
      dessus: "Ce qui m'a porté",
      dessous: "Ce qui m'a coûté",
      debut: 'mes débuts',
      fin: "aujourd'hui",
      reperes: 12,
      lignes: 9,
    },
    { type: 'textes', id: 'tournants', etiquette: 'Mes trois tournants', nombre: 3, lignesChacun: 1 },
    { type: 'texte', id: 'fil', etiquette: "Ce qui revient, c'est… (mon fil rouge)", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Marc',
      age: 58,
      metier: 'technicien de voirie',
      categorie: 'B',
      versant: 'FPT',
      reste: true,
    },
    valeurs: {
      ligne: [
        '1988, apprenti maçon (A, dessus : « un maître patient »)',
        '1993, la commune, pour un an (H, dessus)',
        "2001, chef d'équipe (T, dessous : « arbitrer mes copains »)",
        '2009, services réunis (T, dessous : « qui fait quoi ? »)',
        '2017, examen réussi (C, dessus)',
        '2024, il guide les nouveaux (T, dessus)',
      ],
      tournants: ["2001, chef d'équipe", '2009, services réunis', '2024, je guide les nouveaux'],
      fil: "Je connais ce qu'on ne voit pas sous la rue, et j'aime le montrer.",
    },
  },
  pied: ['propriete'],
}
