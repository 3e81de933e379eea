import { classes } from './classes'
import s from './Minuteur.module.css'

interface Proprietes {
  /** `bientot` : cinq dernières minutes. `depassement` : l'encre prend le fond. */
  etat: 'calme' | 'bientot' | 'depassement'
  /** « En cours », « Bientôt », « Dépassement », « En pause ». */
  mot: string
  /** « jusqu’à 12 h 11 », « depuis 12 h 11 ». */
  precision?: string
  /** « 33:42 », ou les minutes pleines du dépassement (« 4 »), ou « 1 h 02 ». */
  compteur: string
  nom?: string
}

/** Le minuteur affiché : ne compte rien, montre ce qu'on lui donne. */
export function Minuteur({ etat, mot, precision, compteur, nom = 'Temps restant de l’activité' }: Proprietes) {
  const depasse = etat === 'depassement'
  return (
    <div class={classes(s['cadre'], depasse && s['depasse'], etat === 'bientot' && s['presque'])}>
      <p class={s['etat']}>
        <b>{mot}</b> {precision !== undefined && <span>{precision}</span>}
      </p>
      <div class={classes(s['minuteur'], compteur.length > 5 && s['long'])} role="timer" aria-label={nom}>
        {depasse && <span class="cache">{'dépassement '}</span>}
        {compteur}
        {depasse && /^\d+$/.test(compteur) && <small>{' min'}</small>}
      </div>
    </div>
  )
}
