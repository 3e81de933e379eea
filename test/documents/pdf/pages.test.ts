import { describe, expect, it } from 'vitest'
import type { Bloc } from '../../../src/documents/arbre'
import { unArbre, unTableau } from '../../constructeurs/arbre'
import { encreDans, imagesDe, motsPlaces, pagesDe, pdfDe } from './essai'

const lignes = (nombre: number): Bloc[] => Array.from({ length: nombre }, (_, rang) => ({ type: 'paragraphe', texte: `Alinéa ${rang + 1}.` }))

describe('la mise en pages', () => {
  it('numérote toutes les pages et redit le pied', () => {
    const pages = pagesDe(pdfDe(unArbre(lignes(80))))
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, rang) => {
      expect(page).toContain(`page ${rang + 1} / ${pages.length}`)
      expect(page).toContain('Jalons · Document d’essai · version 1')
    })
  })

  it.each(Array.from({ length: 10 }, (_, rang) => 27 + rang))('ne laisse jamais un titre seul en bas de page (après %i alinéas)', (avant) => {
    const suite: Bloc = { type: 'titre', niveau: 2, texte: 'Titre guetté' }
    const pages = pagesDe(pdfDe(unArbre([...lignes(avant), suite, ...lignes(30)])))
    const page = pages.find((texte) => texte.includes('Titre guetté')) ?? ''
    const apres = page.slice(page.indexOf('Titre guetté') + 'Titre guetté'.length).trim()
    expect(apres).toMatch(/^Alinéa 1\./)
  })

  it('redit l’en-tête d’un tableau sur chaque page et ne sépare pas le total de son rang', () => {
    const pages = pagesDe(pdfDe(unArbre([unTableau(90)])))
    expect(pages.length).toBe(3)
    for (const page of pages) expect(page).toContain('Activité Lieu Prévu Réel')
    expect(pages.at(-1)).toMatch(/Activité numéro 90[^]*Total/)
  })

  it('garde un ensemble uni si une page le tient, le coupe sinon', () => {
    const ensemble = (nombre: number): Bloc => ({ type: 'ensemble', blocs: lignes(nombre) })
    const uni = pagesDe(pdfDe(unArbre([...lignes(25), ensemble(20)])))
    expect(uni[1]?.startsWith('Alinéa 1.')).toBe(true)
    const grand = pagesDe(pdfDe(unArbre([...lignes(5), ensemble(60)])))
    expect(grand[0]).toContain('Alinéa 10.')
  })

  it('ne coupe pas une réplique', () => {
    const replique: Bloc = { type: 'replique', texte: Array.from({ length: 6 }, (_, rang) => `Phrase ${rang + 1}.`).join(' ') }
    for (let avant = 24; avant < 32; avant++) {
      const pages = pagesDe(pdfDe(unArbre([...lignes(avant), replique])))
      expect(pages.filter((page) => page.includes('Phrase'))).toHaveLength(1)
    }
  })

  it('commence une page après un saut, sans page blanche', () => {
    const pages = pagesDe(pdfDe(unArbre([...lignes(2), { type: 'saut' }, ...lignes(1), { type: 'saut' }])))
    expect(pages).toHaveLength(2)
  })

  it('serre les blancs plutôt que d’ouvrir une page pour une ligne', () => {
    const comptes = Array.from({ length: 10 }, (_, rang) => pagesDe(pdfDe(unArbre(lignes(29 + rang)))))
    for (const pages of comptes) expect((pages.at(-1)?.match(/Alinéa/g) ?? []).length).toBeGreaterThan(2)
  })

  it('donne 8 mm à chaque ligne d’écriture, 12 en gros caractères, jamais moins', () => {
    for (const [grosCaracteres, pas] of [[false, 8], [true, 12]] as const) {
      const pdf = pdfDe(unArbre([{ type: 'zone', etiquette: 'Zone', lignes: 40, reglee: true }], { grosCaracteres }))
      const filets = imagesDe(pdf, 254).flatMap((image, page) => {
        const hauteurs = Array.from({ length: image.hauteur }, (_, y) => y).filter((y) => y > (page === 0 ? 380 : 150) && encreDans(image, [300, y, 1800, y + 1]) > 400)
        return hauteurs.filter((y, rang) => y - (hauteurs[rang - 1] ?? -9) > 3).map((y, rang, tous) => (rang === 0 ? pas : (y - (tous[rang - 1] ?? 0)) / 10))
      })
      expect(filets).toHaveLength(40)
      for (const ecart of filets) expect(ecart).toBeCloseTo(pas, 0)
    }
  })

  it('pose l’en-tête une fois par section, avec le propriétaire', () => {
    const sections = (['agent', 'employeur', 'groupe', 'intervenant'] as const).flatMap((proprietaire) => unArbre(lignes(1), { proprietaire, repere: proprietaire }).sections)
    const pages = pagesDe(pdfDe({ ...unArbre([]), sections }))
    expect(pages[0]).toContain('Vous êtes seul propriétaire')
    expect(pages[1]).toContain('L’employeur peut recevoir ce document')
    expect(pages[2]).toContain('Ce document est au groupe')
    expect(pages[3]).toContain('Ce document reste à l’intervenant')
  })

  it('coupe un mot démesuré et un texte plus long qu’une page sans rien perdre', () => {
    const mot = 'x'.repeat(400)
    const rang = [{ texte: `${'long '.repeat(900)}fin` }, { texte: mot }]
    const pdf = pdfDe(unArbre([{ type: 'tableau', legende: 'T', legendeCachee: true, colonnes: [{ titre: 'A', part: 1 }, { titre: 'B', part: 1 }], rangs: [rang] }]))
    const mots = motsPlaces(pdf).map(({ mot: lu }) => lu)
    expect(mots.filter((lu) => lu === 'long')).toHaveLength(900)
    expect(mots.filter((lu) => /^x+$/.test(lu)).join('')).toBe(mot)
  })
})
