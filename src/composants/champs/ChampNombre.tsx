import { useLayoutEffect, useState } from 'preact/hooks'
import { Champ, useSaisie, type ProprietesChamp } from './Champ'

interface Proprietes extends ProprietesChamp {
  valeur: number
  min?: number
  max?: number
  pas?: number
  /** Reçoit un nombre fini, quand la saisie est finie (Entrée ou Tab). Rend `false` s'il est refusé : le champ revient alors en arrière. */
  onValeur: (valeur: number) => Promise<boolean>
}

/** Un nombre. Une saisie vide ou illisible revient à la valeur d'avant. */
export function ChampNombre({ valeur, min, max, pas, onValeur, ...champ }: Proprietes) {
  const saisie = useSaisie(champ)
  const [texte, changeTexte] = useState(String(valeur))
  // Avant de peindre : une première frappe rapide ne doit pas être effacée par la pose de la valeur.
  useLayoutEffect(() => changeTexte(String(valeur)), [valeur])
  const retient = async (saisi: string) => {
    const nombre = saisi.trim() === '' ? NaN : Number(saisi)
    const accepte = Number.isFinite(nombre) && nombre !== valeur && (await onValeur(nombre))
    if (!accepte) changeTexte(String(valeur))
  }
  return (
    <Champ largeur="court" {...champ} id={saisie.id}>
      <input
        {...saisie}
        type="number"
        min={min}
        max={max}
        step={pas}
        value={texte}
        onInput={(e) => changeTexte(e.currentTarget.value)}
        onBlur={(e) => void retient(e.currentTarget.value)}
        onKeyDown={(e) => { if (e.key === 'Enter') void retient(e.currentTarget.value) }}
      />
    </Champ>
  )
}
