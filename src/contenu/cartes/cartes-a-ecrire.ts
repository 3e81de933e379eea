import type { Jeu } from '../../domaine/cartes'

/** Une force vue chez un voisin de table (A2.6) : un fait, pas un compliment. Remise en main propre. */
export const FORCE_OBSERVEE: Jeu = {
  type: 'jeu',
  cle: 'force-observee',
  titre: 'Cartes « force observée »',
  usage:
    "Deux cartes vierges par voisin : une à remettre, une pour recommencer. On écrit un moment, un geste, ce qu'il a permis. La carte est à qui la reçoit.",
  activites: ['A2.6'],
  materiel: ['Carte « force observée » vierge'],
  destinataire: 'agent',
  numerotee: false,
  parPage: 6,
  series: [
    {
      titre: 'Cartes à écrire',
      exemplaires: 6,
      cartes: [
        {
          cle: 'force',
          mot: "Ce que j'ai vu",
          texte: '',
          aEcrire: [
            { etiquette: 'La force', lignes: 1 },
            { etiquette: 'Le moment, le geste', lignes: 3 },
          ],
        },
      ],
    },
  ],
}

/** Ce que retient celui qui écoute une présentation (A3.6) ; remise à qui vient de parler. */
export const ECOUTE: Jeu = {
  type: 'jeu',
  cle: 'ecoute',
  titre: "Cartes d'écoute",
  usage:
    "Une carte par personne écoutée, remise à la fin de son tour. On écrit ce qui a été dit, jamais un avis sur la personne ni sur sa voix.",
  activites: ['A3.6'],
  materiel: ["Carte d'écoute vierge"],
  destinataire: 'agent',
  numerotee: false,
  parPage: 6,
  series: [
    {
      titre: 'Cartes à écrire',
      exemplaires: 6,
      cartes: [
        {
          cle: 'ecoute',
          mot: "En l'écoutant",
          texte: '',
          aEcrire: [
            { etiquette: "Ce que j'ai retenu", lignes: 2 },
            { etiquette: "Ce que j'ai envie de savoir", lignes: 2 },
          ],
        },
      ],
    },
  ],
}
