import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTexte } from '../../../src/stockage/fichiers/encodage'
import { decodeHuitBits } from '../../../src/stockage/fichiers/jeux-de-caracteres'
import { encodeHuitBits, encodeUtf16 } from './encodeurs'
import { GRAINE } from '../../domaine/graine'

const LISTE = 'Nom;Prénom;Service\nLefèvre;Aïcha;Petite enfance\nBœuf;Loïc;Accueil, état civil\nN’Diaye;Anaïs;Propreté\nGarçon;Zoé;Forêt\n'

describe('l’encodage d’un fichier texte', () => {
  test('Windows-1252 : les 27 signes de 0x80 à 0x9F, et les cinq octets sans lettre', () => {
    const octets = Uint8Array.from({ length: 32 }, (_, rang) => 0x80 + rang)
    expect(decodeHuitBits(octets, 'windows-1252')).toBe('€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ')
    const latin = Uint8Array.from({ length: 96 }, (_, rang) => 0xa0 + rang)
    expect(decodeHuitBits(latin, 'windows-1252')).toBe(String.fromCharCode(...latin))
  })

  test('les trois jeux à huit bits ont 256 places, sans doublon de lettre', () => {
    const tous = Uint8Array.from({ length: 256 }, (_, octet) => octet)
    for (const jeu of ['windows-1252', 'mac', 'dos'] as const) {
      const lettres = [...decodeHuitBits(tous, jeu)].filter((signe) => signe !== '\uFFFD')
      expect(lettres.length).toBe(jeu === 'windows-1252' ? 251 : 256)
      expect(new Set(lettres).size).toBe(lettres.length)
    }
  })

  test.each([
    ['UTF-8', new TextEncoder().encode(LISTE), 'utf-8'],
    ['UTF-8 avec marque', new TextEncoder().encode(`\uFEFF${LISTE}`), 'utf-8'],
    ['UTF-16 LE avec marque', encodeUtf16(`\uFEFF${LISTE}`, true), 'utf-16'],
    ['UTF-16 BE avec marque', encodeUtf16(`\uFEFF${LISTE}`, false), 'utf-16'],
    ['UTF-16 LE sans marque', encodeUtf16(LISTE, true), 'utf-16'],
    ['UTF-16 BE sans marque', encodeUtf16(LISTE, false), 'utf-16'],
    ['Windows-1252', encodeHuitBits(LISTE, 'windows-1252'), 'windows-1252'],
    ['Mac', encodeHuitBits(LISTE, 'mac'), 'mac'],
    ['DOS', encodeHuitBits(LISTE.replaceAll('œ', 'oe').replaceAll('’', "'"), 'dos'), 'dos'],
  ])('%s se reconnaît', (nom, octets, encodage) => {
    const lu = decodeTexte(octets)
    expect(lu?.encodage).toBe(encodage)
    expect(lu?.texte).toBe(nom === 'DOS' ? LISTE.replaceAll('œ', 'oe').replaceAll('’', "'") : LISTE)
    expect(lu?.estDouteux).toBe(encodage === 'mac' || encodage === 'dos')
  })

  test('les lettres au-delà du latin-1 traversent UTF-8 et UTF-16', () => {
    const noms = 'Nom;Prénom\nWałęsa;Grażyna\nŞahin;İrem\nStănescu;Ștefan\n'
    expect(decodeTexte(new TextEncoder().encode(noms))?.texte).toBe(noms)
    expect(decodeTexte(encodeUtf16(noms, true))?.texte).toBe(noms)
  })

  test('une marque UTF-8 qui ment est rattrapée et signalée', () => {
    const octets = new Uint8Array([0xef, 0xbb, 0xbf, ...encodeHuitBits(LISTE, 'windows-1252')])
    expect(decodeTexte(octets)).toEqual({ texte: LISTE, encodage: 'windows-1252', estDouteux: true })
  })

  test('un UTF-8 coupé au milieu d’une lettre reste de l’UTF-8, signalé', () => {
    const lu = decodeTexte(new TextEncoder().encode(`${LISTE}${LISTE}é`).slice(0, -1))
    expect(lu).toMatchObject({ encodage: 'utf-8', estDouteux: true })
    expect(lu?.texte).toContain('Lefèvre')
  })

  test('des octets NUL ne sont pas du texte', () => {
    expect(decodeTexte(new Uint8Array([65, 0, 0, 0, 66, 0, 0, 0, 67, 1, 2, 3]))).toBeNull()
  })

  test('tout texte d’UTF-8 revient lettre pour lettre, et aucun octet ne fait lever', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aeiouéèçœ’ŁşăİñÉ;,\n '), { minLength: 1 }), (signes) => {
        const texte = signes.join('')
        expect(decodeTexte(new TextEncoder().encode(texte))?.texte).toBe(texte)
      }),
      { seed: GRAINE },
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (octets) => void decodeTexte(octets)), { seed: GRAINE })
  })
})
