import type { ComponentChildren } from 'preact'
import { classes } from '../../../composants/classes'
import type { ArbreDocument } from '../../../documents/arbre'
import { RenduDocument } from '../../../documents/html/RenduDocument'
import s from './Papier.module.css'

/** Des rubriques qui ne s'imprimeront pas, tant qu'un document est là pour l'être. */
export function HorsPapier({ actif = true, children }: { actif?: boolean; children: ComponentChildren }) {
  return <div class={classes(s['rubriques'], actif && s['hors'])}>{children}</div>
}

interface Proprietes {
  arbre: ArbreDocument
  /** Dans la marge, à l'écran seulement. */
  marge?: ComponentChildren
  /** Ne se voit que sur le papier : l'écran montre autre chose. */
  cache?: boolean
}

/** Le document tel qu'il sortira : posé sur la page à l'écran, seul sur le papier. */
export function Papier({ arbre, marge, cache = false }: Proprietes) {
  return (
    <div class={classes(s['papier'], cache && s['cache'])}>
      <div class={s['marge']}>{marge}</div>
      <div class={s['feuilles']}><RenduDocument arbre={arbre} niveauTitre={2} /></div>
    </div>
  )
}
