import { classes } from '../../../composants/classes'
import s from './plan.module.css'

/** Amène un endroit de l'écran sous les yeux et sous le clavier. */
export function vaALEndroit(id: string): void {
  const endroit = document.getElementById(id)
  if (endroit === null) return
  endroit.tabIndex = -1
  endroit.scrollIntoView()
  endroit.focus({ preventScroll: true })
}

/** Les rubriques d'un écran long. Le hash est l'adresse de l'écran : le saut se fait par le focus, sans y toucher. */
export function Plan({ nom, serre = false, endroits }: { nom: string; serre?: boolean; endroits: readonly { id: string; texte: string }[] }) {
  return (
    <nav class={classes(s['plan'], serre && s['serre'])} aria-label={nom}>
      <ul>
        {endroits.map(({ id, texte }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(evenement) => {
                evenement.preventDefault()
                vaALEndroit(id)
              }}
            >
              {texte}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
