import { useEffect, useRef, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import type { Vue } from '../../domaine/compagnon'
import { typographie } from '../../domaine/typographie'
import s from './projetees.module.css'

/** Une vue à la fois, en grand. Flèches ou télécommande ; Échap rend l'écran. */
export function VuesProjetees({ vues, onFin }: { vues: readonly Vue[]; onFin: () => void }) {
  const [rang, changeRang] = useState(0)
  const boite = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialogue = boite.current
    const retour = document.activeElement
    // jsdom ne connaît pas `showModal`.
    if (typeof dialogue?.showModal === 'function') dialogue.showModal()
    else dialogue?.setAttribute('open', '')
    return () => {
      if (retour instanceof HTMLElement) retour.focus()
    }
  }, [])
  const avance = (pas: number) => changeRang((ici) => Math.min(vues.length - 1, Math.max(0, ici + pas)))
  const vue = vues[rang]
  if (vue === undefined) return null
  return (
    <dialog
      ref={boite}
      class={s['vue']}
      aria-label="Vues projetées"
      onCancel={(evenement) => {
        evenement.preventDefault()
        onFin()
      }}
      onKeyDown={(evenement) => {
        const pas = PAS[evenement.key]
        if (pas === undefined) return
        evenement.preventDefault()
        avance(pas)
      }}
    >
      <div aria-live="polite">
        <h2>{typographie(vue.titre)}</h2>
        <ul>{vue.points.map((point) => <li key={point}>{typographie(point)}</li>)}</ul>
      </div>
      <div class={s['gestes']}>
        <span>{rang + 1} sur {vues.length}</span>
        <Bouton icone="precedent" aria-disabled={rang === 0} onClick={() => avance(-1)}>Vue précédente</Bouton>
        <Bouton icone="suivant" aria-disabled={rang === vues.length - 1} onClick={() => avance(1)}>Vue suivante</Bouton>
        <Bouton icone="fermer" onClick={onFin}>Quitter</Bouton>
      </div>
    </dialog>
  )
}

const PAS: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }
