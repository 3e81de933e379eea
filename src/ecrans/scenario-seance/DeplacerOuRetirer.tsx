import { Bouton } from '../../composants/Bouton'
import { ChampChoix } from '../../composants/champs/ChampChoix'
import { useState } from 'preact/hooks'
import type { ProprietesElement } from './DialogueElement'
import s from './adapter.module.css'

/** Vers une autre séance, ou hors du scénario. Les deux s'annulent. */
export function DeplacerOuRetirer({ scenario, numero, element: { ref }, retouches: { retouche }, onFerme }: ProprietesElement) {
  const autres = scenario.seances.filter((une) => une.numero !== numero)
  const [vers, changeVers] = useState(String(autres[0]?.numero ?? ''))
  const deplace = async () => {
    const cible = autres.find((une) => String(une.numero) === vers)
    if (cible && (await retouche({ type: 'deplacement', numero, ref, versNumero: cible.numero, versRang: cible.elements.length }))) onFerme()
  }
  const retire = async () => {
    if (await retouche({ type: 'retrait', numero, ref })) onFerme()
  }
  return (
    <div class={s['enLigne']}>
      {autres.length > 0 && (
        <>
          <ChampChoix
            etiquette="Vers la fin de la"
            largeur="court"
            valeur={vers}
            choix={autres.map((une) => ({ valeur: String(une.numero), libelle: `séance ${une.numero}` }))}
            onValeur={changeVers}
          />
          <Bouton onClick={() => void deplace()}>Changer de séance</Bouton>
        </>
      )}
      <Bouton icone="corbeille" onClick={() => void retire()}>Retirer de la séance</Bouton>
    </div>
  )
}
