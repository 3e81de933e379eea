import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHOIX_DEFAUT, choixImpression } from '../../src/ecrans/commun/pieces/choix'
import { calculeFeuilles, comptePages } from '../../src/ecrans/commun/pieces/feuilles'
import { lisPreparation } from '../../src/stockage/lectures/preparation'
import { rangeUnGroupe } from '../constructeurs'
import { posteNeuf, videPoste } from '../stockage/poste'
import { attendTitre, ouvre, suit } from './application'
import { fabriqueDansLaPage } from './travail-immediat'

let liens: HTMLAnchorElement[] = []

beforeEach(async () => {
  await posteNeuf()
  fabriqueDansLaPage()
  choixImpression.value = CHOIX_DEFAUT
  liens = []
  // Ce que jsdom n'a pas : imprimer, proposer un fichier.
  window.print = () => void window.dispatchEvent(new Event('afterprint'))
  URL.createObjectURL = () => 'blob:essai'
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function retient(this: HTMLAnchorElement) {
    liens.push(this)
  })
})
afterEach(async () => {
  cleanup()
  vi.restoreAllMocks()
  await videPoste()
})

const imprime = async (groupeId: string, numero = 1) => Object.keys((await lisPreparation(groupeId, numero))?.preparation?.imprimeLe ?? {})
const feuilles = (nom: string | RegExp) => screen.findByRole('article', { name: nom })

describe('imprimer une pièce', () => {
  it('montre la feuille d’émargement et note l’impression après le dialogue', async () => {
    const { groupe } = await rangeUnGroupe(8)
    await ouvre({ type: 'imprimer', groupeId: groupe.id, numero: 1, piece: 'emargement' })
    await attendTitre('Feuille d’émargement')
    const feuille = await feuilles('Feuille d’émargement de la séance 1')
    expect(within(feuille).getByRole('rowheader', { name: 'İpekçi-Şahin Ayşe' })).toBeTruthy()
    expect(await imprime(groupe.id)).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer' }))
    await screen.findByText(/^Envoyé à l’imprimante aujourd’hui à/)
    expect(await imprime(groupe.id)).toEqual(['emargement'])
    expect(document.title).toBe('Imprimer, séance 1 — Jalons')
  })

  it('ne montre qu’une fiche, au nom de chacun', async () => {
    const { groupe } = await rangeUnGroupe(3)
    await ouvre({ type: 'imprimer', groupeId: groupe.id, numero: 1, piece: 'fiches-nominatives', fiche: 'P4' })
    await attendTitre('P4 Mon point de départ, exemplaires au nom de chacun')
    const fiches = await feuilles(/^P4/)
    expect(within(fiches).getAllByRole('heading', { name: 'Mon point de départ' })).toHaveLength(3)
    expect(within(fiches).getByText('Zoé Łukasiewicz')).toBeTruthy()
  })

  it('la dernière fiche imprimée fait la série', async () => {
    const { groupe } = await rangeUnGroupe(2)
    for (const fiche of ['P1', 'P2', 'P3', 'P4', 'P5', 'P6']) {
      await ouvre({ type: 'imprimer', groupeId: groupe.id, numero: 1, piece: 'fiches-nominatives', fiche })
      await feuilles(new RegExp(`^${fiche}`))
      fireEvent.click(screen.getByRole('button', { name: 'C’est déjà imprimé' }))
      await screen.findByText(/^Envoyé à l’imprimante/)
      cleanup()
    }
    await waitFor(async () => expect(await imprime(groupe.id)).toContain('fiches-nominatives'))
  })

  it('tire autant d’exemplaires vierges que de personnes, en gros caractères si l’on veut', async () => {
    const { groupe } = await rangeUnGroupe(3)
    await ouvre({ type: 'imprimer', groupeId: groupe.id, numero: 1, piece: 'fiches-vierges', fiche: 'P1' })
    const fiches = await feuilles('P1 Présenter l’autre')
    expect(within(fiches).getAllByText('Prénom (facultatif)')).toHaveLength(3)
    const sobre = fiches.className
    fireEvent.click(screen.getByRole('checkbox', { name: 'Gros caractères' }))
    await waitFor(async () => expect((await feuilles('P1 Présenter l’autre')).className).not.toBe(sobre))
  })

  it('propose un PDF sans personne ni groupe dans son nom', async () => {
    const { groupe } = await rangeUnGroupe(2)
    await ouvre({ type: 'imprimer', groupeId: groupe.id, numero: 1, piece: 'emargement' })
    fireEvent.click(await screen.findByRole('button', { name: 'Télécharger le PDF' }))
    await waitFor(() => expect(liens.map(({ download }) => download)).toEqual(['emargement-seance-1.pdf']), { timeout: 5000 })
  })

  it('dit pourquoi il n’y a rien à imprimer, et par où continuer', async () => {
    const { groupe } = await rangeUnGroupe(0)
    await ouvre({ type: 'imprimer', groupeId: groupe.id, numero: 1, piece: 'fiches-nominatives' })
    await screen.findByText(/^Aucun participant n’est inscrit/)
    suit(screen.getByRole('link', { name: 'Imprimer des fiches vierges' }))
    await attendTitre('Toutes les fiches, vierges')
    expect(await feuilles('Fiches P1 à P6')).toBeTruthy()
  })
})

describe('pages et feuilles', () => {
  it('ne met pas deux personnes sur la même feuille', () => {
    expect(calculeFeuilles(12, 12)).toEqual({ feuilles: 12, rectoVerso: false })
    expect(calculeFeuilles(24, 12)).toEqual({ feuilles: 12, rectoVerso: true })
    expect(calculeFeuilles(36, 12)).toEqual({ feuilles: 36, rectoVerso: false })
    expect(calculeFeuilles(15, 1)).toEqual({ feuilles: 8, rectoVerso: true })
    expect(calculeFeuilles(0, 0)).toEqual({ feuilles: 0, rectoVerso: false })
  })

  it('compte les pages, pas leur arbre', () => {
    const pdf = '1 0 obj\n<</Type /Pages /Kids [2 0 R 3 0 R]>>\n2 0 obj <</Type /Page\n>> 3 0 obj <</Type/Page/Parent 1 0 R>>'
    expect(comptePages(new TextEncoder().encode(pdf))).toBe(2)
  })
})
