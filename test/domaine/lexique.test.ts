import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const domaine = join(import.meta.dirname, '../../src/domaine')
const lignes = readFileSync(join(domaine, 'LEXIQUE.md'), 'utf8').split('\n')
const termes = lignes.filter((l) => l.startsWith('| ') && !l.startsWith('| mot')).map((l) => l.split('|').slice(1, -1).map((c) => c.trim()))
const declares = termes.flatMap(([, types = '']) => [...types.matchAll(/`(\w+)`/g)].map(([, nom = '']) => nom))

const exportes = readdirSync(domaine, { recursive: true, encoding: 'utf8' })
  .filter((nom) => nom.endsWith('.ts'))
  .flatMap((nom) => [...readFileSync(join(domaine, nom), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, type = '']) => type))

describe('lexique', () => {
  it('chaque type du domaine a son terme', () => {
    expect(exportes.length).toBeGreaterThan(50)
    expect(exportes.filter((nom) => !declares.includes(nom)), 'à ajouter à src/domaine/LEXIQUE.md').toEqual([])
  })

  it('chaque type cité existe, une seule fois', () => {
    expect(declares.filter((nom) => !exportes.includes(nom)), 'à ôter de src/domaine/LEXIQUE.md').toEqual([])
    expect(declares).toEqual([...new Set(declares)])
  })

  it('chaque ligne a ses cinq colonnes remplies', () => {
    expect(termes.length).toBeGreaterThan(40)
    expect(termes.filter((t) => t.length !== 5 || t.includes(''))).toEqual([])
  })

  it('aucun terme n’est un mot que le lexique refuse', () => {
    const refuses = new Set(termes.flatMap(([, , , , refus = '']) => refus.split(',').map((mot) => mot.trim())))
    expect(termes.map(([mot = '']) => mot).filter((mot) => refuses.has(mot))).toEqual([])
  })
})
