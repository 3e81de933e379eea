import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CARACTERES } from '../../../src/documents/pdf/police/jeu'
import { litPolice } from '../../../src/documents/pdf/police/lit-police'
import { reduitPolice } from '../../../src/documents/pdf/police/sous-ensemble'

const RACINE = join(import.meta.dirname, '../../..')
const REQUIS = [...'azAZ09éèêàçœŒæ€«»’“”–—…×½−✓łŁșțşţăâîİığşçąęśźżćńóđčšžřůőű\u00A0\u202F\u2009\u0301']
const { police } = CARACTERES.normal

describe('les polices embarquées', () => {
  it.each(['normal', 'gras', 'voix'] as const)('%s a tous les signes attendus, de chasse juste', (graisse) => {
    const { police: lue } = CARACTERES[graisse]
    const manquants = REQUIS.filter((signe) => lue.glyphe(signe.codePointAt(0) ?? 0) === 0)
    expect(manquants).toEqual([])
    expect(lue.chasse(lue.glyphe(0x20))).toBeGreaterThan(150)
  })

  it('les mêmes signes sont dans les woff2 de l’écran', () => {
    for (const nom of ['source-sans-3-400', 'source-sans-3-600', 'source-sans-3-700', 'source-serif-4-400'])
      expect(readFileSync(join(RACINE, `public/polices/${nom}.woff2`)).subarray(0, 4).toString()).toBe('wOF2')
  })

  it('un glyphe partagé rend le caractère ordinaire', () => {
    expect(police.code(police.glyphe(0xa0))).toBe(0x20)
    expect(police.code(police.glyphe(0x2011))).toBe(0x2d)
  })

  it('réduite, la police garde les composants de ses glyphes composés', () => {
    const accent = police.glyphe('é'.codePointAt(0) ?? 0)
    const reduite = reduitPolice(police, [accent])
    const tables = new DataView(reduite.buffer)
    expect(tables.getUint32(0)).toBe(0x00010000)
    expect(reduite.length).toBeLessThan(15_000)
    expect(reduitPolice(police, [police.glyphe(101), accent]).length).toBeGreaterThanOrEqual(reduite.length)
  })

  it('refuse un fichier sans ses tables', () => {
    expect(() => litPolice('Vide', new Uint8Array(12))).toThrow('la table « head » manque')
  })
})
