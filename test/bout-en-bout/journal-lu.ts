/**
 * L’horloge vue de l’essai : ce que le journal dit, recompté ici sans le code de l’application,
 * et ce que l’écran montre, lu à l’instant même où il change.
 */
import type { Page } from 'playwright-core'
import type { EvenementRange } from '../../src/domaine/journal'

const MINUTE_MS = 60_000

export interface Compte {
  courante: string
  enPause: boolean
  /** Ce qu’il reste à l’activité courante (ms) ; négatif en dépassement. */
  restantMs: number
}

/**
 * Recompte les événements à un instant : par activité, la somme des morceaux où elle était ouverte et le temps en marche.
 * Ne connaît pas les trous ni les reports, que ces parcours ne font pas.
 */
export function recompte(evenements: readonly EvenementRange[], instant: number): Compte {
  const annules = new Set(evenements.flatMap(e => (e.type === 'annulation' ? [e.cible] : [])))
  const durees = new Map<string, number>()
  const ecoules = new Map<string, number>()
  let courante = ''
  let enPause = false
  let depuis = instant
  const avance = (jusqua: number) => {
    if (courante !== '' && !enPause) ecoules.set(courante, (ecoules.get(courante) ?? 0) + jusqua - depuis)
    depuis = jusqua
  }
  for (const e of evenements) {
    if (annules.has(e.numero) || e.instant > instant) continue
    avance(e.instant)
    if (e.type === 'seance-commencee') for (const { ref, dureeMinutes } of e.plan ?? []) durees.set(ref, dureeMinutes * MINUTE_MS)
    if (e.type === 'activite-commencee') [courante, enPause] = [e.ref, false]
    if (e.type === 'pause') enPause = true
    if (e.type === 'reprise') enPause = false
    if (e.type === 'temps-ajuste') durees.set(e.ref, Math.max(0, (durees.get(e.ref) ?? 0) + e.minutes * MINUTE_MS))
    if (e.type === 'debut-corrige') ecoules.set(courante, e.instant - e.debut)
  }
  avance(instant)
  return { courante, enPause, restantMs: (durees.get(courante) ?? 0) - (ecoules.get(courante) ?? 0) }
}

export interface Releve {
  texte: string
  /** `Date.now()` de la page, au même instant. */
  instant: number
}

/** Le minuteur et l’heure de la page, lus ensemble ; `change` attend d’abord que le minuteur bouge. */
export const releveMinuteur = (page: Page, { change }: { change: boolean }): Promise<Releve> =>
  page.evaluate(
    attend =>
      new Promise<Releve>(rend => {
        const minuteur = document.querySelector('[role=timer]')
        if (minuteur === null) throw new Error('Il n’y a pas de minuteur à l’écran.')
        const lis = () => rend({ texte: minuteur.textContent ?? '', instant: Date.now() })
        if (!attend) return lis()
        return new MutationObserver((_, guet) => {
          guet.disconnect()
          lis()
        }).observe(minuteur, { characterData: true, childList: true, subtree: true })
      }),
    change,
  )

/** « 33:42 » → 2022 s ; « dépassement 4 min » → −240 s, « dépassement 1 h 04 » → −3840 s. */
export function lisSecondes(texte: string): number {
  const [, minutes, secondes] = /(\d+):(\d\d)/.exec(texte) ?? []
  if (minutes !== undefined) return Number(minutes) * 60 + Number(secondes)
  const [, heures = '0', pleines] = /(?:(\d+)\sh\s)?(\d+)/.exec(texte) ?? []
  return -60 * (Number(heures) * 60 + Number(pleines))
}

/**
 * De combien (ms) le minuteur s’écarte du journal ; en dépassement il ne dit que des minutes pleines, jugées telles quelles.
 * `decalageMs` : de combien l’horloge du poste a reculé depuis le dernier événement.
 */
export async function ecartDuMinuteur(page: Page, evenements: () => Promise<EvenementRange[]>, decalageMs = 0): Promise<{ secondes: number; ecartMs: number }> {
  const immobile = await page.getByRole('region', { name: 'Temps' }).getByText(/En pause|Dépassement/).count()
  const { texte, instant } = await releveMinuteur(page, { change: immobile === 0 })
  const secondes = lisSecondes(texte)
  const { restantMs } = recompte(await evenements(), instant + decalageMs)
  if (!texte.includes('dépassement')) return { secondes, ecartMs: Math.abs(secondes * 1_000 - restantMs) }
  const depasseMs = -restantMs + secondes * 1_000
  return { secondes, ecartMs: Math.max(0, -depasseMs, depasseMs - MINUTE_MS) }
}
