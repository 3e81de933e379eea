import type { Pause } from '../../../domaine/methode'

export const PAUSE_1: Pause = {
  type: 'pause',
  ref: 'PAUSE',
  titre: 'Pause',
  titreCourt: 'Pause',
  dureeMinutes: 15,
  aFaire: [
    {
      minutes: 10,
      texte:
        'Veiller à ce que personne ne reste isolé. Laisser la charte à signer sur une table, voir à deux qui a fait signe.',
    },
    {
      minutes: 5,
      texte: 'Préparer les binômes de A1.6, poser une P4 face contre table à chaque place, prévenir à deux minutes.',
    },
  ],
}
