import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lisEspace } from '../../src/stockage/lectures/espace'
import { lisApparence } from '../../src/stockage/lectures/apparence'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attend, attendTitre, ouvre } from './application'

beforeEach(async () => void (await posteNeuf()))
afterEach(async () => {
  cleanup()
  await videPoste()
})

describe('les réglages', () => {
  it('retiennent l’intervenant sans bouton d’enregistrement', async () => {
    expect((await ouvre({ type: 'reglages' })).textContent).toBe('Il manque votre nom.')
    fireEvent.input(screen.getByLabelText('Votre nom'), { target: { value: 'Claire Morel' } })
    fireEvent.blur(screen.getByLabelText('Votre nom'))
    await attendTitre('Réglé pour Claire Morel.')
    expect((await lisEspace()).intervenant.nom).toBe('Claire Morel')
    expect(screen.getByText(/^Enregistré sur ce poste à/)).toBeTruthy()
  })

  it('refusent un dossier du réseau ailleurs que sur le serveur de Jalons', async () => {
    await ouvre({ type: 'reglages' })
    fireEvent.click(screen.getByRole('radio', { name: /Dossier du réseau/ }))
    fireEvent.input(screen.getByLabelText('Chemin du dossier'), { target: { value: 'https://ailleurs.fr/dav' } })
    fireEvent.click(screen.getByRole('button', { name: 'Choisir ce dossier du réseau' }))
    await screen.findByText(/sans « https » ni nom de serveur/)
    fireEvent.input(screen.getByLabelText('Chemin du dossier'), { target: { value: 'dav/bilans' } })
    fireEvent.click(screen.getByRole('button', { name: 'Choisir ce dossier du réseau' }))
    await attend(async () => expect((await lisEspace()).destination).toEqual({ type: 'webdav', chemin: '/dav/bilans/' }))
  })

  it('appliquent l’apparence aussitôt et la retiennent', async () => {
    await ouvre({ type: 'reglages' })
    fireEvent.click(screen.getByRole('radio', { name: 'Sombre' }))
    expect(document.documentElement.dataset['theme']).toBe('sombre')
    await attend(async () => expect(await lisApparence()).toBe('sombre'))
    fireEvent.click(screen.getByRole('radio', { name: 'Comme ce poste' }))
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })
})
