import type { Fiche } from '../../domaine/methode'
import { CURSEURS } from '../curseurs'

/** T1, point d'arrivée (A6.8) : les curseurs du premier jour, à l'identique. Il reste à l'agent. */
export const T1: Fiche = {
  ref: 'T1',
  titre: "Mon point d'arrivée",
  seance: 6,
  activite: 'A6.8',
  format: 'A4-portrait',
  faces: 1,
  minutes: 4,
  but: 'Retrouver vos huit curseurs du premier jour, et voir ce qui a bougé.',
  consigne:
    "Placez vos huit traits d'aujourd'hui, sans regarder la fiche P4. Ensuite seulement, posez les deux feuilles côte à côte. Un trait qui n'a pas bougé, ou qui recule, n'est pas un échec.",
  champs: [
    CURSEURS,
    { type: 'texte', id: 'bouge', etiquette: 'Ce qui a le plus bougé, et grâce à quoi', lignes: 2 },
    { type: 'texte', id: 'laisse', etiquette: "Ce que je laisse comme c'est, et cela me va", lignes: 2 },
  ],
  exemple: {
    personnage: {
      prenom: 'Maëlle',
      age: 24,
      metier: 'technicienne informatique hospitalière',
      categorie: 'B',
      versant: 'FPH',
      reste: false,
    },
    valeurs: {
      curseurs: ['7', '6', '4', '8', '6', '8', '7', '5'],
      bouge: "parler de mon parcours : je l'ai dit quatre fois, et la quatrième sans feuille",
      laisse: "je ne sais pas encore où je veux aller, j'ai deux pistes",
    },
  },
  pied: ['propriete', 'repere'],
}
