import type { ComponentChildren, JSX } from 'preact'
import { classes } from './classes'
import { Icone, type NomIcone } from './Icone'
import s from './Bouton.module.css'

interface Apparence {
  /** `plein` : le geste principal, un seul par écran. `nu` : souligné, sans bord. */
  genre?: 'bord' | 'plein' | 'nu'
  /** 52 px au lieu de 44 : gestes faits debout. */
  vif?: boolean
  /** Icône seule : donner `aria-label`. */
  carre?: boolean
  icone?: NomIcone
  /** L'icône après le mot. */
  iconeApres?: boolean
  children?: ComponentChildren
}

export type ProprietesBouton = Apparence & Omit<JSX.IntrinsicElements['button'], 'icon'>
export type ProprietesLienBouton = Apparence & JSX.IntrinsicElements['a']

/** Bouton de 44 px, `type="button"` par défaut. */
export function Bouton({ genre, vif, carre, icone, iconeApres, children, class: autre, ...reste }: ProprietesBouton) {
  return (
    <button type="button" class={nomme({ genre, vif, carre }, autre)} {...reste}>
      {icone && !iconeApres && <Icone nom={icone} />}
      {children}
      {icone && iconeApres && <Icone nom={icone} />}
    </button>
  )
}

/** Un lien qui a l'allure d'un bouton : il mène quelque part, il ne fait rien. */
export function LienBouton({ genre, vif, carre, icone, iconeApres, children, class: autre, ...reste }: ProprietesLienBouton) {
  return (
    <a class={nomme({ genre, vif, carre }, autre)} {...reste}>
      {icone && !iconeApres && <Icone nom={icone} />}
      {children}
      {icone && iconeApres && <Icone nom={icone} />}
    </a>
  )
}

type Formes = { [P in 'genre' | 'vif' | 'carre']: Apparence[P] | undefined }

function nomme({ genre, vif, carre }: Formes, autre: unknown): string {
  return classes(
    s['bouton'],
    genre === 'plein' && s['plein'],
    genre === 'nu' && s['nu'],
    vif && s['vif'],
    carre && s['carre'],
    typeof autre === 'string' && autre,
  )
}
