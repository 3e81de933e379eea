import { describe, expect, it } from 'vitest'
import { fabriquePdf } from '../../../src/documents/pdf/fabrique'
import type { Texte } from '../../../src/documents/arbre'
import { unArbre } from '../../constructeurs/arbre'
import { CREE_LE, encreDans, imagesDe, motsPlaces, pdfDe, texteDe } from './essai'

const LETTRES = [...'AaZz09éèêëàâîïôùûüçÉÈÀÇœŒæÆłŁşŞșȘțȚšŠăĂâÂİığĞżŻźŹćĆńŃśŚąĄęĘőŐűŰčČřŘžŽđĐðÞøØåñý€£§°½¼×÷±−–—…‰«»“”„‘’‚‹›·•†²³µ%&@#/\\|{}[]()<>=+*~^$!?;:,.-‑ễịạ✓']
const RESOLUTION = 100
const PIXELS_PAR_MM = RESOLUTION / 25.4

function unSigneParLigne(signes: string[], gras: boolean): Uint8Array {
  return pdfDe(unArbre(signes.map((texte) => ({ type: 'paragraphe', texte: [{ texte, gras }] as Texte }))))
}

describe('les glyphes', () => {
  it.each([false, true])('chaque signe laisse de l’encre sur le papier, et rien sans lui (gras : %s)', (gras) => {
    const plein = unSigneParLigne(LETTRES, gras)
    const vide = unSigneParLigne(LETTRES.map(() => '\u00A0'), gras)
    const [pages, blanches] = [imagesDe(plein, RESOLUTION), imagesDe(vide, RESOLUTION)]
    expect(pages.length).toBe(blanches.length)
    // Une colonne étroite à gauche : l'en-tête et le pied sont écartés par leur hauteur.
    const boites = motsPlaces(plein).filter(({ gauche, haut, page }) => gauche < 23 && haut > (page === 0 ? 26 : 0) && haut < 275)
    expect(boites.map(({ mot }) => mot.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&').replace('&quot;', '"')).join('')).toBe(LETTRES.join('').replace('‑', '-'))
    for (const { mot, page, gauche, haut, droite, bas } of boites) {
      const boite = [gauche - 0.3, haut, droite + 0.3, bas].map((mm) => mm * PIXELS_PAR_MM) as [number, number, number, number]
      expect(encreDans(pages[page] as never, boite), `encre de « ${mot} »`).toBeGreaterThan(1.2)
      expect(encreDans(blanches[page] as never, boite), `papier sans « ${mot} »`).toBe(0)
    }
  })

  it('la romaine aussi, et se replie sur la linéale pour ce qui lui manque', () => {
    const pdf = pdfDe(unArbre([{ type: 'replique', texte: 'Œuvrez, ł ș ğ İ : «‑» Ŧ ƀ.' }]))
    expect(texteDe(pdf)).toContain('ƀ')
    expect(texteDe(pdf)).not.toContain('□')
  })

  it('l’extraction garde le trait d’union, l’espace et l’ordre', () => {
    const pdf = pdfDe(unArbre([{ type: 'paragraphe', texte: 'peut-être : peut‑être, 10 000 €' }]))
    expect(texteDe(pdf)).toContain('peut-être : peut-être, 10 000 €')
  })

  it('ce qu’aucune police ne dessine est imprimé □ et recensé, une fois', () => {
    const vus: string[][] = []
    const arbre = unArbre([{ type: 'paragraphe', texte: 'Bravo 🎉 et 🎉, 日本, 👍🏽 fin.' }])
    const pdf = fabriquePdf(arbre, { creeLe: CREE_LE, surAbsents: (signes) => vus.push(signes) })
    expect(vus).toEqual([['🎉', '日', '本', '👍🏽']])
    expect(texteDe(pdf)).toContain('Bravo □ et □, □□, □ fin.')
  })

  it('tabulation, contrôle et trait d’union conditionnel ne tronquent rien', () => {
    const pdf = pdfDe(unArbre([{ type: 'paragraphe', texte: 'avant\tmilieu\u0000suite\u0007fin condi\u00ADtionnel e\u0301 \uD83D seul' }]))
    expect(texteDe(pdf)).toContain('avant milieu suite fin conditionnel é □ seul')
  })
})
