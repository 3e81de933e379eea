import type { ComponentChildren } from 'preact'
import { classes } from './classes'
import { Icone, type NomIcone } from './Icone'
import s from './Etat.module.css'

/** `fait` vérifié, prêt, remis ; `manque` surligné ; `echec` encre pleine ; le reste à l'encre simple. */
export type GenreEtat = 'fait' | 'manque' | 'echec' | 'attente' | 'autorisation' | 'brouillon'

const SIGNES: Record<GenreEtat, NomIcone> = {
  fait: 'fait',
  manque: 'manque',
  echec: 'echec',
  attente: 'attente',
  autorisation: 'autorisation',
  brouillon: 'brouillon',
}

/** Un état : un signe et un mot (les enfants), toujours les deux. */
export function Etat({ genre, children }: { genre: GenreEtat; children: ComponentChildren }) {
  return (
    <span class={classes(s['etat'], genre === 'manque' && s['manque'], genre === 'echec' && s['echec'])}>
      <Icone nom={SIGNES[genre]} />
      {children}
    </span>
  )
}
