import { useLayoutEffect, useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/champs/ChampTexte'
import { ChampNombre } from '../../composants/champs/ChampNombre'
import type { SousGroupe } from '../../domaine/scenario/scenario'
import type { ProprietesElement } from './DialogueElement'
import s from './adapter.module.css'

/** Ce que des parties du groupe font en même temps : l'élément dure autant que la plus longue. */
export function SousGroupes({ numero, element, retouches: { retouche } }: ProprietesElement) {
  const { ref, sousGroupes = [], dureeMinutes } = element
  const [saisie, changeSaisie] = useState(sousGroupes)
  const range = JSON.stringify(sousGroupes)
  useLayoutEffect(() => changeSaisie(JSON.parse(range) as SousGroupe[]), [range]) // ce que la ligne d'avant vient d'écrire
  const pose = async (neufs: SousGroupe[]): Promise<boolean> => {
    changeSaisie(neufs)
    if (JSON.stringify(neufs) === range || (await retouche({ type: 'sous-groupes', numero, ref, sousGroupes: neufs }))) return true
    changeSaisie(sousGroupes)
    return false
  }
  const change = (rang: number, champs: Partial<SousGroupe>) => saisie.map((un, i) => (i === rang ? { ...un, ...champs } : un))
  const ajoute = () => pose([...saisie, { nom: `Sous-groupe ${saisie.length + 1}`, dureeMinutes, texte: '' }])
  return (
    <div class={s['sousGroupes']}>
      {saisie.map((un, rang) => (
        <fieldset key={`${ref} ${String(rang)}`} class={s['sousGroupe']}>
          <legend class="cache">{`Sous-groupe ${rang + 1}`}</legend>
          <ChampTexte etiquette="Nom" valeur={un.nom} onValeur={(nom) => changeSaisie(change(rang, { nom }))} onBlur={() => void pose(saisie)} />
          <ChampNombre etiquette="Minutes" min={1} pas={5} valeur={un.dureeMinutes} onValeur={(minutes) => pose(change(rang, { dureeMinutes: minutes }))} />
          <ChampTexte etiquette="Consigne" largeur="large" valeur={un.texte} onValeur={(texte) => changeSaisie(change(rang, { texte }))} onBlur={() => void pose(saisie)} />
          <Bouton genre="nu" onClick={() => void pose(saisie.filter((_, i) => i !== rang))}>Retirer{' '}<span class="cache">{un.nom}</span></Bouton>
        </fieldset>
      ))}
      <Bouton icone="ajouter" onClick={() => void ajoute()}>Ajouter un sous-groupe en parallèle</Bouton>
    </div>
  )
}
