import type { ComponentChildren } from 'preact'
import { Evitement } from './Evitement'
import { Marque } from './Marque'
import s from './Cahier.module.css'

export interface LienNavigation {
  libelle: string
  href: string
  courant: boolean
}

interface Proprietes {
  /** Adresse de la marque. */
  accueil: string
  navigation: LienNavigation[]
  /** La phrase d'enregistrement, à droite de la navigation. */
  note: ComponentChildren
  /** Bandeaux durables, au-dessus de la tête. */
  bandeaux?: ComponentChildren
  children: ComponentChildren
}

/** La page ordinaire : évitement, tête, navigation, contenu. Les enfants sont des `Rubrique`. */
export function Cahier({ accueil, navigation, note, bandeaux, children }: Proprietes) {
  return (
    <div class={s['page']}>
      <Evitement cible="contenu">Aller au contenu</Evitement>
      {bandeaux}
      <div class={s['cahier']}>
        <header class={s['tete']}>
          <div><Marque href={accueil} /></div>
          <div>
            <nav class={s['nav']} aria-label="Principale">
              <ul>{navigation.map((lien) => <LienPrincipal key={lien.href} {...lien} />)}</ul>
            </nav>
            <div class={s['note']}>{note}</div>
          </div>
        </header>
        <main id="contenu" class={s['contenu']} tabIndex={-1}>{children}</main>
      </div>
    </div>
  )
}

function LienPrincipal({ libelle, href, courant }: LienNavigation) {
  return <li><a href={href} {...(courant && { 'aria-current': 'page' as const })}>{libelle}</a></li>
}
