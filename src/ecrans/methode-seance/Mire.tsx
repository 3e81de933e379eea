import { calculeBandes } from '../../composants/ligne-arpentage'
import s from './lecture.module.css'

const HAUTEUR_MINUTE = 3

/** Le jalon vertical d'une activité : une bande vaut cinq minutes. Décoratif : la durée est écrite à côté. */
export function Mire({ minutes }: { minutes: number }) {
  const hauteur = minutes * HAUTEUR_MINUTE
  return (
    <svg class={s['mire']} viewBox={`0 0 14 ${hauteur}`} height={hauteur} aria-hidden="true">
      {calculeBandes(minutes).map(({ debut, longueur }) => (
        <rect key={debut} x="1" y={debut * HAUTEUR_MINUTE} width="12" height={longueur * HAUTEUR_MINUTE} fill="currentColor" />
      ))}
      <rect x="1" y="0.75" width="12" height={hauteur - 1.5} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
