import type { ComponentChildren } from 'preact'
import { classes } from './classes'
import s from './Tableau.module.css'

/** Un tableau qui défile seul s'il est trop large. Enfants : `thead`, `tbody`, `tfoot` ; `class="n"` aligne un nombre. */
export function Tableau({ nom, class: autre, children }: { nom: string; class?: string | undefined; children: ComponentChildren }) {
  return (
    <div class={classes(s['defile'], autre)} tabIndex={0} role="region" aria-label={nom}>
      <table aria-label={nom}>{children}</table>
    </div>
  )
}
