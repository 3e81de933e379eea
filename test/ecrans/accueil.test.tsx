import 'fake-indexeddb/auto'
import { cleanup, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dateLocale } from '../../src/domaine/temps-en-mots'
import { ajouteJours } from '../../src/domaine/calendrier'
import { commenceSeance } from '../../src/stockage/commandes/commence-seance'
import { ajouteParticipant } from '../../src/stockage/commandes/participants'
import { noteImpression } from '../../src/stockage/commandes/preparation'
import { rangeUnGroupe, unNouveauParticipant } from '../constructeurs'
import { posteNeuf, reussit, videPoste } from '../stockage/poste'
import { ouvre } from './application'

beforeEach(async () => void (await posteNeuf()))
afterEach(async () => {
  cleanup()
  await videPoste()
})

const dans = (jours: number) => ajouteJours(dateLocale(Date.now()), jours)

describe('l’accueil', () => {
  it('répond par une phrase : la prochaine séance et ce qui manque', async () => {
    await rangeUnGroupe(3, dans(1))
    const titre = await ouvre({ type: 'accueil' })
    expect(titre.textContent).toBe('Séance 1 demain. Il manque trois choses pour partir.')
    const manques = screen.getByRole('list', { name: 'Ce qui manque pour partir' })
    expect(within(manques).getAllByText('manque')).toHaveLength(3)
    expect(screen.getByRole('link', { name: 'Préparer la séance 1' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Ligne de la séance' }).textContent).toContain('A1.1 Accueil, 15\u00A0min, à venir')
  })

  it('dit « prêt à partir » quand rien ne manque', async () => {
    const { groupe } = await rangeUnGroupe(3, dans(1))
    for (const piece of ['emargement', 'fiches-nominatives', 'deroule']) reussit(await noteImpression(groupe.id, 1, piece))
    expect((await ouvre({ type: 'accueil' })).textContent).toBe('Séance 1 demain. Prêt à partir.')
  })

  it('redemande ce qui a été imprimé avant la dernière inscription', async () => {
    const { groupe } = await rangeUnGroupe(3, dans(1))
    for (const piece of ['emargement', 'fiches-nominatives', 'deroule']) reussit(await noteImpression(groupe.id, 1, piece))
    reussit(await ajouteParticipant(groupe.id, unNouveauParticipant(7)))
    expect((await ouvre({ type: 'accueil' })).textContent).toBe('Séance 1 demain. Il manque deux choses pour partir.')
    expect(screen.getByText('La feuille d’émargement n’est pas imprimée depuis la dernière inscription.')).toBeTruthy()
  })

  it('met d’abord la séance interrompue', async () => {
    const { groupe } = await rangeUnGroupe(3, dans(0))
    reussit(await commenceSeance(groupe.id, 1))
    expect((await ouvre({ type: 'accueil' })).textContent).toBe('Séance 1 à reprendre. Tout est là.')
    expect(screen.getByRole('link', { name: 'Reprendre la séance 1' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Conclure la séance 1' })).toBeTruthy()
  })
})
