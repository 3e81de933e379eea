import { describe, expect, it } from 'vitest'
import type { FormatPage } from '../../../src/documents/arbre'
import { FEUILLES } from '../../../src/documents/feuille'
import { unArbreHostile } from '../../constructeurs/arbre'
import { encreDans, imagesDe, motsPlaces, pdfDe, type MotPlace } from './essai'

const RESOLUTION = 50
const PIXELS_PAR_MM = RESOLUTION / 25.4
/** Guillemet pendu, à gauche ; épaisseur d'un trait, ailleurs. */
const PENDU = 8
const TRAIT = 0.6

const CAS: [FormatPage, boolean][] = [['A4-portrait', false], ['A4-portrait', true], ['A4-paysage', false], ['A4-paysage', true], ['A3-paysage', false]]

describe.each(CAS)('une feuille %s, gros caractères : %s', (format, grosCaracteres) => {
  const pdf = pdfDe(unArbreHostile({ format, grosCaracteres }))
  const { largeur, hauteur, gauche, droite, haut, bas } = FEUILLES[format]

  it('ne laisse ni trait ni texte dans les marges', () => {
    const mm = (...boite: [number, number, number, number]) => boite.map((cote) => cote * PIXELS_PAR_MM) as [number, number, number, number]
    for (const image of imagesDe(pdf, RESOLUTION)) {
      expect(encreDans(image, mm(0, 0, gauche - PENDU, hauteur)), 'marge de gauche').toBe(0)
      expect(encreDans(image, mm(largeur - droite + TRAIT, 0, largeur, hauteur)), 'marge de droite').toBe(0)
      expect(encreDans(image, mm(0, 0, largeur, haut - TRAIT)), 'marge du haut').toBe(0)
      expect(encreDans(image, mm(0, hauteur - bas + TRAIT, largeur, hauteur - 14)), 'entre le texte et le pied').toBe(0)
      expect(encreDans(image, mm(0, hauteur - 6, largeur, hauteur)), 'bord du bas').toBe(0)
    }
  })

  it('ne pose aucun mot sur un autre', () => {
    const heurts = paires(motsPlaces(pdf)).filter(([a, b]) => seTouchent(a, b)).map(([a, b]) => `p. ${a.page + 1} : ${a.mot} / ${b.mot}`)
    expect(heurts).toEqual([])
  })
})

function paires(mots: MotPlace[]): [MotPlace, MotPlace][] {
  return mots.flatMap((a, rang) => mots.slice(rang + 1).filter((b) => b.page === a.page).map((b): [MotPlace, MotPlace] => [a, b]))
}

/** Les boîtes de poppler comptent les interlignes : on en garde le tiers du milieu, là où sont les lettres. */
function seTouchent(a: MotPlace, b: MotPlace): boolean {
  const milieu = ({ haut, bas }: MotPlace) => [haut + (bas - haut) * 0.35, bas - (bas - haut) * 0.3] as const
  const [[hautA, basA], [hautB, basB]] = [milieu(a), milieu(b)]
  return a.gauche < b.droite - 0.1 && b.gauche < a.droite - 0.1 && hautA < basB && hautB < basA
}
