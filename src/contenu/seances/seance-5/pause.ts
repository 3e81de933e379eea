import type { Pause } from '../../../domaine/methode'

export const PAUSE_5: Pause = {
  type: 'pause',
  ref: 'PAUSE',
  titre: 'Pause',
  titreCourt: 'Pause',
  dureeMinutes: 15,
  aFaire: [
    {
      minutes: 10,
      texte:
        "Veiller à ce que personne ne reste isolé. Choisir pour A5.5 deux demandeurs volontaires par table, l'échéance la plus proche d'abord.",
    },
    {
      minutes: 5,
      texte: 'Placer les tables de A5.5, y poser les chevalets et une P25 par place, prévenir à deux minutes.',
    },
  ],
}
