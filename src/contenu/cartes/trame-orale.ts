import type { FeuilleAppui } from '../../domaine/cartes'

/** La trame en quatre temps (A3.6, reprise en A6.5), à poser devant soi. */
export const TRAME_ORALE: FeuilleAppui = {
  type: 'feuille',
  cle: 'trame-orale',
  titre: 'Trame orale en quatre temps',
  usage:
    "À poser devant soi pour se présenter en deux minutes. Des mots, pas un discours. On peut n'en garder que trois phrases.",
  activites: ['A3.6', 'A4.3', 'A6.5'],
  materiel: [],
  destinataire: 'agent',
  parties: [
    {
      type: 'tableau',
      titre: 'Quatre temps',
      colonnes: ['Le temps', 'Pour démarrer', 'Un appui'],
      rangs: [
        ["1. D'où je viens", "« J'ai commencé par… Puis… Et depuis… »", 'Deux étapes suffisent. Un lieu, une date, un tournant.'],
        ['2. Ce que je sais faire', '« Je sais… quand… Par exemple, ce jour-là… »', "Un verbe, un objet, un fait que quelqu'un a vu."],
        ['3. Ce qui me porte', "« Ce qui compte pour moi au travail, c'est… »", 'Une de vos trois cartes, avec son indice.'],
        ['4. Ce que je cherche', "« Aujourd'hui, je cherche… » ou « Je veux garder… »", 'Rester et transmettre est une recherche.'],
      ],
    },
    {
      type: 'points',
      titre: 'Selon qui vous écoute',
      ordonnee: false,
      points: [
        'Un responsable : commencez par le quatrième temps, puis ce que cela lui apporte.',
        'Un jury : appuyez le deuxième temps, un fait à la fois.',
        'Un collègue : le troisième temps ouvre la conversation.',
      ],
    },
    {
      type: 'points',
      titre: "Si vous n'avez que trois phrases",
      ordonnee: true,
      points: ['Voici ce que je sais faire.', 'Voici ce que je cherche.', 'Voici ce que je vous demande.'],
    },
    { type: 'a-remplir', titre: 'Mes deux repères', etiquettes: ['Ma première phrase', 'Ma dernière phrase'] },
  ],
}
