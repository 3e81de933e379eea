import { nouvellePause } from '../nouveau'
import type { Retouche } from '../retouche'
import type { SeanceScenario } from '../scenario'

/** Les séances 2 et 3 sur une journée : 6 h sans le repas. La clôture et l'ouverture qui se touchent se resserrent. */
export const court = (seances: readonly SeanceScenario[]): Retouche[] => {
  const rangRepas = (seances.find(({ numero }) => numero === 2)?.elements.length ?? 1) - 1 // A2.2 est déjà retirée
  return [
    { type: 'retrait', numero: 2, ref: 'A2.2' },
    { type: 'retrait', numero: 3, ref: 'A3.5' },
    { type: 'duree', numero: 2, ref: 'A2.7', minutes: 5 },
    { type: 'duree', numero: 3, ref: 'A3.1', minutes: 5 },
    { type: 'reunion', numero: 2, avec: 3 },
    { type: 'ajout', numero: 2, rang: rangRepas, element: { ...nouvellePause('PAUSE-REPAS', 'Repas', 75), verrou: { debut: '12:15', fin: '13:30' } } },
    { type: 'horaire', numero: 2, heureDebut: '09:00', heureFin: '16:30' },
  ]
}
