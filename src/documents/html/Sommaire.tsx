/** Le sommaire d'un document : mène à ses sections sans changer d'adresse. */
import type { Bloc } from '../arbre'
import { prepareTexte } from '../texte'
import s from './sommaire.module.css'

export function Sommaire({ entrees }: Extract<Bloc, { type: 'sommaire' }>) {
  return (
    <nav class={s['sommaire']} aria-label="Sommaire">
      <ul role="list">
        {entrees.map(({ texte, niveau, section }) => (
          <li key={`${section} ${texte}`} class={niveau === 2 ? s['second'] : s['premier']}>
            <a href={`#section-${section + 1}`} onClick={(evenement) => mene(evenement, section)}>{prepareTexte(texte)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Le hash est l'adresse de l'écran : le saut se fait par le focus, sans y toucher. */
function mene(evenement: MouseEvent & { currentTarget: HTMLElement }, section: number): void {
  evenement.preventDefault()
  const titre = evenement.currentTarget.closest('article')?.children[section]?.querySelector<HTMLElement>('h1, h2, h3')
  if (titre === null || titre === undefined) return
  titre.tabIndex = -1
  titre.scrollIntoView()
  titre.focus({ preventScroll: true })
}
