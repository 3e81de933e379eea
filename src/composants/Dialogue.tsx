import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { classes } from './classes'
import { Bouton } from './Bouton'
import s from './Dialogue.module.css'

interface Proprietes {
  ouvert: boolean
  titre: string
  /** Échap, le bouton de fermeture, ou une fermeture demandée par le système. */
  onFerme: () => void
  /** Mot du bouton de fermeture. */
  fermer?: string
  class?: string
  children: ComponentChildren
}

/**
 * `<dialog>` natif, modal, sans voile. Les enfants ne sont montés qu'ouvert.
 * À la fermeture le focus revient d'où il vient, ou à l'élément que l'écran marque `data-retour-dialogue`.
 */
export function Dialogue({ ouvert, titre, onFerme, fermer = 'Fermer', class: autre, children }: Proprietes) {
  const boite = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialogue = boite.current
    if (dialogue === null || !ouvert) return undefined
    const retour = document.activeElement
    montre(dialogue)
    return () => {
      if (typeof dialogue.close === 'function') dialogue.close()
      const voulu = document.querySelector<HTMLElement>('[data-retour-dialogue]') ?? retour
      if (voulu instanceof HTMLElement) voulu.focus()
    }
  }, [ouvert])
  if (!ouvert) return null
  return (
    <dialog
      ref={boite}
      class={classes(s['dialogue'], autre)}
      aria-labelledby={id}
      onCancel={(evenement) => {
        evenement.preventDefault()
        onFerme()
      }}
    >
      <h2 id={id} class={s['titre']}>{titre}</h2>
      <div class={s['corps']}>{children}</div>
      {/* En dernier : le premier champ reçoit le focus, et Échap ferme aussi. */}
      <div class={s['fermer']}><Bouton icone="fermer" onClick={onFerme}>{fermer}</Bouton></div>
    </dialog>
  )
}

/** jsdom ne connaît pas `showModal` : il reste alors une boîte ouverte ordinaire. */
function montre(dialogue: HTMLDialogElement): void {
  if (typeof dialogue.showModal === 'function') dialogue.showModal()
  else dialogue.setAttribute('open', '')
}
