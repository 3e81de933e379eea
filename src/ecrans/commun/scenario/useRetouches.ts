import { useRef, useState } from 'preact/hooks'
import type { Retouche } from '../../../domaine/scenario/retouche'
import { typographie } from '../../../domaine/typographie'
import { annuleRetouche, refaitRetouche, retoucheScenario, type RetoucheFaite } from '../../../stockage/commandes/scenario'

export interface Retouches {
  /** La dernière phrase à lire à voix haute, et à montrer. */
  annonce: string
  echec: string
  /** Vrai si la retouche a eu lieu. */
  retouche: (une: Retouche) => Promise<boolean>
  annule: () => Promise<boolean>
  refait: () => Promise<boolean>
}

/** Les retouches d'un scénario, l'une après l'autre : aucune frappe n'est perdue parce qu'une autre s'écrit encore. */
export function useRetouches(id: string): Retouches {
  const [dit, changeDit] = useState({ annonce: '', echec: '' })
  const file = useRef<Promise<unknown>>(Promise.resolve())
  const enFile = (commande: () => Promise<RetoucheFaite>, debut = ''): Promise<boolean> => {
    const avant = file.current
    const suite = (async () => {
      await avant
      return joue(commande, debut)
    })()
    file.current = suite
    return suite
  }
  const joue = async (commande: () => Promise<RetoucheFaite>, debut: string) => {
    try {
      const fait = await commande()
      changeDit(fait.ok ? { annonce: typographie(debut + fait.phrase), echec: '' } : { annonce: '', echec: fait.raison })
      return fait.ok
    } catch (erreur) {
      changeDit({ annonce: '', echec: erreur instanceof Error ? erreur.message : 'Une raison inconnue a empêché ce geste. Recommencez.' })
      return false
    }
  }
  return {
    ...dit,
    retouche: (une) => enFile(() => retoucheScenario(id, une)),
    annule: () => enFile(() => annuleRetouche(id), 'Annulé : '),
    refait: () => enFile(() => refaitRetouche(id), 'Refait : '),
  }
}
