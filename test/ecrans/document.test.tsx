import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demandeImpression } from '../../src/ecrans/commun/documents/impression'
import { figeDocument } from '../../src/stockage/commandes/documents'
import { rangeUnGroupe } from '../constructeurs'
import { unArbre } from '../constructeurs/arbre'
import { posteNeuf, reussit, videPoste } from '../stockage/poste'
import { attendTitre, ouvre } from './application'

let impressions = 0

beforeEach(async () => {
  await posteNeuf()
  impressions = 0
  window.print = () => { impressions += 1 }
})
afterEach(async () => {
  cleanup()
  await videPoste()
})

async function fige(arbre: unknown = unArbre([{ type: 'paragraphe', texte: 'Douze lignes tracées.' }])) {
  const { groupe } = await rangeUnGroupe(2)
  const saisie = { groupeId: groupe.id, seanceNumero: 1, type: 'resume', nom: 'Résumé de la séance 1' } as const
  return reussit(await figeDocument({ ...saisie, arbre, pdf: new Uint8Array([37, 80, 68, 70]) })).document
}

describe('un document figé', () => {
  it('montre ce qu’il dit, son état et le journal de sa remise', async () => {
    const { id } = await fige()
    await ouvre({ type: 'document', id })
    await attendTitre('Résumé de la séance 1')
    expect(screen.getByText('prêt')).toBeTruthy()
    expect(screen.getByText('Douze lignes tracées.')).toBeTruthy()
    expect(screen.getByText('Rien n’est encore parti.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Remis en main propre/ }))
    expect(await screen.findByText('en main propre', { exact: false, selector: 'li' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Remis en main propre/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /^Imprimer/ }))
    expect(impressions).toBe(1)
  })

  it('s’imprime dès l’ouverture si on l’a demandé, une seule fois', async () => {
    const { id } = await fige()
    demandeImpression(id)
    await ouvre({ type: 'document', id })
    await waitFor(() => expect(impressions).toBe(1))
    cleanup()
    await ouvre({ type: 'document', id })
    await screen.findByText('Douze lignes tracées.')
    expect(impressions).toBe(1)
  })

  it('dit qu’un arbre illisible se télécharge encore', async () => {
    const { id } = await fige({ ancien: true })
    await ouvre({ type: 'document', id })
    expect(await screen.findByText(/^Ce document ne peut pas être montré ici/)).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Télécharger/ })).toBeTruthy()
  })

  it('dit qu’un document n’est pas sur ce poste', async () => {
    await ouvre({ type: 'document', id: 'inconnu' })
    expect(await attendTitre('Ce document n’est pas sur ce poste.')).toBeTruthy()
  })
})
