import { Icone } from '../../composants/Icone'
import s from './Echec.module.css'

/** La phrase d'un geste refusé, lue aussitôt. La zone est toujours là, pour être annoncée. */
export function Echec({ phrase }: { phrase: string }) {
  return (
    <div class={s['echec']} role="alert">
      {phrase !== '' && <p><Icone nom="echec" />{phrase}</p>}
    </div>
  )
}
