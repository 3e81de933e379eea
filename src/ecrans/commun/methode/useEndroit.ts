import { useEffect } from 'preact/hooks'
import { vaALEndroit } from './Plan'

/** Ouvre l'écran à un endroit plutôt qu'à son titre. Sans endroit, ou s'il n'existe pas, rien ne bouge. */
export function useEndroit(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) vaALEndroit(id)
  }, [id])
}
