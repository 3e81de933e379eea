import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { classes } from './classes'
import s from './Rubrique.module.css'

interface Proprietes {
  /** Titre `h2` dans la marge. */
  titre?: ComponentChildren
  /** Surligne le titre : ici, maintenant. */
  surligne?: boolean
  /** Sous le titre : dates, durées, quantités, en `<p>`. */
  marge?: ComponentChildren
  children: ComponentChildren
}

/** Une marge (le temps, le titre) et une page (ce qu'on fait), séparées par le trait d'encre. */
export function Rubrique({ titre, surligne = false, marge, children }: Proprietes) {
  const id = useId()
  return (
    <section class={s['rubrique']} {...(titre !== undefined && { 'aria-labelledby': id })}>
      <div>
        {titre !== undefined && <h2 id={id}>{surligne ? <span class="surligne">{titre}</span> : titre}</h2>}
        {marge}
      </div>
      <div>{children}</div>
    </section>
  )
}

interface ProprietesOuverture {
  /** Le titre de l'écran : une phrase qui répond. */
  titre: ComponentChildren
  surtitre?: ComponentChildren
  chapeau?: ComponentChildren
  marge?: ComponentChildren
  /** Gestes au bout de la ligne du titre. */
  gestes?: ComponentChildren
  children?: ComponentChildren
}

/** La première rubrique d'un écran : porte le `h1`, qui reçoit le focus à chaque changement d'adresse. */
export function Ouverture({ titre, surtitre, chapeau, marge, gestes, children }: ProprietesOuverture) {
  return (
    <section class={classes(s['rubrique'], s['ouverture'])}>
      <div>{marge}</div>
      <div>
        {surtitre !== undefined && <p class="doux">{surtitre}</p>}
        <div class={s['tete']}>
          <h1 tabIndex={-1}>{titre}</h1>
          {gestes !== undefined && <div class={classes(s['rangee'], s['serre'])}>{gestes}</div>}
        </div>
        {chapeau !== undefined && <p class="chapeau">{chapeau}</p>}
        {children}
      </div>
    </section>
  )
}

interface ProprietesRangee {
  /** Les deux bouts s'écartent. */
  entre?: boolean
  /** Sans marge au-dessus. */
  serre?: boolean
  /** Ne passe pas à la ligne (sauf petit écran). */
  fixe?: boolean
  /** Ne rétrécit pas, dans une rangée fixe. */
  tenu?: boolean
  children: ComponentChildren
}

/** Des gestes côte à côte. */
export function Rangee({ entre, serre, fixe, tenu, children }: ProprietesRangee) {
  return (
    <div class={classes(s['rangee'], entre && s['entre'], serre && s['serre'], fixe && s['fixe'], tenu && s['tenu'])}>
      {children}
    </div>
  )
}
