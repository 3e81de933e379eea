import type { ComponentChildren } from 'preact'
import { classes } from './classes'
import { Icone } from './Icone'
import s from './Papier.module.css'

/** Rose buvard, filet plein : à l'agent. */
export function PapierAgent({ children }: { children: ComponentChildren }) {
  return (
    <span class={classes(s['papier'], s['agent'])}>
      <Icone nom="agent" />
      <span>{children}</span>
    </span>
  )
}

/** Gris-bleu de chemise, filet tireté : ce que l'employeur peut recevoir. */
export function PapierEmployeur({ children }: { children: ComponentChildren }) {
  return (
    <span class={classes(s['papier'], s['employeur'])}>
      <Icone nom="employeur" />
      <span>{children}</span>
    </span>
  )
}
