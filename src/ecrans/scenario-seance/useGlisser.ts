import { useRef, useState } from 'preact/hooks'

/** Une ligne tirée à la souris : laquelle, et où elle se poserait. */
export interface Glissement {
  ref: string
  /** Rang d'arrivée, la ligne ôtée. */
  rang: number
}

/**
 * Réordonner une liste en tirant une poignée. Le clavier a ses propres gestes : ici, la souris, le doigt et le stylet.
 * `onPose` reçoit la ligne et son rang d'arrivée. Échap, ou lâcher à la même place, ne fait rien.
 */
export function useGlisser(refs: readonly string[], onPose: (ref: string, rang: number) => void) {
  const liste = useRef<HTMLOListElement>(null)
  const [glisse, changeGlisse] = useState<Glissement | null>(null)

  const rangSous = (y: number, ref: string): number => {
    const autres = [...(liste.current?.children ?? [])].filter((ligne) => ligne.getAttribute('data-element') !== ref)
    const dessous = autres.findIndex((ligne) => {
      const { top, height } = ligne.getBoundingClientRect()
      return y < top + height / 2
    })
    return dessous === -1 ? autres.length : dessous
  }

  const poignee = (ref: string) => ({
    onPointerDown: (evenement: PointerEvent) => {
      if (evenement.button !== 0 || !(evenement.currentTarget instanceof HTMLElement)) return
      evenement.preventDefault()
      evenement.currentTarget.setPointerCapture(evenement.pointerId)
      changeGlisse({ ref, rang: refs.indexOf(ref) })
    },
    onPointerMove: (evenement: PointerEvent) => {
      if (glisse?.ref === ref) changeGlisse({ ref, rang: rangSous(evenement.clientY, ref) })
    },
    onPointerUp: () => {
      if (glisse?.ref !== ref) return
      changeGlisse(null)
      if (glisse.rang !== refs.indexOf(ref)) onPose(ref, glisse.rang)
    },
    onPointerCancel: () => changeGlisse(null),
  })

  return { liste, glisse, poignee }
}
