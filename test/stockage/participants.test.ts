import { changements, photo, posteNeuf, refus, reussit, videPoste } from './poste'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ajouteFait, commenceSeance } from '../../src/stockage/commandes/conduite'
import {
  ajouteParticipant,
  annuleImport,
  importeParticipants,
  modifieParticipant,
  restaureParticipant,
  retireParticipant,
} from '../../src/stockage/commandes/participants'
import { lisGroupe } from '../../src/stockage/lectures/groupe'
import { EchecEcriture } from '../../src/stockage/pannes'
import type { BaseJalons } from '../../src/stockage/schema'
import { rangeUnGroupe, unNouveauParticipant, type GroupeRange } from '../constructeurs'
import { abandonne } from './panne'

let base: BaseJalons
let range: GroupeRange
let groupeId: string
const relis = async () => {
  const groupe = await lisGroupe(groupeId)
  if (!groupe) throw new Error('groupe perdu')
  return groupe
}
const noms = async () => (await relis()).participants.map(({ nom }) => nom)

beforeEach(async () => {
  base = await posteNeuf()
  range = await rangeUnGroupe(8)
  groupeId = range.groupe.id
})
afterEach(videPoste)

describe('importer', () => {
  test('huit personnes inscrites, lettres intactes, dans l’ordre des noms', async () => {
    expect(await noms()).toEqual([
      'Brătescu',
      'Dutheil de La Rochère',
      'El Ouafi',
      'İpekçi-Şahin',
      'L’Hermitte',
      'Łukasiewicz',
      'N’Diaye-Vandenbroucke',
      'Œuvrard',
    ])
    expect(await base.participations.where({ importId: range.importId }).count()).toBe(8)
    expect(range.imports).toMatchObject([{ id: range.importId, participants: 8, annuleLe: null }])
  })

  test('chaque personne a son changement, champ par champ', async () => {
    const depuis = await base.changements.count()
    reussit(await importeParticipants(groupeId, [unNouveauParticipant(9)]))
    const notes = await changements(base, depuis)
    expect(notes.map(({ table }) => table)).toEqual(['participants', 'participations', 'imports'])
    expect(notes[0]?.champs).toMatchObject({ nom: 'N’Diaye-Vandenbroucke 2', courriel: 'agent-10@exemple.invalid' })
  })

  test.each([1, 3, 5, 9])('abandon à l’écriture %i : personne n’est inscrit', async (apres) => {
    const avant = await photo(base)
    const panne = abandonne('QuotaExceededError', { apres })
    const nouveaux = [unNouveauParticipant(20), unNouveauParticipant(21), unNouveauParticipant(22)]
    await expect(importeParticipants(groupeId, nouveaux)).rejects.toThrow(EchecEcriture)
    expect(panne.eues()).toBe(2)
    panne.repare()
    expect(await photo(base)).toEqual(avant)
  })

  test('rien à importer, ou groupe disparu : refus en français', async () => {
    expect(refus(await importeParticipants(groupeId, []))).toMatch(/Aucun participant à importer/)
    expect(refus(await importeParticipants('inconnu', [unNouveauParticipant()]))).toMatch(/groupe n’existe plus/)
  })
})

describe('annuler un import', () => {
  test('retire exactement ceux de cet import', async () => {
    const { id } = reussit(await ajouteParticipant(groupeId, unNouveauParticipant(30)))
    const second = reussit(await importeParticipants(groupeId, [unNouveauParticipant(31)]))
    expect(reussit(await annuleImport(range.importId))).toMatchObject({ retires: 8, gardes: [] })
    const groupe = await relis()
    expect(groupe.participants).toHaveLength(2)
    expect(groupe.participants.map((p) => p.id)).toContain(id)
    expect(groupe.imports.map((un) => un.id)).toEqual([second.importId])
    expect(await base.participants.count()).toBe(2)
    expect(refus(await annuleImport(range.importId))).toMatch(/déjà été annulé/)
  })

  test('note le retrait de chacun au journal des changements', async () => {
    const depuis = await base.changements.count()
    reussit(await annuleImport(range.importId))
    const notes = await changements(base, depuis)
    expect(notes.filter(({ table, champs }) => table === 'participants' && champs === null)).toHaveLength(8)
  })

  test('garde ceux qu’une séance a notés, et les nomme', async () => {
    const { journalId } = reussit(await commenceSeance(groupeId, 1))
    const [vu] = range.participants
    const participantId = vu?.id ?? ''
    const presence = { type: 'excuse' } as const
    reussit(await ajouteFait(journalId, { type: 'presence-notee', demiJournee: 0, participantId, presence }))
    expect(reussit(await annuleImport(range.importId))).toMatchObject({ retires: 7, gardes: [participantId] })
    expect((await relis()).participants.map(({ id }) => id)).toEqual([participantId])
  })

  test('tous déjà notés présents : refus qui dit pourquoi, rien ne bouge', async () => {
    const { journalId } = reussit(await commenceSeance(groupeId, 1))
    const participants = range.participants.map(({ id }) => id)
    reussit(await ajouteFait(journalId, { type: 'tous-presents', demiJournee: 0, participants }))
    const avant = await photo(base)
    expect(refus(await annuleImport(range.importId))).toMatch(/journal d’une séance/)
    expect(await photo(base)).toEqual(avant)
  })
})

describe('une personne', () => {
  test('se modifie ; un nom vidé est refusé et rien ne change', async () => {
    const id = range.participants[0]?.id ?? ''
    reussit(await modifieParticipant(id, { service: 'Voirie' }))
    expect(await base.participants.get(id)).toMatchObject({ service: 'Voirie', nom: 'Brătescu' })
    expect(refus(await modifieParticipant(id, { nom: '', prenom: '' }))).toMatch(/Donnez un nom/)
    expect(await base.participants.get(id)).toMatchObject({ nom: 'Brătescu' })
    expect(refus(await ajouteParticipant(groupeId, { ...unNouveauParticipant(), nom: ' ', prenom: '' }))).toMatch(/nom/)
  })

  test('quitte le groupe à une date, et y revient', async () => {
    const id = range.participants[0]?.id ?? ''
    reussit(await retireParticipant(groupeId, id))
    let groupe = await relis()
    expect(groupe.participants).toHaveLength(7)
    expect(groupe.partis.map((p) => p.id)).toEqual([id])
    expect(await base.participations.where({ participantId: id }).first()).toMatchObject({
      departLe: expect.any(Number),
    })
    expect(await base.participants.get(id)).toMatchObject({ corbeilleLe: expect.any(Number) })
    expect(refus(await retireParticipant(groupeId, id))).toMatch(/ne fait plus partie/)
    reussit(await restaureParticipant(groupeId, id))
    groupe = await relis()
    expect([groupe.participants.length, groupe.partis.length]).toEqual([8, 0])
    expect(await base.participants.get(id)).toMatchObject({ corbeilleLe: null })
  })
})
