/** Un tableau : légende, en-têtes de colonne et de rang ; redits en haut de chaque page imprimée. */
import type { Cellule } from '../arbre'
import { aDesTitres, enGras, rangDeTete, type Tableau as Donnees } from '../rangs'
import { prepareTexte } from '../texte'
import { avecCles } from './cles'
import { EnTexte } from './Textes'
import s from './feuille.module.css'

export function Tableau({ tableau }: { tableau: Donnees }) {
  const { colonnes, rangs, total, legende, legendeCachee, lignesParRang } = tableau
  const titres = avecCles(colonnes, ({ titre }) => titre)
  const parts = colonnes.reduce((somme, { part }) => somme + part, 0)
  return (
    // Trop large pour l'écran, il défile seul : au clavier aussi.
    <div class={s['defile']} role="group" aria-label={prepareTexte(legende)} tabIndex={0}>
      <table class={`${s['tableau']} ${lignesParRang === undefined ? '' : s['a-ecrire']}`} aria-label={legendeCachee ? prepareTexte(legende) : undefined}>
        {!legendeCachee && <caption>{prepareTexte(legende)}</caption>}
        <colgroup>
          {titres.map(({ cle, element: { part } }) => (
            <col key={cle} style={{ width: `${(100 * part) / parts}%` }} />
          ))}
        </colgroup>
        {aDesTitres(tableau) && (
          <thead>
            <tr>
              {titres.map(({ cle, element: { titre, nombre } }) => (
                <th key={cle} scope="col" class={nombre === true ? s['nombre'] : undefined}>
                  {prepareTexte(titre)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {avecCles(rangs, JSON.stringify).map(({ cle, element }) => (
            <Rang key={cle} cellules={element} lignes={lignesParRang ?? 0} />
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <Rang cellules={total.map((cellule) => ({ ...cellule, texte: enGras(cellule.texte) }))} lignes={0} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Rang({ cellules, lignes }: { cellules: Cellule[]; lignes: number }) {
  const nommante = cellules[rangDeTete(cellules)]
  return (
    <tr style={lignes > 0 ? { height: `calc(${lignes} * var(--ligne))` } : {}}>
      {avecCles(cellules, ({ texte }) => JSON.stringify(texte)).map(({ cle, element }) => {
        const { texte, nombre } = element
        const classe = nombre === true ? s['nombre'] : undefined
        if (element === nommante) return <th key={cle} scope="row" class={classe}><EnTexte texte={enGras(texte)} /></th>
        return <td key={cle} class={classe}><EnTexte texte={texte} /></td>
      })}
    </tr>
  )
}
