import { useEffect, useRef } from 'preact/hooks'
import { estTenu, gesteDe, type Geste } from './touches'

type Effets = { [T in Geste['type']]: T extends 'ajuste' ? (minutes: number) => void : () => void }

/** Écoute le clavier tant que l'écran est là. Une touche maintenue ne se répète pas. */
export function useTouches(actives: boolean, effets: Effets): void {
  const derniers = useRef(effets)
  derniers.current = effets
  useEffect(() => {
    if (!actives) return undefined
    const surTouche = (e: KeyboardEvent) => {
      if (e.repeat || e.defaultPrevented || estTenu(document.activeElement)) return
      const geste = gesteDe(e)
      if (geste === null) return
      e.preventDefault()
      if (geste.type === 'ajuste') derniers.current.ajuste(geste.minutes)
      else derniers.current[geste.type]()
    }
    document.addEventListener('keydown', surTouche)
    return () => document.removeEventListener('keydown', surTouche)
  }, [actives])
}
