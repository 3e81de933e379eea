import type { Carte, Jeu } from '../../domaine/cartes'
import { DESSINS_METEO } from './dessins-meteo'

const carte = (cle: keyof typeof DESSINS_METEO, mot: string, texte: string): Carte => ({ cle, mot, texte, dessin: DESSINS_METEO[cle] })

/** La météo d'arrivée (A1.1) : un pictogramme, un mot. Rien n'est noté, rien n'est à expliquer. */
export const METEO: Jeu = {
  type: 'jeu',
  cle: 'meteo',
  titre: "Météo d'arrivée",
  usage:
    "Étaler un jeu à chaque bout de la table. Chacun prend la carte qui dit son état d'esprit, même déjà prise. Un mot suffit, et l'on peut passer.",
  activites: ['A1.1'],
  materiel: ['Jeu de cartes météo, pictogramme et mot'],
  destinataire: 'intervenant',
  numerotee: false,
  parPage: 8,
  series: [
    {
      titre: 'Les 8 cartes',
      exemplaires: 2,
      cartes: [
        carte('soleil', 'Soleil', 'clair, dégagé'),
        carte('eclaircie', 'Éclaircie', 'ça se lève'),
        carte('brume', 'Brume', 'pas encore bien réveillé'),
        carte('vent', 'Vent', 'ça bouge beaucoup'),
        carte('nuages', 'Nuages', 'couvert, mais sec'),
        carte('pluie', 'Pluie', 'un peu chargé ce matin'),
        carte('orage', 'Orage', 'ça gronde'),
        carte('arc-en-ciel', 'Arc-en-ciel', 'un peu de tout'),
      ],
    },
  ],
}
