import type { Pause } from '../../../domaine/methode'

export const PAUSE_6: Pause = {
  type: 'pause',
  ref: 'PAUSE',
  titre: 'Pause',
  titreCourt: 'Pause',
  dureeMinutes: 15,
  aFaire: [
    {
      minutes: 10,
      texte: 'Souffler, puis voir à deux qui a fait signe ou dont le plan reste vide. Demander à chacun le rôle souhaité en face.',
    },
    {
      minutes: 5,
      texte: 'Former les tables de A6.5, poser sur chacune les cartes de rôle et les feuilles. Asseoir tout le monde, ordre des passages choisi.',
    },
  ],
}
