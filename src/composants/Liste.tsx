import type { ComponentChildren } from 'preact'
import { classes } from './classes'
import s from './Liste.module.css'

/** Liste à filets : constats, documents. `sansEtat` : pas de colonne d'état. */
export function Liste({ sansEtat = false, nom, children }: { sansEtat?: boolean; nom?: string; children: ComponentChildren }) {
  return <ul class={classes(s['liste'], sansEtat && s['sansEtat'])} aria-label={nom}>{children}</ul>
}

interface ProprietesLigne {
  /** Un `Etat` ; à omettre dans une liste `sansEtat`. */
  etat?: ComponentChildren
  /** Boutons au bout de la ligne. */
  gestes?: ComponentChildren
  children: ComponentChildren
}

export function LigneListe({ etat, gestes, children }: ProprietesLigne) {
  return (
    <li>
      {etat}
      <div>{children}</div>
      <div class={s['gestes']}>{gestes}</div>
    </li>
  )
}
