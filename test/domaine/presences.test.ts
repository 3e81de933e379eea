import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EtatPresence, Evenement, Fait } from '../../src/domaine/journal'
import { ditPresence } from '../../src/domaine/presence-en-mots'
import { jouePresences, retientPresence } from '../../src/domaine/presences'
import type { PresencePersonne } from '../../src/domaine/presences'
import { DEBUT, MINUTE, numerote } from './deroules'
import { GRAINE } from './graine'

const GROUPE = [{ id: 'ana' }, { id: 'bob' }, { id: 'cloe' }]
const tous = (demiJournee = 0): Fait => ({ type: 'tous-presents', demiJournee, participants: ['ana', 'bob', 'cloe'] })
const note = (participantId: string, presence: EtatPresence | null, demiJournee = 0): Fait =>
  ({ type: 'presence-notee', demiJournee, participantId, presence })
const present = (arrivee: string | null = null, depart: string | null = null): PresencePersonne =>
  ({ type: 'present', arrivee, depart })

/** Un fait par minute. */
const journal = (...faits: Fait[]) => numerote([{ type: 'seance-commencee' } as const, ...faits].map((f) => [MINUTE, f]))
const joue = (evenements: Evenement[], demiJournees = 1, heure?: string) =>
  jouePresences(evenements, GROUPE, demiJournees, Infinity, heure)

describe('présences', () => {
  it('personne n’est absent tant que rien n’est noté', () => {
    const { demiJournees, corrections } = joue(journal(), 2)
    const personne = { attendus: 3, maintenant: 0, presents: 0, absents: 0, excuses: 0, inconnus: 3 }
    expect(demiJournees.map((d) => d.compte)).toEqual([personne, personne])
    expect(corrections).toEqual([])
  })

  it('tous présents, puis les exceptions', () => {
    const { demiJournees } = joue(journal(tous(), note('bob', { type: 'excuse' }), note('cloe', { type: 'arrive', heure: '09:20' })))
    expect(demiJournees[0]?.parParticipant).toEqual({ ana: present(), bob: { type: 'excuse' }, cloe: present('09:20') })
    expect(demiJournees[0]?.compte).toEqual({ attendus: 3, maintenant: 2, presents: 2, absents: 0, excuses: 1, inconnus: 0 })
  })

  it('une arrivée et un départ se gardent ensemble, dans un ordre ou dans l’autre', () => {
    const arrive = note('ana', { type: 'arrive', heure: '09:20' })
    const parti = note('ana', { type: 'parti', heure: '11:30' })
    for (const faits of [[arrive, parti], [parti, arrive], [arrive, parti, tous()]])
      expect(joue(journal(...faits)).demiJournees[0]?.parParticipant['ana']).toEqual(present('09:20', '11:30'))
  })

  it('compte qui est dans la salle à une heure donnée', () => {
    const evenements = journal(tous(), note('ana', { type: 'arrive', heure: '09:20' }), note('bob', { type: 'parti', heure: '11:30' }))
    const maintenant = (heure?: string) => joue(evenements, 1, heure).demiJournees[0]?.compte.maintenant
    expect([maintenant('09:10'), maintenant('10:00'), maintenant('11:30'), maintenant()]).toEqual([2, 3, 2, 2])
  })

  it('les demi-journées sont indépendantes', () => {
    const { demiJournees } = joue(journal(tous(0), note('ana', { type: 'absent' }, 1), note('ana', { type: 'absent' }, 7)), 2)
    expect(demiJournees.map((d) => d.parParticipant['ana'])).toEqual([present(), { type: 'absent' }])
  })

  it('ignore une personne d’un autre groupe', () => {
    expect(joue(journal(note('zoe', { type: 'absent' }))).demiJournees[0]?.parParticipant).not.toHaveProperty('zoe')
  })

  it('trace une correction, avant, après et instant', () => {
    const { corrections } = joue(journal(note('ana', { type: 'absent' }), note('ana', { type: 'absent' }), note('ana', { type: 'present' })))
    expect(corrections).toEqual([{
      numero: 4, instant: DEBUT + 4 * MINUTE, demiJournee: 0, participantId: 'ana',
      avant: { type: 'absent' }, apres: present(), apresLaFin: false,
    }])
  })

  it('une correction après la fin compte et se dit', () => {
    const { demiJournees, corrections } = joue(journal({ type: 'seance-terminee' }, note('ana', { type: 'present' })))
    expect(demiJournees[0]?.compte.presents).toBe(1)
    expect(corrections.map((c) => [c.apresLaFin, c.avant.type])).toEqual([[true, 'inconnu']])
  })

  it('annuler rend ce qui était noté avant, et efface rend à noter', () => {
    const evenements = journal(note('ana', { type: 'excuse' }), note('ana', { type: 'absent' }), { type: 'annulation', cible: 3 })
    expect(joue(evenements).demiJournees[0]?.parParticipant['ana']).toEqual({ type: 'excuse' })
    expect(joue(journal(tous(), note('ana', null))).demiJournees[0]?.compte.inconnus).toBe(1)
  })

  it('ne joue que jusqu’à l’instant demandé', () => {
    const evenements = journal(tous())
    expect(jouePresences(evenements, GROUPE, 1, DEBUT + MINUTE).demiJournees[0]?.compte.inconnus).toBe(3)
  })

  it('chaque personne est comptée une fois', () => {
    const presence: fc.Arbitrary<EtatPresence | null> = fc.constantFrom<EtatPresence | null>(
      { type: 'present' }, { type: 'absent' }, { type: 'excuse' }, { type: 'arrive', heure: '09:20' }, { type: 'parti', heure: '11:00' }, null)
    const fait = fc.oneof(
      fc.tuple(fc.constantFrom('ana', 'bob', 'cloe', 'zoe'), presence, fc.nat({ max: 2 })).map(([p, e, d]) => note(p, e, d)),
      fc.nat({ max: 1 }).map(tous),
      fc.integer({ min: 1, max: 20 }).map((cible): Fait => ({ type: 'annulation', cible })),
    )
    fc.assert(fc.property(fc.array(fait, { maxLength: 20 }), (faits) => {
      for (const { compte } of joue(journal(...faits), 2).demiJournees) {
        expect(compte.presents + compte.absents + compte.excuses + compte.inconnus).toBe(compte.attendus)
        expect(compte.maintenant).toBeLessThanOrEqual(compte.presents)
      }
    }), { seed: GRAINE })
  })

  it('sur toute la séance : venue une fois, sinon excusée, sinon absente', () => {
    const [absent, excuse, inconnu] = [{ type: 'absent' }, { type: 'excuse' }, { type: 'inconnu' }] as const
    expect(retientPresence([absent, present()]).type).toBe('present')
    expect(retientPresence([absent, excuse]).type).toBe('excuse')
    expect(retientPresence([inconnu, absent]).type).toBe('absent')
    expect(retientPresence([]).type).toBe('inconnu')
  })

  it('se dit en mots', () => {
    const dits = [present(), present('09:20'), present('09:20', '11:30'), { type: 'excuse' }, { type: 'inconnu' }] as const
    expect(dits.map((p) => ditPresence(p).replaceAll('\u00A0', ' '))).toEqual([
      'présent', 'arrivée à 9 h 20', 'arrivée à 9 h 20, départ à 11 h 30', 'excusé', 'à noter',
    ])
  })
})
