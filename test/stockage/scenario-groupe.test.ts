import { posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { proposeDurees, retientProposition } from '../../src/domaine/scenario/propositions'
import type { Retouche } from '../../src/domaine/scenario/retouche'
import { ajouteFait, commenceSeance } from '../../src/stockage/commandes/conduite'
import { deplaceSeance } from '../../src/stockage/commandes/groupe'
import * as commandes from '../../src/stockage/commandes/scenario'
import { lisAccueil } from '../../src/stockage/lectures/accueil'
import { evenementsDuJournal } from '../../src/stockage/lectures/evenements'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { lisNomsPresents } from '../../src/stockage/lectures/noms-presents'
import { lisPreparation } from '../../src/stockage/lectures/preparation'
import { lisScenario, lisScenarios } from '../../src/stockage/lectures/scenarios'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe, type GroupeRange } from '../constructeurs'

let base: BaseJalons
let id: string
const duree = (minutes: number): Retouche => ({ type: 'duree', numero: 1, ref: 'A1.6', minutes })
const lis = async () => {
  const lu = await lisScenario(id)
  if (!lu) throw new Error('scénario absent')
  return lu
}
const minutesDe = async (ref: string) =>
  (await lis()).adapte.contenu.seances.flatMap(({ elements }) => elements).find((un) => un.ref === ref)?.dureeMinutes

beforeEach(async () => {
  base = await posteNeuf()
  id = reussit(await commandes.copieProgramme('Mon programme')).id
})
afterEach(async () => {
  vi.useRealTimers()
  await videPoste()
})

describe('un groupe', () => {
  let groupe: GroupeRange
  const numeros = async () => (await lisGroupe(groupe.groupe.id))?.seances.map(({ seance }) => seance.numero)
  beforeEach(async () => { groupe = await rangeUnGroupe(2) })

  test('prépare puis fige le scénario choisi ; les retouches d’après ne le touchent pas', async () => {
    reussit(await commandes.retoucheScenario(id, duree(50)))
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, id))
    expect((await lisPreparation(groupe.groupe.id, 1))?.methode?.dureeMinutes).toBe(200)
    const { journalId } = reussit(await commenceSeance(groupe.groupe.id, 1))
    const [ouverture] = await evenementsDuJournal(base, journalId)
    expect(ouverture?.type === 'seance-commencee' && ouverture.plan?.find(({ ref }) => ref === 'A1.6')?.dureeMinutes).toBe(50)
    reussit(await commandes.retoucheScenario(id, duree(30)))
    const [fige] = await base.scenarios.toArray()
    expect(fige?.scenarioId).toBe(id)
    expect(fige?.seances[0]?.dureeMinutes).toBe(200)
    expect((await lis()).groupes).toEqual([{ groupe: groupe.groupe, figeLe: fige?.figeLe }])
    expect(refus(await commandes.choisitPourGroupe(groupe.groupe.id, null))).toMatch(/figé depuis le/)
  })

  test('l’accueil annonce la séance du scénario choisi', async () => {
    expect((await lisAccueil('2026-09-01')).prochaine?.methode).toBeNull()
    reussit(await commandes.retoucheScenario(id, duree(50)))
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, id))
    expect((await lisAccueil('2026-09-01')).prochaine?.methode?.dureeMinutes).toBe(200)
  })

  test('une séance terminée propose ses durées réelles, sans rien changer d’elle-même', async () => {
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, id))
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.parse('2041-09-06T09:00+02:00'))
    const { journalId } = reussit(await commenceSeance(groupe.groupe.id, 1))
    vi.setSystemTime(Date.now() + 28 * 60_000)
    reussit(await ajouteFait(journalId, { type: 'activite-commencee', ref: 'A1.2' }))
    expect((await lis()).relevees).toEqual([])
    vi.setSystemTime(Date.now() + 30 * 60_000)
    reussit(await ajouteFait(journalId, { type: 'seance-terminee' }))
    const { relevees, adapte } = await lis()
    expect(relevees).toEqual([{ numero: 1, ref: 'A1.1', minutes: 28 }, { numero: 1, ref: 'A1.2', minutes: 30 }])
    const [proposition] = proposeDurees(adapte.contenu, relevees)
    expect(proposition).toMatchObject({ ref: 'A1.1', prevues: 15, proposee: 30 })
    expect(await minutesDe('A1.1')).toBe(15)
    reussit(await commandes.retoucheScenario(id, retientProposition(adapte.contenu, proposition!, true)))
    expect(await minutesDe('A1.1')).toBe(30)
    expect(proposeDurees((await lis()).adapte.contenu, relevees)).toEqual([])
  })

  test('avant de partir, le nom d’un participant du poste se trouve dans les textes changés, et là seulement', async () => {
    const programme = (await lis()).adapte.contenu.seances
    const [agent] = groupe.participants
    expect(await lisNomsPresents((await lis()).adapte.contenu, programme)).toEqual([])
    reussit(await commandes.retoucheScenario(id, { type: 'texte', numero: 1, ref: 'A1.6', chemin: 'production', texte: `Comme ${agent?.nom} l'a fait.` }))
    expect(await lisNomsPresents((await lis()).adapte.contenu, programme)).toEqual([{ numero: 1, ref: 'A1.6', nom: agent?.nom }])
  })

  test('court : le calendrier perd la séance 3 ; le programme intégré la rend', async () => {
    const court = reussit(await commandes.copieProgramme('Court', 'court')).id
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, court))
    expect(await numeros()).toEqual([1, 2, 4, 5, 6, 7])
    expect((await lisGroupe(groupe.groupe.id))?.scenario).toMatchObject({ id: court, nom: 'Court', figeLe: null })
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, null))
    expect(await numeros()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect((await lisGroupe(groupe.groupe.id))?.scenario).toBeNull()
  })

  test('un début verrouillé devient un instant du jour prévu, et seulement ce jour-là', async () => {
    reussit(await commandes.retoucheScenario(id, { type: 'verrou', numero: 1, ref: 'A1.5', verrou: { debut: '11:00' } }))
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, id))
    const [prevue] = (await lisGroupe(groupe.groupe.id))?.seances ?? []
    reussit(await deplaceSeance(prevue?.seance.id ?? '', [{ date: '2042-09-06', heure: '09:00', fuseau: 'Europe/Paris', lieu: '' }]))
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.parse('2042-09-06T09:05+02:00'))
    const { journalId } = reussit(await commenceSeance(groupe.groupe.id, 1))
    const [ouverture] = await evenementsDuJournal(base, journalId)
    expect(JSON.stringify(ouverture)).toContain(String(Date.parse('2042-09-06T11:00+02:00')))
    const autre = await rangeUnGroupe(1, '2042-10-04')
    reussit(await commandes.choisitPourGroupe(autre.groupe.id, id))
    const [sansVerrou] = await evenementsDuJournal(base, reussit(await commenceSeance(autre.groupe.id, 1)).journalId)
    expect(JSON.stringify(sansVerrou)).not.toContain('debutVerrouille')
  })

  test('un scénario choisi ne va pas à la corbeille sous un groupe qui compte dessus', async () => {
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, id))
    expect(refus(await commandes.jetteScenario(id))).toMatch(/Groupe du jeudi.» a choisi ce scénario/)
    reussit(await commandes.choisitPourGroupe(groupe.groupe.id, null))
    reussit(await commandes.jetteScenario(id))
    expect(await lisScenarios()).toMatchObject({ enPlace: [], jetes: [{ id }] })
    reussit(await commandes.reprendScenario(id))
    expect((await lisScenarios()).enPlace).toHaveLength(1)
  })
})
