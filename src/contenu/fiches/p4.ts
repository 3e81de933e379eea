import type { Fiche } from '../../domaine/methode'
import { CURSEURS } from '../curseurs'

/** P4, point de départ (A1.5). Les huit curseurs reviennent à l'identique en séance 6. */
export const P4: Fiche = {
  ref: 'P4',
  titre: 'Mon point de départ',
  seance: 1,
  activite: 'A1.5',
  format: 'A4-portrait',
  faces: 1,
  minutes: 15,
  but: 'Garder une trace de ce jour, et la retrouver à la dernière séance.',
  consigne:
    "Pour chaque phrase, faites un trait entre 0 (pas du tout) et 10 (tout à fait). Zéro n'est pas un échec. Puis finissez les deux phrases : un mot suffit.",
  champs: [
    CURSEURS,
    { type: 'texte', id: 'content', etiquette: 'Je repartirai content si…', lignes: 3 },
    { type: 'texte', id: 'refus', etiquette: 'Je ne veux pas que…', lignes: 3 },
  ],
  exemple: {
    personnage: {
      prenom: 'Kévin',
      age: 27,
      metier: 'agent des services hospitaliers',
      categorie: 'C',
      versant: 'FPH',
      reste: true,
    },
    valeurs: {
      curseurs: ['3', '6', '2', '2', '1', '4', '5', '7'],
      content: 'je sais expliquer mon métier sans dire « juste »',
      refus: 'mon équipe croie que je la quitte',
    },
  },
  pied: ['propriete', 'repere'],
}
