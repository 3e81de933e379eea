import { Champ, type ProprietesChamp } from './Champ'

interface Proprietes extends ProprietesChamp {
  valeur: string
  onValeur: (valeur: string) => void
  onBlur?: () => void
}

/** Une ligne de texte. */
export function ChampTexte({ valeur, onValeur, onBlur, ...champ }: Proprietes) {
  return (
    <Champ
      {...champ}
      saisie={(attributs) => (
        <input {...attributs} type="text" value={valeur} onInput={(e) => onValeur(e.currentTarget.value)} onBlur={onBlur} />
      )}
    />
  )
}

/** Une date locale `AAAA-MM-JJ`. */
export const ChampDate = (props: Proprietes) => <ChampTemps {...props} type="date" />

/** Une heure locale `HH:MM`. */
export const ChampHeure = (props: Proprietes) => <ChampTemps {...props} type="time" />

function ChampTemps({ valeur, onValeur, onBlur, type, ...champ }: Proprietes & { type: 'date' | 'time' }) {
  return (
    <Champ
      largeur="court"
      {...champ}
      saisie={(attributs) => (
        <input {...attributs} type={type} value={valeur} onInput={(e) => onValeur(e.currentTarget.value)} onBlur={onBlur} />
      )}
    />
  )
}
