/** Ce que les deux rendus décident de même d'une planche de cartes. Mesures en mm, corps en points. */
import type { DessinDeCarte } from '../domaine/cartes'
import type { CarteADecouper } from './arbre'
import type { Croquis } from './dessins'

/** Deux cartes de 83 mm, à égale distance des deux bords de la feuille. */
export const LARGEUR_PLANCHE = 166
export const MARGE_CARTE = 5
export const ECART_CARTE = 1.5

export const CORPS_MOT = 24
/** Où l'on écrit, le mot laisse de la place : encore lisible à bout de bras. */
export const CORPS_MOT_A_ECRIRE = 20
export const CORPS_SENS = 14

export const estAEcrire = ({ aEcrire }: CarteADecouper): boolean => aEcrire.length > 0

/** Vide, une carte ne se lit pas : elle tient une place. */
export const estPlace = ({ repere, mot, texte, aEcrire, dessin }: CarteADecouper): boolean =>
  `${repere}${mot}${texte}`.trim() === '' && aEcrire.length === 0 && dessin === undefined

/** Un dessin de carte → traits en mm. En gros caractères le mot prend plus de place, le dessin moins. */
export function croqueCarte({ traits }: DessinDeCarte, echelle: number): Croquis {
  const cote = echelle > 1 ? 15 : 22
  const traces = traits.map(({ points, plein = false }) => ({
    type: 'contour' as const,
    points: points.map(([x, y]) => [(x * cote) / 100, (y * cote) / 100] as const),
    epaisseur: 0.55,
    plein,
  }))
  return { largeur: cote, hauteur: cote, traces }
}
