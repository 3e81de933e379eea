/** Le verrou d’éveil de l’écran : demandé pendant la séance, redemandé au retour de l’onglet, son état dit. */
import { signal, type ReadonlySignal } from '@preact/signals'

/** `tenu` : l’écran reste allumé. `refuse` : le poste économise, ou l’a interdit. `absent` : navigateur sans verrou. */
export type EtatEveil = 'relache' | 'tenu' | 'refuse' | 'absent'

const etat = signal<EtatEveil>('relache')

/** Ce qu’il faut dire à l’intervenant de la veille de l’écran. */
export const etatEveil: ReadonlySignal<EtatEveil> = etat

/** Garde l’écran allumé jusqu’à l’appel de la fonction rendue. */
export function gardeEveille(): () => void {
  let verrou: WakeLockSentinel | null = null
  let fini = false

  const demande = async (): Promise<void> => {
    if (fini || document.hidden) return
    if (!('wakeLock' in navigator)) {
      etat.value = 'absent'
      return
    }
    try {
      const obtenu = await navigator.wakeLock.request('screen')
      if (fini) return await obtenu.release()
      verrou = obtenu
      verrou.addEventListener('release', () => (etat.value = fini ? 'relache' : 'refuse'))
      etat.value = 'tenu'
    } catch {
      etat.value = 'refuse'
    }
  }

  // Le navigateur lâche le verrou quand l’onglet est caché : le reprendre au retour.
  const auRetour = (): void => void demande()
  document.addEventListener('visibilitychange', auRetour)
  void demande()
  return () => {
    fini = true
    document.removeEventListener('visibilitychange', auRetour)
    void verrou?.release()
    etat.value = 'relache'
  }
}
