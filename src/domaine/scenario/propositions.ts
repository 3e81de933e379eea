/** Ce que la salle a appris, proposé au scénario : jamais appliqué sans un geste. */
import type { Retouche } from './retouche'
import type { Scenario } from './scenario'

/** Une durée réelle relevée dans une séance terminée, minutes entières. */
export interface DureeReelle {
  numero: number
  ref: string
  minutes: number
}

export interface PropositionDuree {
  numero: number
  ref: string
  titre: string
  prevues: number
  /** Durées réelles pas encore retenues, de la plus courte à la plus longue. */
  reelles: number[]
  /** Multiple de 5 le plus proche de la médiane de toutes les durées connues. */
  proposee: number
}

/** En deçà, l'écart ne dit rien. */
const ECART_MINUTES = 5

/** Les activités dont la durée réelle s'écarte de celle du scénario. Une durée nulle (activité sautée) ne compte pas. */
export function proposeDurees({ seances }: Scenario, relevees: readonly DureeReelle[]): PropositionDuree[] {
  return seances.flatMap(({ numero, elements }) =>
    elements.flatMap(({ ref, titre, type, dureeMinutes, retour }): PropositionDuree[] => {
      const siennes = relevees.filter((une) => une.numero === numero && une.ref === ref && une.minutes > 0).map(({ minutes }) => minutes)
      const reelles = ote(siennes, retour?.durees ?? []).toSorted((a, b) => a - b)
      if (type === 'pause' || reelles.length === 0) return []
      const proposee = Math.max(5, Math.round(mediane([...reelles, ...(retour?.durees ?? [])]) / 5) * 5)
      return Math.abs(proposee - dureeMinutes) < ECART_MINUTES ? [] : [{ numero, ref, titre, prevues: dureeMinutes, reelles, proposee }]
    }),
  )
}

/** Les durées déjà retenues ne se proposent pas deux fois. */
function ote(durees: readonly number[], retenues: readonly number[]): number[] {
  const reste = [...retenues]
  return durees.filter((duree) => {
    const rang = reste.indexOf(duree)
    if (rang >= 0) reste.splice(rang, 1)
    return rang < 0
  })
}

function mediane(nombres: readonly number[]): number {
  const ranges = nombres.toSorted((a, b) => a - b)
  const milieu = Math.floor(ranges.length / 2)
  return ranges.length % 2 === 1 ? (ranges[milieu] ?? 0) : ((ranges[milieu - 1] ?? 0) + (ranges[milieu] ?? 0)) / 2
}

/** Retenir la proposition : les durées réelles voyagent avec le scénario, et la durée change si `change`. */
export function retientProposition({ seances }: Scenario, { numero, ref, titre, reelles, proposee }: PropositionDuree, change: boolean): Retouche {
  const retour = seances.find((une) => une.numero === numero)?.elements.find((un) => un.ref === ref)?.retour ?? { durees: [], aRefaire: '' }
  const garde: Retouche = { type: 'retour', numero, ref, retour: { ...retour, durees: [...retour.durees, ...reelles] } }
  if (!change) return garde
  return { type: 'suite', nom: `Durée réelle de ${ref} ${titre}`, retouches: [garde, { type: 'duree', numero, ref, minutes: proposee }] }
}
