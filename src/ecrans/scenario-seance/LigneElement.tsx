import { Bouton } from '../../composants/Bouton'
import { ChampNombre } from '../../composants/champs/ChampNombre'
import { classes } from '../../composants/classes'
import { Icone } from '../../composants/Icone'
import { ditVerrou } from '../../domaine/scenario/dit-retouche'
import type { HoraireElement } from '../../domaine/scenario/horaires'
import { MINUTES_MAX, type ElementScenario } from '../../domaine/scenario/scenario'
import { ditDuree } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import { majuscule } from '../commun/formatage'
import { ditMinutes } from '../commun/scenario/ligne-scenario'
import s from './adapter.module.css'

export type GesteLigne = 'monter' | 'descendre' | 'retoucher'

interface Proprietes {
  element: ElementScenario
  horaire: HoraireElement | undefined
  place: { rang: number; sur: number; arrivee: 'ici' | 'avant' | 'apres' | null }
  poignee: Record<string, (evenement: PointerEvent) => void>
  onDeplace: (pas: -1 | 1, geste: GesteLigne) => void
  onDuree: (minutes: number) => Promise<boolean>
  onOuvre: () => void
}

/** Une ligne : son heure, son titre, sa durée, ses gestes. Alt et une flèche la déplacent depuis n'importe lequel. */
export function LigneElement({ element, horaire, place, poignee, onDeplace, onDuree, onOuvre }: Proprietes) {
  const { ref, titre, type, dureeMinutes, verrou, sousGroupes } = element
  const nom = type === 'pause' ? typographie(titre) : ref
  const auClavier = (evenement: KeyboardEvent) => {
    if (!evenement.altKey || (evenement.key !== 'ArrowUp' && evenement.key !== 'ArrowDown')) return
    evenement.preventDefault()
    const actif = document.activeElement?.getAttribute('data-geste')
    onDeplace(evenement.key === 'ArrowUp' ? -1 : 1, actif === 'retoucher' ? 'retoucher' : evenement.key === 'ArrowUp' ? 'monter' : 'descendre')
  }
  return (
    <li
      data-element={ref}
      class={classes(s['element'], type === 'pause' && s['pause'], place.arrivee !== null && s[place.arrivee])}
      onKeyDown={auClavier}
    >
      <span class={s['poignee']} title="Glisser pour déplacer" {...poignee}><Icone nom="glisser" /></span>
      <p class={s['quand']}>{horaire ? ditMinutes(horaire.debut) : ''}</p>
      <div class={s['corps']}>
        <h3>{type === 'pause' ? nom : <><span class={s['ref']}>{ref}</span> {typographie(titre)}</>}</h3>
        {(horaire?.libreAvant ?? 0) > 0 && <p class="doux">{ditDuree(horaire?.libreAvant ?? 0)} libres avant.</p>}
        {verrou && <p class={s['verrou']}><Icone nom="autorisation" />{majuscule(ditVerrou(verrou))}.</p>}
        {sousGroupes && <p class="doux">{sousGroupes.length > 1 ? `${sousGroupes.length} sous-groupes en même temps, comptés une fois.` : 'Un sous-groupe à part.'}</p>}
        {horaire?.constats.map((constat) => <p key={constat}><span class="surligne">{typographie(constat)}</span></p>)}
      </div>
      <div class={s['duree']}>
        <ChampNombre etiquette={`Durée de ${nom}, en minutes`} etiquetteCachee min={1} max={MINUTES_MAX} pas={5} valeur={dureeMinutes} onValeur={onDuree} />
        <span aria-hidden="true">min</span>
      </div>
      <div class={s['gestes']}>
        <Bouton genre="nu" icone="monter" data-geste="monter" aria-disabled={place.rang === 0} onClick={() => onDeplace(-1, 'monter')}>
          Monter{' '}<span class="cache">{nom}</span>
        </Bouton>
        <Bouton genre="nu" icone="descendre" data-geste="descendre" aria-disabled={place.rang === place.sur - 1} onClick={() => onDeplace(1, 'descendre')}>
          Descendre{' '}<span class="cache">{nom}</span>
        </Bouton>
        <Bouton data-geste="retoucher" onClick={onOuvre}>Retoucher{' '}<span class="cache">{nom}</span></Bouton>
      </div>
    </li>
  )
}
