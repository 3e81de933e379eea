import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requete } from '../../src/ecrans/methode/useRecherche'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attendTitre, ouvre, suit } from './application'

beforeEach(async () => {
  await posteNeuf()
  requete.value = ''
  Element.prototype.scrollIntoView = () => {} // jsdom ne défile pas
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

describe('chercher dans la méthode', () => {
  const champ = () => screen.getByRole('textbox', { name: 'Chercher dans la méthode' })

  it('répond au clavier, l’annonce, et mène à la réponse', async () => {
    await ouvre({ type: 'methode' })
    champ().focus()
    fireEvent.input(champ(), { target: { value: 'PLEURE' } })
    const reponses = await screen.findByRole('list', { name: 'Réponses' }, { timeout: 4000 })
    expect(within(screen.getByRole('search')).getByRole('status').textContent).toMatch(/réponse/)
    expect(within(reponses).getAllByRole('link')[0]?.textContent).toMatch(/^Quelqu’un pleure/)
    expect(reponses.querySelector('mark')?.textContent).toBe('pleure')
    fireEvent.keyDown(champ(), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(within(reponses).getAllByRole('link')[0])
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(champ())
    suit(within(reponses).getAllByRole('link')[0] ?? champ())
    await attendTitre(/^Quelqu’un pleure/)
  })

  it('garde la requête au retour, et Échap l’efface', async () => {
    requete.value = 'charte'
    await ouvre({ type: 'methode' })
    await screen.findByRole('list', { name: 'Réponses' }, { timeout: 4000 })
    champ().focus()
    fireEvent.keyDown(champ(), { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Réponses' })).toBeNull())
    expect((champ() as HTMLInputElement).value).toBe('')
  })

  it('dit qu’il n’y a rien', async () => {
    await ouvre({ type: 'methode' })
    fireEvent.input(champ(), { target: { value: 'girafe' } })
    expect(await screen.findByText(/^Aucune réponse\./, {}, { timeout: 4000 })).toBeTruthy()
  })

  it('mène à l’activité, dans sa séance', async () => {
    await ouvre({ type: 'methode-seance', numero: 1, activite: 'A1.3' })
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Écrire la charte du groupe'))
  })
})
