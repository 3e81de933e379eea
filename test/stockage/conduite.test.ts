import { posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { regleIntervenant } from '../../src/stockage/commandes/espace'
import { ajouteFait, annuleDerniere, commenceSeance } from '../../src/stockage/commandes/conduite'
import { evenementsDuJournal } from '../../src/stockage/lectures/evenements'
import { fermeEspace } from '../../src/stockage/ouverture'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe, type GroupeRange } from '../constructeurs'
import { abandonne } from './panne'

let base: BaseJalons
let groupe: GroupeRange
const commence = async (numero = 1) => reussit(await commenceSeance(groupe.groupe.id, numero)).journalId

beforeEach(async () => {
  base = await posteNeuf()
  groupe = await rangeUnGroupe(3)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await videPoste()
})

describe('ajouter un fait', () => {
  test('les numéros se suivent, l’auteur est l’intervenant, l’instant celui du geste', async () => {
    reussit(await regleIntervenant({ nom: 'Claire Monestier', qualite: 'CEP' }))
    const journalId = await commence()
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_123)
    const { evenement } = reussit(await ajouteFait(journalId, { type: 'pause' }))
    expect(evenement).toEqual({
      journalId,
      numero: 3,
      type: 'pause',
      auteur: 'Claire Monestier',
      instant: 1_800_000_000_123,
    })
    reussit(await regleIntervenant({ nom: 'Karim Bensaïd', qualite: '' }))
    const suivant = reussit(await ajouteFait(journalId, { type: 'reprise' })).evenement
    expect(suivant).toMatchObject({ numero: 4, auteur: 'Karim Bensaïd' })
  })

  test('une seule transaction, sur la seule table des événements', async () => {
    const journalId = await commence()
    reussit(await ajouteFait(journalId, { type: 'pause' })) // l'auteur est désormais connu
    const changesAvant = await base.changements.count()
    base.close({ disableAutoOpen: false })
    const espion = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await base.open()
    espion.mockClear()
    reussit(await ajouteFait(journalId, { type: 'reprise' }))
    expect(espion.mock.calls.map(([tables, mode]) => [tables, mode])).toEqual([
      [['evenements'], 'readwrite'],
    ])
    expect(await base.changements.count()).toBe(changesAvant)
  })

  test('cinquante gestes simultanés : cinquante numéros, sans trou ni doublon', async () => {
    const journalId = await commence()
    const faits = await Promise.all(
      Array.from({ length: 50 }, () => ajouteFait(journalId, { type: 'temps-ajuste', ref: 'A1.1', minutes: 1 })),
    )
    const numeros = faits.map((fait) => reussit(fait).evenement.numero).toSorted((a, b) => a - b)
    expect(numeros).toEqual(Array.from({ length: 50 }, (_, rang) => rang + 3))
  })

  test('connexion morte au premier geste : rouvre et l’écrit une fois', async () => {
    const journalId = await commence()
    base.close({ disableAutoOpen: false })
    reussit(await ajouteFait(journalId, { type: 'pause' }))
    expect(await base.evenements.count()).toBe(3)
  })

  test('espace fermé : refus, jamais une erreur nue', async () => {
    const journalId = await commence()
    fermeEspace()
    expect(refus(await ajouteFait(journalId, { type: 'pause' }))).toMatch(/Aucun espace/)
    expect(refus(await annuleDerniere(journalId))).toMatch(/Aucun espace/)
  })

  test('journal inconnu : refus', async () => {
    expect(refus(await ajouteFait('inconnu', { type: 'pause' }))).toMatch(/n’existe pas/)
  })

  test('abandon une fois : l’événement est là une seule fois', async () => {
    const journalId = await commence()
    const panne = abandonne('UnknownError', { fois: 1 })
    reussit(await ajouteFait(journalId, { type: 'pause' }))
    expect(panne.eues()).toBe(1)
    panne.repare()
    expect((await evenementsDuJournal(base, journalId)).map(({ numero }) => numero)).toEqual([1, 2, 3])
  })
})

describe('annuler', () => {
  test('remonte les gestes un à un, sans toucher à l’ouverture', async () => {
    const journalId = await commence()
    reussit(await ajouteFait(journalId, { type: 'activite-commencee', ref: 'A1.2' }))
    reussit(await ajouteFait(journalId, { type: 'pause' }))
    expect(reussit(await annuleDerniere(journalId)).annule).toMatchObject({ numero: 4, type: 'pause' })
    expect(reussit(await annuleDerniere(journalId)).annule).toMatchObject({ numero: 3 })
    expect(refus(await annuleDerniere(journalId))).toMatch(/rien à annuler/)
    const cibles = (await evenementsDuJournal(base, journalId)).slice(4)
    expect(cibles).toEqual([
      expect.objectContaining({ numero: 5, type: 'annulation', cible: 4 }),
      expect.objectContaining({ numero: 6, type: 'annulation', cible: 3 }),
    ])
  })

  test('deux annulations simultanées annulent deux gestes différents', async () => {
    const journalId = await commence()
    reussit(await ajouteFait(journalId, { type: 'pause' }))
    reussit(await ajouteFait(journalId, { type: 'reprise' }))
    const annules = await Promise.all([annuleDerniere(journalId), annuleDerniere(journalId)])
    expect(annules.map((rendu) => reussit(rendu).annule.numero).toSorted()).toEqual([3, 4])
  })
})
