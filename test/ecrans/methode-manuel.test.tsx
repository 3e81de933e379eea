import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attendTitre, ouvre } from './application'

beforeEach(async () => {
  await posteNeuf()
  Element.prototype.scrollIntoView = () => {} // jsdom ne défile pas
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

describe('le manuel', () => {
  const article = () => screen.getByRole('article', { name: 'Manuel de l’intervenant' })

  it('se lit partie par partie, depuis son sommaire', async () => {
    await ouvre({ type: 'methode-manuel' })
    await attendTitre('Toute la méthode, en un document.')
    expect(within(article()).getByRole('heading', { level: 2 }).textContent).toBe('Le programme')
    fireEvent.click(screen.getByRole('button', { name: 'Les sigles' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Les sigles'))
    expect(screen.getByRole('button', { name: 'Les sigles' }).getAttribute('aria-current')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: 'Partie précédente' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ce que nous ne savons pas'))
  })

  it('s’affiche entier, et son sommaire mène à chaque partie', async () => {
    await ouvre({ type: 'methode-manuel' })
    fireEvent.click(await screen.findByRole('button', { name: 'Afficher tout' }))
    const sommaire = await within(article()).findByRole('navigation', { name: 'Sommaire' })
    fireEvent.click(within(sommaire).getByRole('link', { name: 'Les sigles' }))
    expect(document.activeElement?.textContent).toBe('Les sigles')
    expect(document.activeElement?.tagName).toBe('H2')
    expect(window.location.hash).toBe('#/methode/manuel')
  }, 20_000)

  it('s’imprime entier', async () => {
    const imprimes: number[] = []
    window.print = () => void imprimes.push(document.querySelectorAll('article').length === 1 ? article().children.length : -1)
    await ouvre({ type: 'methode-manuel' })
    fireEvent.click(await screen.findByRole('button', { name: 'Imprimer le manuel' }))
    await waitFor(() => expect(imprimes).toHaveLength(1), { timeout: 10_000 })
    expect(imprimes[0]).toBeGreaterThan(40)
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(article().children.length).toBe(1))
  }, 20_000)
})
