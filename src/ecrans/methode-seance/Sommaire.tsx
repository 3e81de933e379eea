import { versHash } from '../../domaine/adresse'
import { adresseActivite } from '../../domaine/adresse-methode'
import type { Element } from '../../domaine/methode'
import { typographie } from '../../domaine/typographie'
import { vaALEndroit } from '../commun/methode/Plan'
import s from './lecture.module.css'

/** L'ancre d'une activité dans la page. */
export const ancre = (ref: string): string => `activite-${ref}`

/** Mène à une activité. Le hash est l'adresse de l'écran : le saut se fait par le focus, sans y toucher. */
export function Sommaire({ elements }: { elements: readonly Element[] }) {
  return (
    <nav class={s['sommaire']} aria-label="Activités de la séance">
      <ul>
        {elements.filter(({ type }) => type !== 'pause').map(({ ref, titre }) => (
          <li key={ref}>
            <a
              href={versHash(adresseActivite(ref) ?? { type: 'methode' })}
              onClick={(evenement) => {
                evenement.preventDefault()
                vaALEndroit(ancre(ref))
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
