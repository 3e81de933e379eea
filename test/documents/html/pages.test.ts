import { describe, expect, it } from 'vitest'
import { ecrisPages } from '../../../src/documents/html/pages'

describe('les pages imprimées', () => {
  const regles = ecrisPages({ pied: 'Jalons · l\'essai \\ « fin »', grosCaracteres: false })

  it('nomment chaque format et numérotent', () => {
    for (const taille of ['A4 portrait', 'A4 landscape', 'A3 landscape']) expect(regles).toContain(`size: ${taille}`)
    expect(regles).toContain('counter(page)')
    expect(regles).toContain('counter(pages)')
  })

  it('portent un pied qui ne peut pas sortir de sa chaîne', () => {
    expect(regles).toContain('content: \'Jalons · l’essai \\\\ «\u00A0fin\u00A0»\'')
    expect(ecrisPages({ pied: `a'; } @page { size: A5 }`, grosCaracteres: false })).not.toContain(`'a'; }`)
  })

  it('grossissent le pied en gros caractères', () => {
    expect(ecrisPages({ pied: 'p', grosCaracteres: true })).toContain('font: 12pt')
  })
})
