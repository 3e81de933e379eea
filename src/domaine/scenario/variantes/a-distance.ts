import type { Retouche } from '../retouche'
import type { ElementScenario, SeanceScenario } from '../scenario'
import { ditQuiAvecQui } from './outils'

/** Au-delà, l'attention ne tient plus devant un écran. */
const MOMENT_MINUTES = 105
const REPRISE = '14:00'
const SALONS = 'En salons séparés, sans vous : passez de salon en salon, caméra libre. Rien n\'est enregistré.'
const SANS_TRACE = "À distance : ni son, ni image, ni fil de discussion ne sont gardés."

/** Deux moments par séance de 3 h 30, l'un le matin, l'autre à 14 h. La coupure remplace la pause. */
export const aDistance = (seances: readonly SeanceScenario[]): Retouche[] => [
  ...['A1.2', 'A2.4'].flatMap((ref) => ditQuiAvecQui(seances, ref, SALONS)),
  ...seances.flatMap(({ numero, vigilance }): Retouche[] => [
    { type: 'texte-seance', numero, champ: 'vigilance', texte: `${SANS_TRACE} ${vigilance}`.trim() },
  ]),
  ...seances.filter(({ dureeMinutes }) => dureeMinutes > 2 * MOMENT_MINUTES - 30).flatMap(enDeuxMoments),
]

function enDeuxMoments({ numero, elements, heureDebut }: SeanceScenario): Retouche[] {
  const pauses = elements.filter(({ type }) => type === 'pause')
  const { ref, coupe, matin, total } = choisitReprise(elements.filter(({ type }) => type !== 'pause'))
  const reprise = coupe === null ? ref : `${ref}b`
  return [
    ...pauses.map((pause): Retouche => ({ type: 'retrait', numero, ref: pause.ref })),
    ...(coupe === null ? [] : [{ type: 'coupe', numero, ref, minutes: coupe } as const]),
    { type: 'verrou', numero, ref: reprise, verrou: { debut: REPRISE } },
    { type: 'horaire', numero, heureDebut, heureFin: heureApres(total - matin) },
  ]
}

/** L'activité qui ouvre le second moment ; coupée si aucune frontière ne tient les deux moments. */
function choisitReprise(activites: readonly ElementScenario[]) {
  const total = activites.reduce((somme, { dureeMinutes }) => somme + dureeMinutes, 0)
  const auPlusTot = total - MOMENT_MINUTES
  let matin = 0
  for (const { ref, dureeMinutes } of activites) {
    if (matin >= auPlusTot) return { ref, coupe: null, matin, total }
    if (matin + dureeMinutes > MOMENT_MINUTES) return { ref, coupe: auPlusTot - matin, matin: auPlusTot, total }
    matin += dureeMinutes
  }
  return { ref: activites.at(-1)?.ref ?? '', coupe: null, matin, total }
}

/** L'heure de fin du second moment. */
function heureApres(minutes: number): string {
  const fin = 14 * 60 + minutes
  return `${Math.floor(fin / 60)}:${String(fin % 60).padStart(2, '0')}`
}
