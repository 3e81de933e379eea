import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import s from './Champ.module.css'

interface Proprietes {
  cochee: boolean
  onCoche: (cochee: boolean) => void
  aide?: string
  children: ComponentChildren
}

/** Une case de 24 px dans une ligne cliquable de 44 px. */
export function CaseACocher({ cochee, onCoche, aide, children }: Proprietes) {
  const id = useId()
  return (
    <label class={s['case']}>
      <input
        type="checkbox"
        checked={cochee}
        onChange={(e) => onCoche(e.currentTarget.checked)}
        {...(aide !== undefined && { 'aria-describedby': id })}
      />
      <span>
        {children}
        {aide !== undefined && <span id={id} class={s['aide']}><br />{aide}</span>}
      </span>
    </label>
  )
}
