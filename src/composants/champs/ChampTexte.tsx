import { Champ, useSaisie, type ProprietesChamp } from './Champ'

interface Proprietes extends ProprietesChamp {
  valeur: string
  onValeur: (valeur: string) => void
  onBlur?: () => void
}

/** Une ligne de texte. */
export function ChampTexte({ valeur, onValeur, onBlur, ...champ }: Proprietes) {
  const saisie = useSaisie(champ)
  return (
    <Champ {...champ} id={saisie.id}>
      <input {...saisie} type="text" value={valeur} onInput={(e) => onValeur(e.currentTarget.value)} onBlur={onBlur} />
    </Champ>
  )
}

/** Une date locale `AAAA-MM-JJ`. */
export const ChampDate = (props: Proprietes) => <ChampTemps {...props} type="date" />

/** Une heure locale `HH:MM`. */
export const ChampHeure = (props: Proprietes) => <ChampTemps {...props} type="time" />

function ChampTemps({ valeur, onValeur, onBlur, type, ...champ }: Proprietes & { type: 'date' | 'time' }) {
  const saisie = useSaisie(champ)
  return (
    <Champ largeur="court" {...champ} id={saisie.id}>
      <input {...saisie} type={type} value={valeur} onInput={(e) => onValeur(e.currentTarget.value)} onBlur={onBlur} />
    </Champ>
  )
}
