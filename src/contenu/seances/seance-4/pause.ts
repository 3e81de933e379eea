import type { Pause } from '../../../domaine/methode'

export const PAUSE_4: Pause = {
  type: 'pause',
  ref: 'PAUSE',
  titre: 'Pause',
  titreCourt: 'Pause',
  dureeMinutes: 15,
  aFaire: [
    {
      minutes: 10,
      texte:
        'Veiller à ce que personne ne reste isolé, voir à deux qui a fait signe. Effacer le tableau des verbes et des lieux.',
    },
    {
      minutes: 5,
      texte: 'Étaler les fiches métiers, afficher celle du magasinier, former les binômes de A4.4, prévenir à deux minutes.',
    },
  ],
}
