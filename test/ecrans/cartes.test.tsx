import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REPERES_CARTES } from '../../src/contenu/reperes-cartes'
import { CHOIX_DEFAUT, choixImpression } from '../../src/ecrans/commun/pieces/choix'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attendTitre, ouvre, suit } from './application'

beforeEach(async () => {
  await posteNeuf()
  choixImpression.value = CHOIX_DEFAUT
  Element.prototype.scrollIntoView = () => {} // jsdom ne défile pas
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

const clique = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const jeu = async (cle: string) => ouvre({ type: 'methode-cartes', jeu: cle })
const statut = (texte: string) => screen.getAllByRole('status').some((zone) => zone.textContent === texte)

describe('les jeux de cartes', () => {
  it.each(REPERES_CARTES)('$cle s’ouvre sous son nom, s’imprime et se télécharge', async ({ cle, titre, type }) => {
    const h1 = await jeu(cle)
    expect(h1.textContent?.replace(/[’\s]/gu, ' ')).toBe(titre.replace(/['\s]/gu, ' '))
    const quoi = type === 'jeu' ? 'les planches' : 'la feuille'
    expect(screen.getByRole('button', { name: `Imprimer ${quoi}` })).toBeTruthy()
    expect(screen.getByRole('button', { name: `Télécharger ${quoi}` })).toBeTruthy()
    const niveaux = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(niveaux.every((niveau, rang) => niveau - (niveaux[rang - 1] ?? 0) <= 1)).toBe(true)
  })

  it('on garde des cartes au clavier, on ne regarde plus qu’elles, on étale de nouveau', async () => {
    await jeu('ce-qui-compte')
    const cartes = within(screen.getByRole('list', { name: 'Les 40\u00A0cartes' }))
    expect(cartes.getAllByRole('button', { pressed: false })).toHaveLength(40)
    const premiere = cartes.getByRole('button', { name: /^Utilité/ })
    premiere.focus()
    fireEvent.keyDown(premiere, { key: 'ArrowRight' })
    expect(document.activeElement?.textContent).toMatch(/^Autonomie/)
    fireEvent.keyDown(document.activeElement ?? premiere, { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(premiere)
    fireEvent.click(premiere)
    clique(/^Durer/)
    await waitFor(() => expect(statut('2\u00A0cartes gardées.')).toBe(true))
    clique('Ne montrer que les cartes gardées')
    await waitFor(() => expect(cartes.getAllByRole('button')).toHaveLength(2))
    clique('Tout étaler de nouveau')
    await waitFor(() => expect(cartes.getAllByRole('button', { pressed: false })).toHaveLength(40))
  })

  it('le dos se montre à la demande, et s’imprime alors', async () => {
    const imprimes: number[] = []
    window.print = () => void imprimes.push(document.querySelectorAll('article section').length)
    await jeu('roles')
    const question = 'Donnez-nous un exemple.'
    expect(screen.queryByText(new RegExp(question))).toBeNull()
    clique('Imprimer les planches')
    await waitFor(() => expect(imprimes).toEqual([1]))
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(document.querySelector('article')).toBeNull())
    clique('Dos des cartes')
    expect(await screen.findByText(new RegExp(question))).toBeTruthy()
    clique('Imprimer les planches')
    await waitFor(() => expect(imprimes).toEqual([1, 2]))
  })

  it('le corrigé est replié, et dit « à vérifier » à chaque rang', async () => {
    await jeu('situations')
    const corrige = screen.getByText('Voir le corrigé').closest('details')
    if (corrige === null) throw new Error('Pas de corrigé.')
    expect(corrige.open).toBe(false)
    const rangs = within(within(corrige).getByRole('table', { name: 'Situations et dispositifs, corrigé', hidden: true })).getAllByRole('row', { hidden: true }).slice(1)
    expect(rangs).toHaveLength(12)
    for (const rang of rangs) expect(within(rang).getByText('à vérifier')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Imprimer le corrigé' })).toBeTruthy()
  })

  it('les verbes se cherchent sans accents', async () => {
    await jeu('verbes')
    expect(statut('120\u00A0verbes.')).toBe(true)
    fireEvent.input(screen.getByLabelText('Chercher un verbe'), { target: { value: 'ecou' } })
    await waitFor(() => expect(statut('Un verbe.')).toBe(true))
    expect(screen.getByText('écouter')).toBeTruthy()
    fireEvent.input(screen.getByLabelText('Chercher un verbe'), { target: { value: 'zzz' } })
    await waitFor(() => expect(statut('Aucun verbe ne commence ainsi.')).toBe(true))
  })

  it('un jeu inconnu se dit en phrase', async () => {
    await jeu('tarot')
    expect(await attendTitre('Ce jeu ne se lit pas.')).toBeTruthy()
    expect(screen.getByText(/Il n’y a pas de jeu nommé/)).toBeTruthy()
  })
})

describe('les métiers', () => {
  const titres = () => within(screen.getByRole('list', { name: 'Fiches métiers' })).queryAllByRole('group').map((fiche) => fiche.querySelector('b')?.textContent)

  it('se cherchent par mots, versant et famille, et mènent aux métiers proches', async () => {
    await ouvre({ type: 'methode-metiers' })
    expect(statut('50\u00A0métiers.')).toBe(true)
    fireEvent.input(screen.getByLabelText('Chercher un métier'), { target: { value: 'ELECTRICIEN' } })
    await waitFor(() => expect(titres()[0]).toBe('Électricien de bâtiments'))
    fireEvent.input(screen.getByLabelText('Chercher un métier'), { target: { value: '' } })
    fireEvent.change(screen.getByLabelText('Famille'), { target: { value: 'Nature et eau' } })
    await waitFor(() => expect(titres()).toHaveLength(5))
    fireEvent.change(screen.getByLabelText('Versant'), { target: { value: 'FPH' } })
    await waitFor(() => expect(titres()).toEqual(['Jardinier']))
    fireEvent.click(screen.getByText('Garde d’un espace naturel', { selector: 'button' }))
    await waitFor(() => expect(titres()[0]).toBe('Garde d’un espace naturel'))
  })

  it('disent leur source, et s’impriment une à une ou ensemble', async () => {
    const imprimes: string[] = []
    window.print = () => void imprimes.push(document.querySelector('article')?.getAttribute('aria-label') ?? '')
    await ouvre({ type: 'methode-metiers' })
    fireEvent.input(screen.getByLabelText('Chercher un métier'), { target: { value: 'magasinier' } })
    await waitFor(() => expect(titres()[0]).toBe('Magasinier'))
    expect(screen.getAllByText(/Exemple original de Jalons/).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer la fiche Magasinier', hidden: true }))
    await waitFor(() => expect(imprimes).toEqual(['Métier\u00A0: Magasinier']))
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(document.querySelector('article')).toBeNull())
    fireEvent.input(screen.getByLabelText('Chercher un métier'), { target: { value: 'zzzz' } })
    await waitFor(() => expect(statut('Aucun métier ne porte ces mots. Essayez un verbe, ou le début d’un mot.')).toBe(true))
    expect(screen.queryByRole('button', { name: 'Imprimer les fiches trouvées' })).toBeNull()
  })
})

it('le programme mène aux cartes et aux métiers', async () => {
  await ouvre({ type: 'methode' })
  const table = await screen.findByRole('table', { name: 'Cartes et feuilles d’appui' })
  expect(within(table).getAllByRole('link')).toHaveLength(REPERES_CARTES.length)
  suit(screen.getByRole('link', { name: 'Chercher un métier' }))
  await attendTitre('Des métiers à feuilleter.')
})
