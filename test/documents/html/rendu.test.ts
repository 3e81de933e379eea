// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { h } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Bloc } from '../../../src/documents/arbre'
import { RenduDocument } from '../../../src/documents/html/RenduDocument'
import { unArbre, unArbreHostile, unTableau } from '../../constructeurs/arbre'

afterEach(cleanup)
const affiche = (...blocs: Bloc[]) => render(h(RenduDocument, { arbre: unArbre(blocs) })).container

describe('la version accessible d’un document', () => {
  it('se nomme, dit sa langue, et son propriétaire en tête', () => {
    affiche({ type: 'paragraphe', texte: 'Bonjour.' })
    const article = screen.getByRole('article', { name: 'Document d’essai' })
    expect(article.getAttribute('lang')).toBe('fr')
    expect(within(article).getByText('Vous êtes seul propriétaire')).toBeTruthy()
  })

  it('a des titres de rang 1 à 3, ou d’un rang de moins sous le titre d’un écran', () => {
    const blocs: Bloc[] = [{ type: 'titre', niveau: 1, texte: 'Un' }, { type: 'titre', niveau: 2, texte: 'Deux' }, { type: 'titre', niveau: 3, texte: 'Trois' }]
    affiche(...blocs)
    for (const level of [1, 2, 3]) expect(screen.getAllByRole('heading', { level })).toHaveLength(1)
    cleanup()
    render(h(RenduDocument, { arbre: unArbre(blocs), niveauTitre: 2 }))
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
    expect(screen.getByRole('heading', { level: 4, name: 'Trois' })).toBeTruthy()
  })

  it('a des tableaux nommés, aux en-têtes de colonne et de rang', () => {
    affiche(unTableau(2))
    const tableau = screen.getByRole('table', { name: 'Durées prévues' })
    expect(within(tableau).getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['Activité', 'Lieu', 'Prévu', 'Réel'])
    expect(within(tableau).getAllByRole('rowheader').map((th) => th.textContent)).toEqual(['Activité numéro 1', 'Activité numéro 2', 'Total'])
  })

  it('nomme un tableau dont la légende n’est pas imprimée', () => {
    affiche({ type: 'tableau', legende: 'Participants', legendeCachee: true, colonnes: [{ titre: 'N°', part: 1, nombre: true }, { titre: 'Nom', part: 3 }], rangs: [[{ texte: '1', nombre: true }, { texte: 'Léa' }]] })
    expect(screen.getByRole('table', { name: 'Participants' }).querySelector('caption')).toBeNull()
    expect(screen.getByRole('rowheader').textContent).toBe('Léa')
  })

  it('a des figures dites en mots, des listes, des couples', () => {
    affiche(
      { type: 'figure', alternative: 'Une ligne d\'étapes.', dessin: { type: 'parcours', dessus: 'a', dessous: 'b', debut: 'c', fin: 'd', reperes: 3, lignes: 2 } },
      { type: 'liste', ordonnee: true, points: ['un', 'deux'] },
      { type: 'definitions', colonnes: 1, couples: [['Lieu', 'salle Pergaud']] },
    )
    expect(screen.getByRole('img', { name: 'Une ligne d’étapes.' })).toBeTruthy()
    expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual(['1.un', '2.deux'])
    expect(screen.getByRole('term').textContent).toBe('Lieu')
    expect(screen.getByRole('definition').textContent).toBe('salle Pergaud')
  })

  it('supporte tous les blocs, en double', () => {
    const arbre = unArbreHostile()
    const double = { ...arbre, sections: [...arbre.sections, ...arbre.sections] }
    const { container } = render(h(RenduDocument, { arbre: double }))
    expect(container.querySelectorAll('section')).toHaveLength(2)
    expect(container.innerHTML).not.toContain('undefined')
  })
})
