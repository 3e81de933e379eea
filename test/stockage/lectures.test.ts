import { nomDe, posteNeuf, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ajouteFait, annuleDerniere, archiveJournal, commenceSeance } from '../../src/stockage/commandes/conduite'
import { figeDocument, marqueRemisEnMainPropre } from '../../src/stockage/commandes/documents'
import { archiveDispositif, metDispositifALaCorbeille } from '../../src/stockage/commandes/dispositif'
import { metGroupeALaCorbeille } from '../../src/stockage/commandes/groupe'
import { ajouteParticipant, retireParticipant } from '../../src/stockage/commandes/participants'
import { lisAccueil } from '../../src/stockage/lectures/accueil'
import { lisConduite } from '../../src/stockage/lectures/conduite'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { lisParticipant } from '../../src/stockage/lectures/participant'
import { lisPreparation } from '../../src/stockage/lectures/preparation'
import { LigneAbimee } from '../../src/stockage/lectures/formes'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe, unNouveauParticipant, type GroupeRange } from '../constructeurs'

let base: BaseJalons
let range: GroupeRange
let groupeId: string
const commence = async (n = 1) => reussit(await commenceSeance(groupeId, n)).journalId
const numeros = (seances: { seance: { numero: number } }[]) => seances.map((une) => une.seance.numero)

beforeEach(async () => {
  base = await posteNeuf()
  range = await rangeUnGroupe(3)
  groupeId = range.groupe.id
})
afterEach(videPoste)

describe('l’accueil', () => {
  test('annonce la prochaine séance, encore à venir le jour même', async () => {
    const accueil = await lisAccueil('2026-09-10')
    expect(accueil.prochaine).toMatchObject({
      avancement: 'a-venir',
      participants: 3,
      preparation: null,
      seance: { numero: 1 },
      groupe: { id: groupeId },
      dispositif: { id: range.dispositif.id },
    })
    expect(numeros(accueil.ensuite)).toEqual([2, 3, 4, 5, 6, 7])
    expect((await lisAccueil('2026-09-11')).prochaine?.seance.numero).toBe(2)
  })

  test('quand toutes les dates sont passées, la plus ancienne séance non conduite attend encore', async () => {
    expect((await lisAccueil('2030-01-01')).prochaine?.seance.numero).toBe(1)
  })

  test('une séance commencée se reprend, terminée se conclut, figée n’attend plus que sa remise', async () => {
    const journalId = await commence()
    let accueil = await lisAccueil('2026-09-10')
    expect([numeros(accueil.aReprendre), accueil.prochaine?.seance.numero]).toEqual([[1], 2])
    reussit(await ajouteFait(journalId, { type: 'seance-terminee' }))
    accueil = await lisAccueil('2026-09-10')
    expect([numeros(accueil.aReprendre), numeros(accueil.aConclure)]).toEqual([[], [1]])
    const resume = { groupeId, seanceNumero: 1, type: 'resume' as const, nom: 'Résumé', arbre: {}, pdf: new Uint8Array(2) }
    const { document } = reussit(await figeDocument(resume))
    accueil = await lisAccueil('2026-09-10')
    expect(numeros(accueil.aConclure)).toEqual([])
    expect(accueil.aRemettre).toMatchObject([{ document: { id: document.id }, groupe: { id: groupeId } }])
    reussit(await marqueRemisEnMainPropre(document.id))
    expect((await lisAccueil('2026-09-10')).aRemettre).toEqual([])
  })

  test('une fin annulée se reprend ; une correction de présence après la fin ne rouvre rien', async () => {
    const journalId = await commence()
    reussit(await ajouteFait(journalId, { type: 'seance-terminee' }))
    reussit(await annuleDerniere(journalId))
    expect(numeros((await lisAccueil('2026-09-10')).aReprendre)).toEqual([1])
    reussit(await ajouteFait(journalId, { type: 'seance-terminee' }))
    const participantId = range.participants[0]?.id ?? ''
    const presence = { type: 'absent' } as const
    reussit(await ajouteFait(journalId, { type: 'presence-notee', demiJournee: 0, participantId, presence }))
    expect(numeros((await lisAccueil('2026-09-10')).aReprendre)).toEqual([])
  })

  test('un départ par erreur archivé laisse la séance à venir', async () => {
    reussit(await archiveJournal(await commence()))
    const { prochaine, aReprendre } = await lisAccueil('2026-09-10')
    expect([prochaine?.seance.numero, aReprendre]).toEqual([1, []])
    expect((await lisGroupe(groupeId))?.seances[0]?.archives).toHaveLength(1)
  })

  test.each([
    ['groupe à la corbeille', () => metGroupeALaCorbeille(groupeId)],
    ['dispositif à la corbeille', () => metDispositifALaCorbeille(range.dispositif.id)],
    ['dispositif archivé', () => archiveDispositif(range.dispositif.id)],
  ])('%s : plus rien ne vient', async (_titre, geste) => {
    reussit(await geste())
    expect(await lisAccueil('2026-09-10')).toMatchObject({ prochaine: null, ensuite: [], groupes: [] })
  })

  test('ne lit ni les événements ni les octets de ce qui est fini', async () => {
    const journalId = await commence()
    for (let i = 0; i < 20; i += 1) reussit(await ajouteFait(journalId, { type: 'pause' }))
    reussit(await ajouteFait(journalId, { type: 'seance-terminee' }))
    const lus = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    await lisAccueil('2026-09-10')
    const lues = lus.mock.contexts.map((table, rang) => ({
      name: nomDe(table),
      demande: lus.mock.calls[rang]?.[0],
    }))
    const desEvenements = lues.filter(({ name }) => name === 'evenements')
    expect(desEvenements).toEqual([{ name: 'evenements', demande: expect.objectContaining({ count: 1 }) }])
    expect(lues.map(({ name }) => name)).not.toContain('contenus')
    expect(lues.map(({ name }) => name)).not.toContain('scenarios')
    vi.restoreAllMocks()
  })
})

describe('la conduite', () => {
  test('avant « Commencer » : le groupe et ses participants, pas de journal', async () => {
    expect(await lisConduite(groupeId, 1)).toMatchObject({
      journal: null,
      evenements: [],
      methode: null,
      notes: [],
      participants: range.participants,
      espace: { id: 'espace' },
    })
    expect(await lisConduite('inconnu', 1)).toBeNull()
    expect(await lisConduite(groupeId, 9)).toBeNull()
  })

  test('on attend ceux qui étaient là à la fin, et toujours ceux que le journal nomme', async () => {
    const journalId = await commence()
    const [vu, parti] = range.participants.map(({ id }) => id)
    const presence = { type: 'present' } as const
    const note = { type: 'presence-notee' as const, demiJournee: 0, participantId: vu ?? '', presence }
    reussit(await ajouteFait(journalId, note))
    reussit(await retireParticipant(groupeId, parti ?? ''))
    reussit(await retireParticipant(groupeId, vu ?? ''))
    const ids = async () => (await lisConduite(groupeId, 1))?.participants.map(({ id }) => id) ?? []
    expect(await ids()).not.toContain(parti)
    reussit(await ajouteFait(journalId, { type: 'seance-terminee' }))
    await new Promise((fin) => setTimeout(fin, 5)) // l'arrivée doit suivre la fin
    const { id: tardif } = reussit(await ajouteParticipant(groupeId, unNouveauParticipant(9)))
    expect(await ids()).toContain(vu)
    expect(await ids()).not.toContain(tardif)
    expect(await ids()).toHaveLength(2)
  })

  test('préparer une séance d’un groupe lancé montre le scénario figé, pas la méthode du jour', async () => {
    expect((await lisPreparation(groupeId, 2))?.methode).toBeNull()
    await commence(1)
    const preparation = await lisPreparation(groupeId, 2)
    expect(preparation?.methode?.numero).toBe(2)
    expect(preparation?.journal).toBeNull()
    expect(preparation?.seances.map(({ avancement }) => avancement).slice(0, 2)).toEqual(['en-cours', 'a-venir'])
  })
})

describe('une personne', () => {
  test('et ses séances, avec leurs événements', async () => {
    await commence()
    const id = range.participants[0]?.id ?? ''
    const lue = await lisParticipant(groupeId, id)
    expect(lue).toMatchObject({ participant: { id }, groupe: { id: groupeId }, venuDe: { id: range.importId } })
    expect(lue?.seances[0]?.evenements).toHaveLength(2)
    expect(await lisParticipant(groupeId, 'inconnu')).toBeNull()
    expect(await lisParticipant('inconnu', id)).toBeNull()
  })
})

describe('une ligne abîmée se dit', () => {
  const abime = async (table: string, cle: string, champs: object) =>
    base.transaction('rw', table, async () => base.table(table).update(cle, champs))

  test('participant, séance, espace', async () => {
    await abime('participants', range.participants[0]?.id ?? '', { nom: 12 })
    await expect(lisGroupe(groupeId)).rejects.toThrow(/fiche d’un participant ne se lit plus/)
    await abime('seances', range.seances[0]?.seance.id ?? '', { demiJournees: null })
    await expect(lisAccueil('2026-09-10')).rejects.toThrow(/séance du calendrier/)
    await abime('espace', 'espace', { destination: {} })
    await expect(lisConduite(groupeId, 1)).rejects.toThrow(LigneAbimee)
  })

  test('un événement illisible ou manquant nomme son numéro', async () => {
    const journalId = await commence()
    reussit(await ajouteFait(journalId, { type: 'pause' }))
    const casse = { journalId, numero: 3, type: 'temps-ajuste', auteur: '', instant: 1 }
    await base.transaction('rw', 'evenements', async () => Reflect.apply(base.evenements.put, base.evenements, [casse]))
    await expect(lisConduite(groupeId, 1)).rejects.toThrow(/événement 3 du journal/)
    const juste = { journalId, numero: 3, type: 'pause', auteur: '', instant: 1 } as const
    await base.transaction('rw', 'evenements', async () => {
      await base.evenements.put(juste)
      await base.evenements.where('[journalId+numero]').equals([journalId, 2]).delete()
    })
    await expect(lisConduite(groupeId, 1)).rejects.toThrow(/événement 2 du journal/)
  })

  test('scénario disparu', async () => {
    await commence()
    await base.transaction('rw', 'scenarios', async () => base.scenarios.clear())
    await expect(lisConduite(groupeId, 1)).rejects.toThrow(/scénario figé/)
  })
})
