/** Un dessin au trait, en mm : les mêmes traits pour l'écran (SVG) et pour le papier. */

export type Ancre = 'debut' | 'milieu' | 'fin'

export type Trace =
  | { type: 'trait'; x1: number; y1: number; x2: number; y2: number; epaisseur: number; tirets?: readonly number[] }
  | { type: 'rectangle'; x: number; y: number; largeur: number; hauteur: number; epaisseur: number; plein: boolean }
  | { type: 'contour'; points: readonly (readonly [number, number])[]; epaisseur: number; plein: boolean }
  /** `y` : ligne de base. */
  | { type: 'texte'; x: number; y: number; texte: string; ancre: Ancre; gras: boolean }

export interface Croquis {
  largeur: number
  hauteur: number
  traces: Trace[]
}

/** Place offerte à un dessin, en mm ; `echelle` vaut 1,5 en gros caractères. */
export interface Place {
  largeur: number
  hauteur: number
  echelle: number
  /** Ligne d'écriture, en mm. */
  ligne: number
}

/** Ce que prend un mot au corps courant, à peu près, en mm : assez pour ne pas en poser un sur l'autre. */
export function largeurEstimee(texte: string, echelle: number): number {
  return texte.length * 2.15 * echelle
}
