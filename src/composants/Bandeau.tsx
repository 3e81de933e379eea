import type { ComponentChildren } from 'preact'
import { classes } from './classes'
import s from './Bandeau.module.css'

interface Proprietes {
  /** `note` : une proposition. `rappel` : surligné, reste là. `alerte` : encre pleine, lue aussitôt. */
  genre: 'note' | 'rappel' | 'alerte'
  gestes?: ComponentChildren
  children: ComponentChildren
}

/** Une phrase qui dure jusqu'à ce que sa cause cesse : ne disparaît jamais d'elle-même. */
export function Bandeau({ genre, gestes, children }: Proprietes) {
  return (
    <div
      class={classes(s['bandeau'], genre === 'rappel' && s['rappel'], genre === 'alerte' && s['alerte'])}
      role={genre === 'alerte' ? 'alert' : 'status'}
    >
      <p>{children}</p>
      {gestes !== undefined && <div>{gestes}</div>}
    </div>
  )
}
