import type { Pause } from '../../../domaine/methode'

export const PAUSE_3: Pause = {
  type: 'pause',
  ref: 'PAUSE',
  titre: 'Pause',
  titreCourt: 'Pause',
  dureeMinutes: 15,
  aFaire: [
    {
      minutes: 10,
      texte: "Veiller à ce que personne ne reste isolé. Voir à deux qui a fait signe, ou s'est tu longtemps.",
    },
    {
      minutes: 5,
      texte: 'Former les trios de A3.6, sans lien hiérarchique, autres que ceux de A2.4. Poser P14 et les feutres, prévenir à deux minutes.',
    },
  ],
}
