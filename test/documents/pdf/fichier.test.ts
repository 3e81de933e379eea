import { describe, expect, it } from 'vitest'
import { fabriquePdf } from '../../../src/documents/pdf/fabrique'
import { unArbre, unArbreHostile } from '../../constructeurs/arbre'
import { CREE_LE, interroge, pdfDe } from './essai'

const arbre = unArbreHostile({ titre: 'Résumé de la séance 1 : « œuvrer »' })
const pdf = pdfDe(arbre)

describe('le fichier PDF', () => {
  it('est bien formé', () => {
    expect(interroge(pdf, 'qpdf', '--check', '{}').toString()).toContain('No syntax or stream encoding errors')
  })

  it('embarque toutes ses polices, réduites et lisibles, et aucune autre', () => {
    const lignes = interroge(pdf, 'pdffonts', '{}').toString().trim().split('\n').slice(2)
    expect(lignes.map((ligne) => ligne.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual(['SourceSans3-Regular', 'SourceSans3-SemiBold', 'SourceSerif4-Regular'])
    for (const ligne of lignes) expect(ligne).toMatch(/^[A-Z]{6}\+.*Identity-H\s+yes yes yes/)
  })

  it('dit son titre, sa langue et sa date en temps universel', () => {
    const infos = interroge(pdf, 'pdfinfo', '-isodates', '{}').toString()
    expect(infos).toContain('Title:           Résumé de la séance 1 : « œuvrer »')
    expect(infos).toContain('2026-09-10T10:52:00Z')
    expect(infos).toMatch(/PDF version:\s+1\.7/)
    const clair = interroge(pdf, 'qpdf', '--qdf', '--object-streams=disable', '{}', '-').toString('latin1')
    expect(clair).toContain('/Lang (fr-FR)')
    expect(clair).toContain('/DisplayDocTitle true')
  })

  it('a les mêmes octets pour les mêmes entrées, d’autres pour une autre date', () => {
    expect(Buffer.compare(pdfDe(arbre), pdf)).toBe(0)
    expect(Buffer.compare(fabriquePdf(arbre, { creeLe: CREE_LE + 1000 }), pdf)).not.toBe(0)
  })

  it('reste léger : trois polices réduites aux signes employés', () => {
    expect(pdf.length).toBeLessThan(90_000)
    expect(pdfDe(unArbre([{ type: 'paragraphe', texte: 'Court.' }])).length).toBeLessThan(20_000)
  })

  it('donne à chaque section son format', () => {
    const sections = (['A4-portrait', 'A4-paysage', 'A3-paysage'] as const).flatMap((format) => unArbre([{ type: 'paragraphe', texte: format }], { format }).sections)
    const tailles = interroge(pdfDe({ ...arbre, sections }), 'pdfinfo', '-l', '9', '{}').toString().matchAll(/size: +(.*?) pts/g)
    expect([...tailles].map(([, taille]) => taille)).toEqual(['595.276 x 841.89', '841.89 x 595.276', '1190.55 x 841.89'])
  })

  it('dit sa progression, section par section', () => {
    const pas: [number, number][] = []
    const sections = [...arbre.sections, ...unArbre([{ type: 'paragraphe', texte: 'Suite.' }]).sections]
    fabriquePdf({ ...arbre, sections }, { creeLe: CREE_LE, surProgres: (faites, total) => pas.push([faites, total]) })
    expect(pas).toEqual([[1, 2], [2, 2]])
  })

  it('reste une page blanche datée quand l’arbre n’a aucune section', () => {
    const vide = { ...arbre, sections: [] }
    expect(interroge(pdfDe(vide), 'pdfinfo', '{}').toString()).toMatch(/Pages:\s+1\n/)
  })
})
