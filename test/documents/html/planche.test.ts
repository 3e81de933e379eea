// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, expect, it } from 'vitest'
import type { CarteADecouper } from '../../../src/documents/arbre'
import { RenduDocument } from '../../../src/documents/html/RenduDocument'
import { unArbre } from '../../constructeurs/arbre'
import { pagesDe, pdfDe } from '../pdf/essai'

afterEach(cleanup)

const carte = (reste: Partial<CarteADecouper>): CarteADecouper => ({ repere: '', mot: '', texte: '', aEcrire: [], ...reste })
const CARTES = [
  carte({ repere: '1', mot: 'Voir le résultat', texte: "pouvoir montrer l'ouvrage" }),
  carte({ mot: "En l'écoutant", aEcrire: [{ etiquette: "Ce que j'ai retenu", lignes: 2 }] }),
  carte({ mot: 'Pluie', dessin: { alternative: "Un nuage, et de l'eau.", traits: [{ points: [[10, 10], [20, 40]] }] } }),
  carte({}),
]
const ARBRE = unArbre([{ type: 'planche', colonnes: 2, hauteurMm: 55, cartes: CARTES }])
const serre = (texte: string) => texte.replace(/\s+/gu, '')

it('une planche est une liste de cartes, ses dessins se disent, la place vide se tait', () => {
  render(h(RenduDocument, { arbre: ARBRE }))
  expect(screen.getAllByRole('listitem').map((element) => element.textContent)).toEqual(['1Voir le résultatpouvoir montrer l’ouvrage', 'En l’écoutantCe que j’ai retenu', 'Pluie'])
  expect(screen.getByRole('img', { name: 'Un nuage, et de l’eau.' })).toBeTruthy()
})

it('une planche dit le même texte sur la page et dans le PDF', () => {
  const { container } = render(h(RenduDocument, { arbre: ARBRE }))
  const page = serre([...container.querySelectorAll('li')].map((element) => element.textContent).join(''))
  expect(serre(pagesDe(pdfDe(ARBRE))[0] ?? '')).toContain(page)
})
