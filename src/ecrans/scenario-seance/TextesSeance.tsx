import type { ChampSeance } from '../../domaine/scenario/retouche'
import type { SeanceScenario } from '../../domaine/scenario/scenario'
import type { Retouches } from '../commun/scenario/useRetouches'
import { TexteRetouche } from './TexteRetouche'
import s from './adapter.module.css'

const CHAMPS: readonly [ChampSeance, etiquette: string, long: boolean][] = [
  ['titre', 'Titre de la séance', false],
  ['objectif', 'Objectif', true],
  ['prealable', 'Préalable', true],
  ['travailIntermediaire', 'À préparer pour la suite', true],
  ['vigilance', 'Vigilance', true],
]

/** Les textes de la séance elle-même. */
export function TextesSeance({ seance, retouche }: { seance: SeanceScenario; retouche: Retouches['retouche'] }) {
  const { numero } = seance
  return (
    <div class={s['champs']}>
      {CHAMPS.map(([champ, etiquette, long]) => (
        <TexteRetouche
          key={champ}
          etiquette={etiquette}
          valeur={seance[champ]}
          long={long}
          enregistre={(texte) => retouche({ type: 'texte-seance', numero, champ, texte })}
        />
      ))}
    </div>
  )
}
