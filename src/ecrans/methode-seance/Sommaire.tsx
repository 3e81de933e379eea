import { versHash } from '../../domaine/adresse'
import type { Element } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import s from './lecture.module.css'

/** L'ancre d'une activité dans la page. */
export const ancre = (ref: string): string => `activite-${ref}`

/** Mène à une activité. Le hash est l'adresse de l'écran : le saut se fait par le focus, sans y toucher. */
export function Sommaire({ elements, numero }: { elements: readonly Element[]; numero: number }) {
  return (
    <nav class={s['sommaire']} aria-label="Activités de la séance">
      <ul>
        {elements.filter(({ type }) => type !== 'pause').map(({ ref, titre }) => (
          <li key={ref}>
            <a
              href={versHash({ type: 'methode-seance', numero })}
              onClick={(evenement) => {
                evenement.preventDefault()
                const titreActivite = document.getElementById(ancre(ref))
                titreActivite?.scrollIntoView()
                titreActivite?.focus({ preventScroll: true })
              }}
            >
              {ref}{'\u00A0'}{typographie(titre)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
