import { describe, expect, it } from 'vitest'
import { chargeAppui } from '../../../src/contenu/charge-cartes'
import { REPERES_CARTES } from '../../../src/contenu/reperes-cartes'
import { composeAppui } from '../../../src/documents/composer/appuis'
import { CORPS_MOT, CORPS_MOT_A_ECRIRE } from '../../../src/documents/planche'
import { composeDedans } from '../../../src/documents/pdf/blocs/planche'
import { hauteurDe } from '../../../src/documents/pdf/mise-en-page/atome'
import { interligne, styleDe } from '../../../src/documents/pdf/mise-en-page/style'
import { blocsDe } from '../composer/textes-de'
import { unArbre } from '../../constructeurs/arbre'
import { imagesDe, motsPlaces, pagesDe, pdfDe } from './essai'

const APPUIS = await Promise.all(REPERES_CARTES.map(({ cle }) => chargeAppui(cle)))
const JEUX = APPUIS.filter(({ type }) => type === 'jeu')
const CAS = JEUX.flatMap((jeu) => [false, true].map((grosCaracteres) => ({ cle: jeu.cle, jeu, grosCaracteres })))

const planche = (cartes: number) =>
  unArbre([{ type: 'planche', colonnes: 2, hauteurMm: 55, cartes: Array.from({ length: cartes }, (_, rang) => ({ repere: '', mot: `Mot${rang + 1}`, texte: `sens${rang + 1}`, aEcrire: [] })) }])

describe('une planche', () => {
  it('a un mot lisible à bout de bras', () => {
    expect(Math.min(CORPS_MOT, CORPS_MOT_A_ECRIRE)).toBeGreaterThanOrEqual(20)
    const mots = motsPlaces(pdfDe(planche(1)))
    const [mot, sens] = [mots.find(({ mot: dit }) => dit === 'Mot1'), mots.find(({ mot: dit }) => dit === 'sens1')]
    expect((mot?.bas ?? 0) - (mot?.haut ?? 0)).toBeGreaterThan(1.6 * ((sens?.bas ?? 0) - (sens?.haut ?? 0)))
  })

  it('se lit carte après carte, de gauche à droite', () => {
    expect(pagesDe(pdfDe(planche(4)))[0]?.match(/(?:Mot|sens)\d/g)).toEqual(['Mot1', 'sens1', 'Mot2', 'sens2', 'Mot3', 'sens3', 'Mot4', 'sens4'])
  })

  it('est à égale distance des deux bords : le dos tombe en face du recto', () => {
    const [image] = imagesDe(pdfDe(planche(8)), 72)
    if (image === undefined) throw new Error('Pas de page.')
    const enMm = (pixels: number) => (pixels * 25.4) / 72
    const milieu = Math.round((150 / 25.4) * 72)
    const noirs = Array.from({ length: image.largeur }, (_, x) => x).filter((x) =>
      Array.from({ length: 40 }, (_, dy) => image.points[(milieu + dy) * image.largeur + x] ?? 255).some((point) => point < 200),
    )
    expect(enMm(Math.min(...noirs))).toBeLessThan(22.5)
    expect(enMm(Math.min(...noirs)) + enMm(Math.max(...noirs))).toBeCloseTo(210, -0.3)
  })
})

describe.each(CAS)('$cle, gros caractères : $grosCaracteres', ({ jeu, grosCaracteres }) => {
  const arbre = composeAppui(jeu, { grosCaracteres, verso: true })
  const style = styleDe(grosCaracteres)

  it('tient dans ses cartes', () => {
    const debordent = arbre.sections.flatMap(({ blocs }) => blocsDe(blocs, 'planche')).flatMap(({ cartes, colonnes, hauteurMm }) =>
      cartes.filter((carte) => {
        const cadre = { x: 0, largeur: 166 / colonnes - 10, hauteur: 200, style, parent: { role: 'LI' as const, parent: null }, recense: () => undefined, renvoie: () => undefined }
        const coin = carte.repere === '' ? 5 : 2.5 + interligne(style.courant)
        return hauteurDe(composeDedans(carte, cadre)) > hauteurMm - coin - 2
      }),
    )
    expect(debordent.map(({ mot, texte }) => mot || texte)).toEqual([])
  })

  it('ne coupe aucun mot, et tient une planche par page', () => {
    const pages = pagesDe(pdfDe(arbre))
    expect(pages).toHaveLength(arbre.sections.length)
    const premiers = arbre.sections.map(({ blocs }) => blocsDe(blocs, 'planche')[0]?.cartes[0])
    pages.forEach((page, rang) => {
      for (const mot of (premiers[rang]?.mot ?? '').split(' ')) expect(page).toContain(mot.replace("'", '’'))
    })
  })
})
