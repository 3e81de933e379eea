import { Rubrique } from '../../composants/Rubrique'
import { Croquis } from '../../documents/html/Croquis'
import { croqueCarte } from '../../documents/planche'
import type { Carte, Serie } from '../../domaine/cartes'
import { typographie } from '../../domaine/typographie'
import s from './cartes.module.css'

interface Proprietes {
  serie: Serie
  numerotee: boolean
  dos: boolean
  gardees: ReadonlySet<string>
  seules: boolean
  onBascule: (cle: string) => void
}

/** Les cartes d'une série : `Tab` ou les flèches pour aller de l'une à l'autre, `Espace` pour garder. */
export function SerieDeCartes({ serie: { titre, repere, cartes }, numerotee, dos, gardees, seules, onBascule }: Proprietes) {
  const rangees = cartes.map((carte, rang) => ({ carte, coin: numerotee ? `${repere ?? ''} ${rang + 1}`.trim() : '' }))
  const visibles = rangees.filter(({ carte }) => !seules || gardees.has(carte.cle))
  return (
    <Rubrique titre={typographie(titre)}>
      {visibles.length === 0 && <p class="doux">Aucune de ces cartes n’est gardée.</p>}
      <ul class={s['cartes']} aria-label={typographie(titre)} onKeyDown={suisLesFleches}>
        {visibles.map(({ carte, coin }) => (
          <li key={carte.cle}>
            {carte.aEcrire === undefined ? (
              <button type="button" class={s['carte']} aria-pressed={gardees.has(carte.cle)} onClick={() => onBascule(carte.cle)}>
                <Recto carte={carte} coin={coin} dos={dos} />
              </button>
            ) : (
              <div class={s['carte']}><Recto carte={carte} coin={coin} dos={dos} /></div>
            )}
          </li>
        ))}
      </ul>
    </Rubrique>
  )
}

function Recto({ carte: { mot, texte, verso, aEcrire = [], dessin }, coin, dos }: { carte: Carte; coin: string; dos: boolean }) {
  return (
    <>
      {coin !== '' && <span class={s['coin']}>{coin}</span>}
      {dessin !== undefined && <span role="img" aria-label={typographie(dessin.alternative)}><Croquis croquis={croqueCarte(dessin, 1)} /></span>}
      <span class={s['mot']}>{typographie(mot)}</span>
      {texte !== '' && <span>{typographie(texte)}</span>}
      {aEcrire.map(({ etiquette }) => <span key={etiquette} class={s['ecrire']}>{typographie(etiquette)}</span>)}
      {dos && verso !== undefined && <span class={s['dos']}>{typographie(verso)}</span>}
    </>
  )
}

const PAS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function suisLesFleches(evenement: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const pas = PAS[evenement.key]
  const boutons = [...evenement.currentTarget.querySelectorAll('button')]
  const ici = boutons.findIndex((bouton) => bouton === document.activeElement)
  if (pas === undefined || ici < 0) return
  evenement.preventDefault()
  boutons[Math.min(boutons.length - 1, Math.max(0, ici + pas))]?.focus()
}
