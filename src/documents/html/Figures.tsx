/** Figures et cartes à découper. */
import type { Bloc } from '../arbre'
import { croque } from '../dessins'
import { FEUILLES, ligneEcriture } from '../feuille'
import type { Carte } from '../rangs'
import { prepareTexte } from '../texte'
import type { Contexte } from './Bloc'
import { avecCles } from './cles'
import { Croquis } from './Croquis'
import { EnTexte } from './Textes'
import s from './feuille.module.css'

/** Ce que prennent l'en-tête et les marges : une figure tient toujours dans le reste. */
const TETE = 20

export function Figure({ dessin, alternative, contexte }: Extract<Bloc, { type: 'figure' }> & { contexte: Contexte }) {
  const { largeur, hauteur, gauche, droite, haut, bas } = FEUILLES[contexte.format]
  const place = { largeur: largeur - gauche - droite, hauteur: hauteur - haut - bas - TETE }
  const croquis = croque(dessin, { ...place, echelle: contexte.echelle, ligne: ligneEcriture(contexte.echelle > 1) })
  return (
    <figure class={s['figure']} role="img" aria-label={prepareTexte(alternative)}>
      <Croquis croquis={croquis} echelle={contexte.echelle} />
    </figure>
  )
}

export function Cartes({ cartes }: { cartes: readonly Carte[] }) {
  return (
    <ul class={s['cartes']} role="list">
      {avecCles(cartes, ({ titre }) => titre).map(({ cle, element: { titre, texte } }) => (
        <li key={cle}>
          <p class={s['etiquette']}>{prepareTexte(titre)}</p>
          <p>
            <EnTexte texte={texte} />
          </p>
        </li>
      ))}
    </ul>
  )
}
