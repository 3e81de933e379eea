import { useSignal } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'

type Refusee = { ok: false; raison: string }

/**
 * Exécute une commande à la fois et garde la phrase de son refus.
 * Une panne d'écriture lève : son message est déjà une phrase, et le bandeau durable la montre aussi.
 */
export function useGeste() {
  const [echec, changeEchec] = useState('')
  const enCours = useSignal(false)
  const occupe = useRef(false)
  async function fais<T extends object>(commande: () => Promise<({ ok: true } & T) | Refusee>): Promise<({ ok: true } & T) | null> {
    if (occupe.current) return null
    occupe.current = true
    enCours.value = true
    try {
      const issue = await commande()
      changeEchec(issue.ok ? '' : issue.raison)
      return issue.ok ? issue : null
    } catch (erreur) {
      changeEchec(erreur instanceof Error ? erreur.message : 'Une raison inconnue a empêché ce geste. Recommencez.')
      return null
    } finally {
      occupe.current = false
      enCours.value = false
    }
  }
  return {
    fais,
    echec,
    changeEchec,
    /** Lu au rendu seulement : l'écran qui ne le montre pas ne se refait pas au début et à la fin de chaque geste. */
    get enCours() {
      return enCours.value
    },
  }
}
