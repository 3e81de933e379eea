import { posteNeuf, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commenceSeance } from '../../src/stockage/commandes/conduite'
import * as notes from '../../src/stockage/commandes/notes'
import { cocheSac, noteImpression } from '../../src/stockage/commandes/preparation'
import { lisBilan } from '../../src/stockage/lectures/bilan'
import { lisConduite } from '../../src/stockage/lectures/conduite'
import { lisPreparation } from '../../src/stockage/lectures/preparation'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe } from '../constructeurs'

let base: BaseJalons
let groupeId: string
let journalId: string
const saisie = (texte: string) => ({ journalId, refActivite: 'A1.3', texte, niveau: 'poste' as const })

beforeEach(async () => {
  base = await posteNeuf()
  groupeId = (await rangeUnGroupe(2)).groupe.id
  journalId = reussit(await commenceSeance(groupeId, 1)).journalId
})
afterEach(videPoste)

describe('une note', () => {
  test('se tape par petits bouts sous le même identifiant, puis se pose', async () => {
    const id = crypto.randomUUID()
    await Promise.all(['Ch', 'Charte', 'Charte signée'].map((t) => notes.ecritNote({ id, ...saisie(t) })))
    const [note, ...trop] = await base.notes.toArray()
    expect(trop).toEqual([])
    expect(note).toMatchObject({ id, texte: 'Charte signée', refActivite: 'A1.3', poseeLe: null, relueLe: null })
    reussit(await notes.poseNote(id))
    expect(await base.notes.get(id)).toMatchObject({ poseeLe: expect.any(Number) })
  })

  test('garde l’instant de sa première frappe', async () => {
    const { id } = reussit(await notes.ecritNote(saisie('a')))
    const avant = await base.notes.get(id)
    reussit(await notes.ecritNote({ id, ...saisie('ab') }))
    expect((await base.notes.get(id))?.instant).toBe(avant?.instant)
  })

  test('relue, elle reste à relire dès que son texte ou sa destination change', async () => {
    const { id } = reussit(await notes.ecritNote(saisie('Charte signée')))
    reussit(await notes.relitNote(id, true))
    expect((await base.notes.get(id))?.relueLe).toEqual(expect.any(Number))
    reussit(await notes.ecritNote({ id, ...saisie('Charte signée') }))
    expect((await base.notes.get(id))?.relueLe).toEqual(expect.any(Number))
    reussit(await notes.ecritNote({ id, ...saisie('Charte signée par tous') }))
    expect((await base.notes.get(id))?.relueLe).toBeNull()
    reussit(await notes.relitNote(id, true))
    reussit(await notes.changeNiveauNote(id, 'resume'))
    expect(await base.notes.get(id)).toMatchObject({ relueLe: null, niveau: 'resume' })
    reussit(await notes.relitNote(id, true))
    reussit(await notes.relitNote(id, false))
    expect((await base.notes.get(id))?.relueLe).toBeNull()
  })

  test('jetée, elle quitte la séance mais se reprend', async () => {
    const { id } = reussit(await notes.ecritNote(saisie('à jeter')))
    reussit(await notes.jetteNote(id))
    expect((await lisConduite(groupeId, 1))?.notes).toEqual([])
    expect((await lisBilan(groupeId, 1))?.notesJetees.map((note) => note.id)).toEqual([id])
    reussit(await notes.reprendNote(id))
    expect((await lisConduite(groupeId, 1))?.notes.map((note) => note.id)).toEqual([id])
  })

  test('jeter une note jamais écrite ne fait rien et ne se plaint pas', async () => {
    reussit(await notes.jetteNote(crypto.randomUUID()))
    expect(await base.notes.count()).toBe(0)
  })
})

describe('préparer', () => {
  const prete = async () => (await lisPreparation(groupeId, 1))?.preparation

  test('retient chaque impression et le sac, coché puis décoché', async () => {
    expect(await prete()).toBeNull()
    reussit(await noteImpression(groupeId, 1, 'emargement'))
    reussit(await noteImpression(groupeId, 1, 'deroule'))
    reussit(await cocheSac(groupeId, 1, 'Paperboard', true))
    reussit(await cocheSac(groupeId, 1, 'Feutres', true))
    reussit(await cocheSac(groupeId, 1, 'Paperboard', true))
    expect((await prete())?.sac).toEqual(['Feutres', 'Paperboard'])
    expect(Object.keys((await prete())?.imprimeLe ?? {})).toEqual(['emargement', 'deroule'])
    reussit(await cocheSac(groupeId, 1, 'Feutres', false))
    expect((await prete())?.sac).toEqual(['Paperboard'])
  })

  test('deux gestes simultanés ne se marchent pas dessus', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((piece) => noteImpression(groupeId, 2, piece)))
    const preparation = (await lisPreparation(groupeId, 2))?.preparation
    expect(Object.keys(preparation?.imprimeLe ?? {}).toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })
})
