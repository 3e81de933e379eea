import { useEffect, useState } from 'preact/hooks'
import type { ArbreDocument } from '../../../documents/arbre'

/** Imprime un document que l'écran ne montre pas : il n'existe que le temps du dialogue. */
export function useImpression() {
  const [arbre, pose] = useState<ArbreDocument | null>(null)
  useEffect(() => {
    if (arbre === null) return undefined
    const oublie = () => pose(null)
    window.addEventListener('afterprint', oublie)
    window.print()
    return () => window.removeEventListener('afterprint', oublie)
  }, [arbre])
  return { arbre, imprime: pose }
}
