/**
 * Les pages imprimées : format, marges, pied et « page x / y ». Le pied change d'un document à l'autre :
 * une feuille de style construite le porte, que la politique de sécurité admet (aucun style en ligne).
 */
import type { ArbreDocument, FormatPage } from '../arbre'
import { FEUILLES } from '../feuille'
import { prepareTexte } from '../texte'
import { serreLesBlancs } from './blancs'

const TAILLES: Record<FormatPage, [nom: string, taille: string]> = {
  'A4-portrait': ['a4-portrait', 'A4 portrait'],
  'A4-paysage': ['a4-paysage', 'A4 landscape'],
  'A3-paysage': ['a3-paysage', 'A3 landscape'],
}

/** Règles `@page` nommées d'un document, et le nom de page de chaque feuille. `retrait` : place du guillemet pendu, en mm. */
export function ecrisPages({ pied, grosCaracteres }: Pick<ArbreDocument, 'pied' | 'grosCaracteres'>, retrait = 8): string {
  const police = `${grosCaracteres ? 12 : 9.5}pt 'Source Sans 3', sans-serif`
  const regles = Object.entries(TAILLES).map(([format, [nom, taille]]) => {
    const { haut, droite, bas, gauche } = FEUILLES[format as FormatPage]
    return `@page ${nom} {
      size: ${taille}; margin: ${haut}mm ${droite}mm ${bas}mm ${gauche - retrait}mm;
      @bottom-left { content: ${enChaine(prepareTexte(pied))}; font: ${police}; padding-left: ${retrait}mm; color: #333; text-align: start; inline-size: 75%; }
      @bottom-right { content: 'page ' counter(page) ' / ' counter(pages); font: ${police}; color: #333; }
    }
    @media print { [data-page='${nom}'] { page: ${nom}; } }`
  })
  return regles.join('\n')
}

function enChaine(texte: string): string {
  return `'${texte.replace(/[\\']/g, '\\$&').replaceAll('\n', ' ')}'`
}

/** Attache les pages à l'élément du document tant qu'il est à l'écran ; ses blancs se règlent au moment d'imprimer. */
export function posePages(arbre: ArbreDocument): (element: HTMLElement | null) => (() => void) | undefined {
  return (element) => {
    const page = element?.ownerDocument
    if (element === null || page?.adoptedStyleSheets === undefined) return undefined
    const feuille = new CSSStyleSheet()
    feuille.replaceSync(ecrisPages(arbre))
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, feuille]
    const regle = () => serreLesBlancs(element, arbre)
    addEventListener('beforeprint', regle)
    return () => {
      removeEventListener('beforeprint', regle)
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((autre) => autre !== feuille)
    }
  }
}
