/**
 * « Une séance est conduite », dit à tous les onglets par un verrou partagé : il tombe avec l’onglet,
 * même tué, là où une marque écrite resterait.
 */
import { computed, signal } from '@preact/signals'

const VERROU = 'jalons-seance'
const tenues = signal(0)

/** Vrai tant que cet onglet conduit une séance. */
export const seanceIci = computed(() => tenues.value > 0)

/** À appeler en entrant en séance ; rend de quoi en sortir. */
export function entreEnSeance(): () => void {
  tenues.value++
  let rend: (() => void) | undefined
  const tenue = new Promise<void>(resolue => (rend = resolue))
  void navigator.locks.request(VERROU, { mode: 'shared' }, () => tenue)
  return () => {
    if (rend === undefined) return
    tenues.value--
    rend()
    rend = undefined
  }
}

/** Vrai si un onglet quelconque de cette origine conduit une séance. */
export async function uneSeanceEstConduite(): Promise<boolean> {
  if (seanceIci.value) return true
  const { held } = await navigator.locks.query()
  return held?.some(verrou => verrou.name === VERROU) ?? false
}
