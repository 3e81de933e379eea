import { classes } from '../../composants/classes'
import { ditDateCourte } from '../../domaine/temps-en-mots'
import type { SeanceDuGroupe } from '../../stockage/lectures/etat-seance'
import { placeCalendrier, type PlaceSeance } from './place-calendrier'
import s from './calendrier.module.css'

interface Proprietes {
  seances: readonly SeanceDuGroupe[]
  /** Numéro de la séance dont les gestes sont montrés. */
  choisie: number
  onChoix: (numero: number) => void
}

const pct = (x: number) => `${x.toFixed(2)}%`

/** Les séances plantées sur l'année : une bande, une semaine. Chaque étiquette choisit sa séance. */
export function Calendrier({ seances, choisie, onChoix }: Proprietes) {
  const { places, bandes } = placeCalendrier(seances)
  const dernier = places.at(-1)
  return (
    <div class={s['calendrier']}>
      <svg class={s['arpent']} height="66" aria-hidden="true">
        {bandes.map(({ x, largeur }) => <rect key={x} class={s['bande']} x={pct(x)} y="52" width={pct(largeur)} height="6" />)}
        <rect x="0" y="52" width="95%" height="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        {places.map(({ situee, x }) => <Jalon key={situee.seance.id} x={x} situee={situee} ici={situee.seance.numero === choisie} />)}
      </svg>
      <ol aria-label="Calendrier des séances">
        {places.map((place) => (
          <li
            key={place.situee.seance.id}
            class={place === dernier && places.length > 1 ? s['dernier'] : undefined}
            style={{ insetInlineStart: pct(place === dernier ? place.x : place.etiquette) }}
          >
            <Etiquette place={place} choisie={choisie} onChoix={onChoix} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Jalon({ x, situee, ici }: { x: number; situee: SeanceDuGroupe; ici: boolean }) {
  const faite = situee.avancement === 'terminee'
  return (
    <svg x={pct(x)} overflow="visible">
      <path class={classes(s['jalon'], ici && s['ici'], faite && !ici && s['faite'])} d="M0 0h10v44l-5 18-5-18z" />
      <path class={s['bande']} d="M0 10h10v10H0zM0 32h10v10H0z" />
    </svg>
  )
}

const DIT: Record<SeanceDuGroupe['avancement'], string> = { 'a-venir': '', 'en-cours': ', à reprendre', terminee: ', conduite' }

function Etiquette({ place: { situee, date }, choisie, onChoix }: { place: PlaceSeance; choisie: number; onChoix: (numero: number) => void }) {
  const { numero } = situee.seance
  const ici = numero === choisie
  return (
    <button type="button" class={s['choix']} aria-pressed={ici} onClick={() => onChoix(numero)}>
      <b><span class={ici ? 'surligne' : undefined}>S{numero}</span></b>
      {ditDateCourte(date)}
      <span class="cache">{DIT[situee.avancement]}</span>
    </button>
  )
}
