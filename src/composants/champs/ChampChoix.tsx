import { Champ, useSaisie, type ProprietesChamp } from './Champ'

interface Proprietes<V extends string> extends ProprietesChamp {
  valeur: V
  choix: readonly { valeur: V; libelle: string }[]
  onValeur: (valeur: V) => void
}

/** Une liste déroulante native. */
export function ChampChoix<V extends string>({ valeur, choix, onValeur, ...champ }: Proprietes<V>) {
  const saisie = useSaisie(champ)
  const retient = (mot: string) => {
    const option = choix.find((un) => un.valeur === mot)
    if (option) onValeur(option.valeur)
  }
  return (
    <Champ {...champ} id={saisie.id}>
      <select {...saisie} value={valeur} onChange={(e) => retient(e.currentTarget.value)}>
        {choix.map((un) => <option key={un.valeur} value={un.valeur}>{un.libelle}</option>)}
      </select>
    </Champ>
  )
}
