import { changements, photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chargeSeance, REPERES } from '../../src/contenu'
import { dateLocale, heureLocale } from '../../src/domaine/temps-en-mots'
import { archiveJournal, commenceSeance } from '../../src/stockage/commandes/conduite'
import { choisitDebutPrevu } from '../../src/stockage/commandes/commence-seance'
import { deplaceSeance } from '../../src/stockage/commandes/groupe'
import { evenementsDuJournal } from '../../src/stockage/lectures/evenements'
import { EchecEcriture } from '../../src/stockage/pannes'
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

describe('commencer', () => {
  test('fige le scénario entier, textes compris, et ouvre la première activité', async () => {
    const journalId = await commence()
    const [scenario, ...trop] = await base.scenarios.toArray()
    expect(trop).toEqual([])
    expect(scenario?.seances.map(({ numero }) => numero)).toEqual(REPERES.map(({ numero }) => numero))
    expect(scenario?.seances[0]).toEqual(await chargeSeance(1))
    expect(await base.journaux.get(journalId)).toMatchObject({
      groupeId: groupe.groupe.id,
      seanceNumero: 1,
      scenarioId: scenario?.id,
      archiveLe: null,
    })
    const [ouverture, activite, ...suite] = await evenementsDuJournal(base, journalId)
    expect(ouverture).toMatchObject({ numero: 1, type: 'seance-commencee' })
    expect(activite).toMatchObject({ numero: 2, type: 'activite-commencee', ref: 'A1.1' })
    expect(activite?.instant).toBe(ouverture?.instant)
    expect(suite).toEqual([])
  })

  test('le plan porté par l’ouverture est complet, pauses comprises', async () => {
    const [ouverture] = await evenementsDuJournal(base, await commence())
    const attendu = REPERES[0]?.elements.map(({ ref, type, dureeMinutes }) => ({
      ref,
      type: type === 'pause' ? 'pause' : 'activite',
      dureeMinutes,
    }))
    expect(ouverture).toHaveProperty('plan', attendu)
  })

  test('commencée à son heure, le début prévu est celui du calendrier, dans son fuseau', async () => {
    const fuseau = 'America/Cayenne'
    const minute = Math.floor(Date.now() / 60_000) * 60_000
    const demiJournee = { date: dateLocale(minute, fuseau), heure: heureLocale(minute, fuseau), fuseau, lieu: '' }
    reussit(await deplaceSeance(groupe.seances[0]?.seance.id ?? '', [demiJournee]))
    const [ouverture] = await evenementsDuJournal(base, await commence())
    expect(ouverture).toHaveProperty('debutPrevu', minute)
  })

  test('commencée un autre jour, la séance compte depuis maintenant', async () => {
    const [ouverture] = await evenementsDuJournal(base, await commence())
    expect(ouverture).toHaveProperty('debutPrevu', ouverture?.instant)
    const prevu = Date.parse('2026-09-10T09:00+02:00')
    expect(choisitDebutPrevu(prevu, prevu + 7_200_000)).toBe(prevu)
    expect(choisitDebutPrevu(prevu, prevu + 7_200_001)).toBe(prevu + 7_200_001)
    expect(choisitDebutPrevu(prevu, prevu - 7_200_000)).toBe(prevu)
  })

  test('une séance à l’état de plan se conduit aussi, sur le même scénario', async () => {
    await commence(1)
    const journalId = await commence(2)
    expect(await base.scenarios.count()).toBe(1)
    const [, activite] = await evenementsDuJournal(base, journalId)
    expect(activite).toMatchObject({ ref: 'A2.1' })
  })

  test('déjà commencée : refuse et rend le journal à reprendre', async () => {
    const journalId = await commence()
    const rendu = await commenceSeance(groupe.groupe.id, 1)
    expect(refus(rendu)).toMatch(/déjà commencée/)
    expect(rendu.journalId).toBe(journalId)
  })

  test('deux départs au même instant n’ouvrent qu’un journal et qu’un scénario', async () => {
    const rendus = await Promise.all([1, 1].map((n) => commenceSeance(groupe.groupe.id, n)))
    expect(rendus.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(new Set(rendus.map(({ journalId }) => journalId)).size).toBe(1)
    expect([await base.journaux.count(), await base.scenarios.count()]).toEqual([1, 1])
  })

  test('un départ par erreur s’archive ; recommencer ouvre un autre journal, même scénario', async () => {
    const erreur = await commence()
    reussit(await archiveJournal(erreur))
    const repris = await commence()
    expect(repris).not.toBe(erreur)
    expect(await base.scenarios.count()).toBe(1)
    expect((await evenementsDuJournal(base, erreur)).length).toBe(2)
  })

  test('groupe ou séance inconnus : refus en français, rien d’écrit', async () => {
    const avant = await photo(base)
    expect(refus(await commenceSeance('inconnu', 1))).toMatch(/groupe n’existe plus/)
    expect(refus(await commenceSeance(groupe.groupe.id, 9))).toMatch(/pas au calendrier/)
    expect(await photo(base)).toEqual(avant)
  })

  test.each([1, 2, 3, 4])('abandon à l’écriture %i, pour toujours : ni journal ni scénario', async (apres) => {
    const avant = await photo(base)
    const panne = abandonne('QuotaExceededError', { apres })
    await expect(commenceSeance(groupe.groupe.id, 1)).rejects.toThrow(EchecEcriture)
    expect(panne.eues()).toBe(2)
    panne.repare()
    expect(await photo(base)).toEqual(avant)
  })

  test('le journal des changements ne recopie ni les textes ni les événements', async () => {
    const depuis = await base.changements.count()
    await commence()
    const notes = await changements(base, depuis)
    expect(notes.map(({ table }) => table)).toEqual(['scenarios', 'journaux'])
    expect(notes[0]?.champs).not.toHaveProperty('seances')
  })
})
