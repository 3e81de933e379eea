import type { Pause } from '../../../domaine/methode'

export const PAUSE_2: Pause = {
  type: 'pause',
  ref: 'PAUSE',
  titre: 'Pause',
  titreCourt: 'Pause',
  dureeMinutes: 15,
  aFaire: [
    {
      minutes: 10,
      texte: "Veiller à ce que personne ne reste isolé. Demander à voix basse si quelqu'un préfère éviter un voisin de trio.",
    },
    {
      minutes: 5,
      texte: 'Former les trios de A2.4, sans lien hiérarchique, et les afficher. Poser une P8 à chaque place, prévenir à deux minutes.',
    },
  ],
}
