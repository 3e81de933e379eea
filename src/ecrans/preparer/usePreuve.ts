import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useEnvironnement, type PreuvePrecache } from '../commun/environnement'

export interface Verifie {
  /** `null` : pas encore relu. */
  preuve: PreuvePrecache | null
  /** Fin de la dernière vérification (ms). */
  le: number | null
  enCours: boolean
  /** Compte les vérifications demandées. */
  tour: number
  relance: () => void
}

/** Relit le précache à l'ouverture de l'écran, puis à la demande. */
export function usePreuve(): Verifie {
  const { verifiePrecache, instant } = useEnvironnement()
  const [tour, changeTour] = useState(0)
  const [lu, changeLu] = useState<{ preuve: PreuvePrecache; le: number } | null>(null)
  const [enCours, changeEnCours] = useState(true)
  const outils = useRef({ verifiePrecache, instant })
  useEffect(() => {
    let vivant = true
    const verifie = async () => {
      changeEnCours(true)
      const preuve = await outils.current.verifiePrecache()
      if (!vivant) return
      changeLu({ preuve, le: outils.current.instant.peek() })
      changeEnCours(false)
    }
    void verifie()
    return () => { vivant = false }
  }, [tour])
  const relance = useCallback(() => changeTour((avant) => avant + 1), [])
  return { preuve: lu?.preuve ?? null, le: lu?.le ?? null, enCours, tour, relance }
}
