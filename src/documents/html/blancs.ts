/** Avant d'imprimer, les blancs se serrent comme dans le PDF, si cela épargne une page à la section. */
import type { ArbreDocument, FormatPage } from '../arbre'
import { FEUILLES } from '../feuille'
import { serre } from '../serrage'
import s from './feuille.module.css'

/** Le navigateur arrondit la page au pixel : ce qui tient à un cheveu près ne tiendrait peut-être pas sur le papier. */
const CHEVEU_MM = 0.3

/**
 * Pose sur chaque section du document la part de ses blancs (`--serre`), lue par l'impression seule.
 * Les sections de `article` sont celles de l'arbre, dans leur ordre. Rien ne bouge à l'écran.
 */
export function serreLesBlancs(article: HTMLElement, { sections }: Pick<ArbreDocument, 'sections'>): void {
  const page = article.ownerDocument
  const mesure = page.createElement('div')
  mesure.className = s['mesure'] ?? ''
  const copie = article.cloneNode(false) as HTMLElement // la copie d'un élément HTML en est un
  mesure.append(copie)
  page.body.append(mesure)
  sections.forEach(({ format }, rang) => {
    const section = article.children[rang]
    if (!(section instanceof HTMLElement)) return
    const feuille = section.cloneNode(true) as HTMLElement // idem
    copie.replaceChildren(feuille)
    section.style.setProperty('--serre', String(serre((part) => comptePages(feuille, format, part), (pages) => pages).part))
  })
  mesure.remove()
}

/** Le nombre de pages d'une section, à l'étroit dans des colonnes de la taille de la page. */
function comptePages(feuille: HTMLElement, format: FormatPage, part: number): number {
  const { largeur, hauteur, gauche, droite, haut, bas } = FEUILLES[format]
  const colonne = `${largeur - gauche - droite}mm`
  const { style } = feuille
  style.setProperty('--serre', String(part))
  style.inlineSize = colonne
  style.columnWidth = colonne
  style.blockSize = `${hauteur - haut - bas - CHEVEU_MM}mm`
  const ecart = Number.parseFloat(getComputedStyle(feuille).columnGap)
  return Math.round((feuille.scrollWidth + ecart) / (feuille.clientWidth + ecart))
}
