/** Corps et espaces d'un document : ceux de tous, et ceux des gros caractères. */
import { ligneEcriture } from '../../feuille'

export interface Style {
  /** Échelle : 1, ou 1,5 en gros caractères. */
  echelle: number
  /** Corps en points. */
  courant: number
  titres: Record<1 | 2 | 3, number>
  voix: number
  pied: number
  /** Ligne d'écriture à la main, en mm. */
  ligne: number
  /** Un blanc, en mm ; les espaces en sont des multiples. */
  blanc: number
}

export const NOIR = 0
/** Texte secondaire : encore 12,6 de contraste sur le papier. */
export const DOUX = 0x33
export const FILET = 0x8a
/** Réglure où l'on écrit. */
export const REGLURE = 0x66

export function styleDe(grosCaracteres: boolean): Style {
  const echelle = grosCaracteres ? 1.5 : 1
  return {
    echelle,
    courant: 12 * echelle,
    titres: { 1: grosCaracteres ? 28 : 22, 2: 14 * echelle, 3: 12 * echelle },
    voix: 14.5 * echelle,
    pied: grosCaracteres ? 12 : 9.5,
    ligne: ligneEcriture(grosCaracteres),
    blanc: grosCaracteres ? 1.25 : 1,
  }
}

const MM_PAR_POINT = 25.4 / 72

/** Hauteur d'une ligne de texte, en mm : les titres serrent, le courant respire. */
export function interligne(corps: number, facteur = 1.32): number {
  return corps * MM_PAR_POINT * facteur
}

/** De la tête d'une ligne à sa ligne de base, en mm : les capitales sont au milieu. */
export function ligneDeBase(corps: number, hauteurLigne: number): number {
  return (hauteurLigne + 0.66 * corps * MM_PAR_POINT) / 2
}
