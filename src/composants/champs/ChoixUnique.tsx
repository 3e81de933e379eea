import { useId } from 'preact/hooks'
import s from './Champ.module.css'

interface Proprietes<V extends string> {
  legende: string
  valeur: V
  choix: readonly { valeur: V; libelle: string; aide?: string }[]
  onValeur: (valeur: V) => void
}

/** Quelques choix visibles ensemble : des boutons radio dans un `fieldset`. */
export function ChoixUnique<V extends string>({ legende, valeur, choix, onValeur }: Proprietes<V>) {
  const nom = useId()
  return (
    <fieldset class={s['choix']}>
      <legend class={s['etiquette']}>{legende}</legend>
      {choix.map((un) => (
        <label key={un.valeur} class={s['case']}>
          <input type="radio" name={nom} value={un.valeur} checked={un.valeur === valeur} onChange={() => onValeur(un.valeur)} />
          <span>
            {un.libelle}
            {un.aide !== undefined && <span class={s['aide']}><br />{un.aide}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
