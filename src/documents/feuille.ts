/** La feuille : formats et marges en mm, corps en points. Le PDF s'y tient ; `feuille.module.css` dit la même chose. */
import type { FormatPage } from './arbre'

export interface Feuille {
  largeur: number
  hauteur: number
  /** Le guillemet pendu et les trous du classeur tiennent dans la marge de gauche. */
  gauche: number
  droite: number
  haut: number
  bas: number
}

const MARGES = { gauche: 22, droite: 15.5, haut: 14, bas: 18 }

export const FEUILLES: Record<FormatPage, Feuille> = {
  'A4-portrait': { largeur: 210, hauteur: 297, ...MARGES },
  'A4-paysage': { largeur: 297, hauteur: 210, ...MARGES },
  'A3-paysage': { largeur: 420, hauteur: 297, ...MARGES },
}

/** Ligne d'écriture à la main, en mm. */
export function ligneEcriture(grosCaracteres: boolean): number {
  return grosCaracteres ? 12 : 8
}
