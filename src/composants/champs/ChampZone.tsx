import { Champ, useSaisie, type ProprietesChamp } from './Champ'

interface Proprietes extends ProprietesChamp {
  valeur: string
  onValeur: (valeur: string) => void
  onBlur?: () => void
  lignes?: number
}

/** Plusieurs lignes de texte. */
export function ChampZone({ valeur, onValeur, onBlur, lignes = 4, ...champ }: Proprietes) {
  const saisie = useSaisie(champ)
  return (
    <Champ largeur="large" {...champ} id={saisie.id}>
      <textarea {...saisie} rows={lignes} value={valeur} onInput={(e) => onValeur(e.currentTarget.value)} onBlur={onBlur} />
    </Champ>
  )
}
