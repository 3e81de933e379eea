import { photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commenceSeance } from '../../src/stockage/commandes/conduite'
import * as dispositif from '../../src/stockage/commandes/dispositif'
import * as groupe from '../../src/stockage/commandes/groupe'
import { lisDispositif, lisDispositifs } from '../../src/stockage/lectures/dispositifs'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe, type GroupeRange } from '../constructeurs'

let base: BaseJalons
let range: GroupeRange
const dates = async () =>
  (await lisGroupe(range.groupe.id))?.seances.map(({ seance }) => seance.demiJournees[0]?.date)

beforeEach(async () => {
  base = await posteNeuf()
  range = await rangeUnGroupe(2)
})
afterEach(videPoste)

describe('un dispositif', () => {
  test('sans nom, il n’est pas créé', async () => {
    const avant = await photo(base)
    const saisie = { nom: '  ', employeur: '', versant: 'FPE' } as const
    expect(refus(await dispositif.creeDispositif(saisie))).toMatch(/Donnez un nom/)
    expect(refus(await dispositif.modifieDispositif(range.dispositif.id, { nom: ' ' }))).toMatch(/nom/)
    expect(await photo(base)).toEqual(avant)
  })

  test('va à la corbeille et en revient, s’archive et se reprend', async () => {
    const { id } = range.dispositif
    const relis = async () => (await lisDispositif(id))?.dispositif
    reussit(await dispositif.metDispositifALaCorbeille(id))
    expect(await relis()).toMatchObject({ corbeilleLe: expect.any(Number) })
    reussit(await dispositif.restaureDispositif(id))
    reussit(await dispositif.archiveDispositif(id))
    expect(await relis()).toMatchObject({ corbeilleLe: null, archiveLe: expect.any(Number) })
    reussit(await dispositif.desarchiveDispositif(id))
    expect(await relis()).toEqual(range.dispositif)
  })
})

describe('un groupe', () => {
  test('naît avec sept séances au calendrier, dans la salle dite', async () => {
    expect(range.seances.map(({ seance }) => seance.numero)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(range.seances[0]?.seance.demiJournees).toEqual([
      { date: '2026-09-10', heure: '09:00', fuseau: 'Europe/Paris', lieu: 'Salle Pergaud' },
    ])
  })

  test('sans nom, sans date, sans dispositif : refus, rien d’écrit', async () => {
    const avant = await photo(base)
    const saisie = { dispositifId: range.dispositif.id, nom: 'G', lieu: '', premiereDate: '2026-09-10' }
    expect(refus(await groupe.creeGroupe({ ...saisie, nom: '' }))).toMatch(/nom au groupe/)
    expect(refus(await groupe.creeGroupe({ ...saisie, premiereDate: '2026-02-30' }))).toMatch(/date/)
    expect(refus(await groupe.creeGroupe({ ...saisie, dispositifId: 'inconnu' }))).toMatch(/dispositif/)
    expect(await photo(base)).toEqual(avant)
  })

  test('se renomme, va à la corbeille, revient, s’archive', async () => {
    const { id } = range.groupe
    reussit(await groupe.modifieGroupe(id, { nom: 'Groupe du lundi', lieu: 'Salle B' }))
    reussit(await groupe.metGroupeALaCorbeille(id))
    expect((await lisDispositif(range.dispositif.id))?.jetes.map((un) => un.nom)).toEqual(['Groupe du lundi'])
    expect((await lisDispositifs())[0]?.groupes).toEqual([])
    reussit(await groupe.restaureGroupe(id))
    expect((await lisDispositif(range.dispositif.id))?.groupes).toMatchObject([
      { groupe: { nom: 'Groupe du lundi' }, participants: 2 },
    ])
    reussit(await groupe.archiveGroupe(id))
    reussit(await groupe.desarchiveGroupe(id))
    expect(await base.groupes.get(id)).toMatchObject({ archiveLe: null, corbeilleLe: null })
  })
})

describe('le calendrier', () => {
  test('une séance se déplace sur deux demi-journées, rangées dans l’ordre', async () => {
    const id = range.seances[1]?.seance.id ?? ''
    const commun = { fuseau: 'Europe/Paris', lieu: 'Salle B' }
    const apres = { date: '2026-09-25', heure: '09:00', ...commun }
    const avant = { date: '2026-09-24', heure: '14:00', ...commun }
    reussit(await groupe.deplaceSeance(id, [apres, avant]))
    expect(await base.seances.get(id)).toMatchObject({ demiJournees: [avant, apres] })
  })

  test('une date ou une heure impossible est refusée', async () => {
    const id = range.seances[0]?.seance.id ?? ''
    const juste = { date: '2026-09-25', heure: '09:00', fuseau: 'Europe/Paris', lieu: '' }
    expect(refus(await groupe.deplaceSeance(id, []))).toMatch(/demi-journée/)
    expect(refus(await groupe.deplaceSeance(id, [{ ...juste, date: '2026-13-01' }]))).toMatch(/date/)
    expect(refus(await groupe.deplaceSeance(id, [{ ...juste, heure: '25:00' }]))).toMatch(/heure/)
    expect(await dates()).toContain('2026-09-10')
  })

  test('tout décaler d’une semaine ne touche pas une séance commencée', async () => {
    reussit(await commenceSeance(range.groupe.id, 1))
    expect(reussit(await groupe.decaleDates(range.groupe.id, 7, 1)).decalees).toBe(6)
    expect((await dates())?.slice(0, 3)).toEqual(['2026-09-10', '2026-10-01', '2026-10-15'])
    expect(reussit(await groupe.decaleDates(range.groupe.id, -7, 6)).decalees).toBe(2)
    expect(refus(await groupe.decaleDates(range.groupe.id, 0.5))).toMatch(/entier/)
  })
})
