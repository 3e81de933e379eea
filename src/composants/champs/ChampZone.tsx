import { Champ, type ProprietesChamp } from './Champ'

interface Proprietes extends ProprietesChamp {
  valeur: string
  onValeur: (valeur: string) => void
  onBlur?: () => void
  lignes?: number
}

/** Plusieurs lignes de texte. */
export function ChampZone({ valeur, onValeur, onBlur, lignes = 4, ...champ }: Proprietes) {
  return (
    <Champ
      largeur="large"
      {...champ}
      saisie={(attributs) => (
        <textarea {...attributs} rows={lignes} value={valeur} onInput={(e) => onValeur(e.currentTarget.value)} onBlur={onBlur} />
      )}
    />
  )
}
