import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { Formulaire } from '../../composants/champs/Formulaire'
import type { ProprietesElement } from './DialogueElement'
import s from './adapter.module.css'

/** Couper en deux : les étapes se partagent, la clôture va avec la fin. */
export function Couper({ numero, element: { ref, type, titre, dureeMinutes }, retouches: { retouche }, onFerme }: ProprietesElement) {
  const [minutes, changeMinutes] = useState(String(Math.max(1, Math.round(dureeMinutes / 10) * 5)))
  const coupe = async () => {
    if (await retouche({ type: 'coupe', numero, ref, minutes: Number(minutes) })) onFerme()
  }
  return (
    <Formulaire nom={`Couper ${type === 'pause' ? titre : ref}`} onEnvoi={() => void coupe()}>
      <div class={s['enLigne']}>
        <ChampTexte etiquette="Première part, en minutes" valeur={minutes} onValeur={changeMinutes} />
        <Bouton type="submit">Couper en deux</Bouton>
      </div>
    </Formulaire>
  )
}
