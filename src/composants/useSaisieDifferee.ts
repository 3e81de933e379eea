import { useEffect, useRef } from 'preact/hooks'

export interface SaisieDifferee {
  /** Retient le texte ; il sera enregistré au plus tard `delaiMs` après la première frappe en attente. */
  saisit(texte: string): void
  /** Enregistre tout de suite ce qui attend ; la promesse finit avec l'écriture. */
  vide(): Promise<unknown>
}

/**
 * Enregistre une saisie par paliers : jamais plus de `delaiMs` de frappe en attente, même sans respirer.
 * Vidée quand l'onglet se cache, quand la page s'en va, quand le champ disparaît.
 */
export function useSaisieDifferee(
  enregistre: (texte: string) => Promise<unknown>,
  delaiMs = 400,
): SaisieDifferee {
  const dernier = useRef(enregistre)
  dernier.current = enregistre
  const attente = useRef<{ texte: string; minuterie: ReturnType<typeof setTimeout> } | null>(null)

  const saisie = useRef<SaisieDifferee>({
    saisit(texte) {
      if (attente.current) attente.current.texte = texte
      else attente.current = { texte, minuterie: setTimeout(() => void saisie.current.vide(), delaiMs) }
    },
    async vide() {
      if (!attente.current) return
      const { texte, minuterie } = attente.current
      clearTimeout(minuterie)
      attente.current = null
      await dernier.current(texte)
    },
  })

  useEffect(() => {
    const vide = () => void saisie.current.vide()
    document.addEventListener('visibilitychange', vide)
    window.addEventListener('pagehide', vide)
    // F5 : entre cette alerte et le départ de la page, une transaction a le temps de finir ; après, non.
    window.addEventListener('beforeunload', vide)
    return () => {
      document.removeEventListener('visibilitychange', vide)
      window.removeEventListener('pagehide', vide)
      window.removeEventListener('beforeunload', vide)
      vide()
    }
  }, [])

  return saisie.current
}
