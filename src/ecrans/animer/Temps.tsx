import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { Minuteur } from '../../composants/Minuteur'
import { MINUTE_MS } from '../../domaine/temps'
import { ditEcart, ditHeure } from '../../domaine/temps-en-mots'
import { Depuis } from './Depuis'
import type { VueConduite } from './vue'
import { calculeMinuteur } from './vue'
import s from './animer.module.css'

interface Proprietes {
  vue: VueConduite
  fuseau: string
  surAjuste: (minutes: number) => void
  surDebut: (debut: number) => void
}

/** La marge : ce qui reste, l'heure, la fin prévue, et de quoi dire la vérité à l'horloge. */
export function Temps({ vue, fuseau, surAjuste, surDebut }: Proprietes) {
  const { etat, instant } = vue
  return (
    <section aria-label="Temps">
      {etat.courante !== null && (
        <>
          <Minuteur {...calculeMinuteur(vue, fuseau)} />
          <Corriger vue={vue} fuseau={fuseau} surAjuste={surAjuste} surDebut={surDebut} />
        </>
      )}
      <div class={s['horloge']}>
        <time dateTime={new Date(instant).toISOString()}>{ditHeure(instant, fuseau)}</time>
        <p><b>{ditEcart(etat.decalageMs)}</b>, fin prévue à{'\u00A0'}{ditHeure(etat.finPrevue, fuseau)}</p>
      </div>
    </section>
  )
}

function Corriger({ vue, fuseau, surAjuste, surDebut }: Proprietes) {
  const [ouvert, changeOuvert] = useState(false)
  const debut = vue.etat.courante === null ? undefined : vue.etat.debutsReels[vue.etat.courante]
  const depuisMinutes = debut === undefined ? 0 : Math.floor((vue.instant - debut) / MINUTE_MS)
  return (
    <div class={s['corriger']} role="group" aria-label="Corriger le temps de l’activité">
      <Bouton aria-label="−1 minute" onClick={() => surAjuste(-1)}>−1</Bouton>
      <Bouton aria-label="+1 minute" onClick={() => surAjuste(1)}>+1</Bouton>
      <Bouton aria-label="+5 minutes" onClick={() => surAjuste(5)}>+5</Bouton>
      <Bouton genre="nu" class={s['depuis'] ?? ''} onClick={() => changeOuvert(true)}>
        commencé il{'\u00A0'}y{'\u00A0'}a {depuisMinutes}{'\u00A0'}min
      </Bouton>
      <Depuis
        ouvert={ouvert}
        instant={vue.instant}
        depuisMinutes={depuisMinutes}
        fuseau={fuseau}
        surFerme={() => changeOuvert(false)}
        surDebut={surDebut}
      />
    </div>
  )
}
