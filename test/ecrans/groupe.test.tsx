import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { rangeUnGroupe } from '../constructeurs'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attend, attendTitre, ouvre, suit } from './application'

beforeEach(async () => void (await posteNeuf()))
afterEach(async () => {
  cleanup()
  await videPoste()
})

const clique = (nom: string | RegExp) => fireEvent.click(screen.getByRole('button', { name: nom }))

describe('l’écran d’un groupe', () => {
  it('montre les inscrits et annule l’import d’un geste', async () => {
    const { groupe } = await rangeUnGroupe(3, '2030-01-10')
    await ouvre({ type: 'groupe', id: groupe.id })
    const table = screen.getByRole('table', { name: 'Participants du groupe' })
    expect(within(table).getAllByRole('row')).toHaveLength(4)
    clique('Annuler l’import')
    await screen.findByText(/Personne n’est encore inscrit/)
    expect((await lisGroupe(groupe.id))?.participants).toEqual([])
  })

  it('nomme chaque geste avec sa séance, et suit celle qu’on choisit au calendrier', async () => {
    const { groupe } = await rangeUnGroupe(3, '2030-01-10')
    await ouvre({ type: 'groupe', id: groupe.id })
    expect(screen.getByRole('link', { name: 'Animer la séance 1' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Conclure/ })).toBeNull()
    clique(/^S3/)
    expect(screen.getByRole('link', { name: 'Préparer la séance 3' })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^S3/ }).getAttribute('aria-pressed')).toBe('true')
  })

  it('décale une séance et les suivantes d’autant', async () => {
    const { groupe } = await rangeUnGroupe(1, '2030-01-10')
    await ouvre({ type: 'groupe', id: groupe.id })
    clique('Décaler les dates')
    fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2030-01-17' } })
    fireEvent.click(screen.getByRole('checkbox', { name: /Décaler d’autant/ }))
    clique('Décaler')
    await attend(async () => {
      const dates = (await lisGroupe(groupe.id))?.seances.map(({ seance }) => seance.demiJournees[0]?.date)
      expect(dates?.slice(0, 2)).toEqual(['2030-01-17', '2030-01-31'])
    })
  })

  it('ajoute une personne, et la retire sans l’effacer', async () => {
    const { groupe } = await rangeUnGroupe(0, '2030-01-10')
    await ouvre({ type: 'groupe', id: groupe.id })
    clique('Ajouter un participant')
    fireEvent.input(screen.getByLabelText('Nom'), { target: { value: 'Œuvrard' } })
    fireEvent.input(screen.getByLabelText('Prénom'), { target: { value: 'Ludivine' } })
    clique('Ajouter au groupe')
    suit(await screen.findByRole('link', { name: 'Œuvrard Ludivine' }))
    await attendTitre('Œuvrard Ludivine')
    expect(document.title).toBe('Participant — Jalons')
    clique('Retirer du groupe')
    await screen.findByRole('button', { name: 'Remettre dans le groupe' })
    expect((await lisGroupe(groupe.id))?.partis).toHaveLength(1)
  })

  it('dit qu’un groupe n’est pas sur ce poste', async () => {
    const titre = await ouvre({ type: 'groupe', id: 'ailleurs' })
    expect(titre.textContent).toBe('Ce groupe n’est pas sur ce poste.')
  })
})
