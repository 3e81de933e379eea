import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estDateLocale, estHeureLocale } from '../../src/domaine/temps'
import * as mots from '../../src/domaine/temps-en-mots'
import { typographie } from '../../src/domaine/typographie'
import { GRAINE } from './graine'

const PARIS = 'Europe/Paris'
const MINUTE = 60_000
/** Une insécable se lit mal dans un test : on compare avec des espaces ordinaires. */
const lis = (texte: string) => texte.replaceAll('\u00A0', ' ')

describe('temps en mots', () => {
  it('le fuseau du poste d’essai n’est pas celui de la salle', () => {
    expect(new Date(0).getTimezoneOffset()).toBe(-765)
  })

  it('dit l’heure du fuseau de la salle', () => {
    const instant = Date.parse('2026-09-10T09:37:59Z')
    expect(lis(mots.ditHeure(instant, PARIS))).toBe('11 h 37')
    expect(lis(mots.ditHeure(instant, 'Indian/Reunion'))).toBe('13 h 37')
    expect(lis(mots.ditHeure(Date.parse('2026-09-10T07:00:00Z'), PARIS))).toBe('9 h')
    expect(lis(mots.ditHeure(Date.parse('2026-09-09T22:00:00Z'), PARIS))).toBe('0 h')
  })

  it('dit une heure locale', () => {
    expect(['09:00', '09:05', '14:30', 'midi'].map((h) => lis(mots.ditHeureLocale(h)))).toEqual(['9 h', '9 h 05', '14 h 30', 'midi'])
  })

  it('dit une date', () => {
    expect(lis(mots.ditDate('2026-09-10'))).toBe('jeudi 10 septembre 2026')
    expect(lis(mots.ditDate('2026-09-01'))).toBe('mardi 1er septembre 2026')
    expect(lis(mots.ditDateCourte('2026-09-10'))).toBe('10 sept.')
    expect(lis(mots.ditDateCourte('2027-02-01'))).toBe('1er févr.')
    expect(mots.ditDate('10/09/2026')).toBe('10/09/2026')
  })

  it('dit une durée', () => {
    expect([25, 60, 90, 65, 210, 0, -10].map((m) => lis(mots.ditDuree(m)))).toEqual([
      '25 min', '1 h', '1 h 30', '1 h 05', '3 h 30', '0 min', '−10 min',
    ])
  })

  it('compte à la seconde', () => {
    expect([33 * MINUTE + 42_000, 60 * MINUTE, 59_001, 999, 0, -5000].map(mots.ditCompteur)).toEqual([
      '33:42', '60:00', '1:00', '0:01', '0:00', '0:00',
    ])
  })

  it('dit l’écart et le dépassement', () => {
    expect([6 * MINUTE, -4 * MINUTE, 20_000, -20_000, 65 * MINUTE].map((ms) => lis(mots.ditEcart(ms)))).toEqual([
      '6 min de retard', '4 min d’avance', 'à l’heure', 'à l’heure', '1 h 05 de retard',
    ])
    expect(lis(mots.ditDepassement(4.9 * MINUTE))).toBe('dépassement 4 min')
    expect(lis(mots.ditDepassement(-2 * MINUTE))).toBe('dépassement 2 min')
    expect(lis(mots.ditDepassement(30_000))).toBe('dépassement moins de 1 min')
  })

  it('dit quand', () => {
    const vu = (date: string) => lis(mots.ditQuand(date, '2026-10-24'))
    expect(['2026-10-24', '2026-10-25', '2026-10-27', '2026-10-23', '2026-09-24'].map(vu)).toEqual([
      'aujourd’hui', 'demain', 'dans 3 jours', 'hier', 'il y a 30 jours',
    ])
  })

  it('ses mots ont déjà leur typographie', () => {
    for (const mot of [mots.ditHeureLocale('11:37'), mots.ditDuree(90), mots.ditDepassement(1), mots.ditDate('2026-09-10')])
      expect(typographie(mot)).toBe(mot)
  })
})

describe('fuseaux', () => {
  it('donne la date civile du fuseau', () => {
    expect(mots.dateLocale(Date.parse('2026-12-31T23:30:00Z'), PARIS)).toBe('2027-01-01')
    expect(mots.dateLocale(Date.parse('2026-12-31T23:30:00Z'), 'America/Cayenne')).toBe('2026-12-31')
  })

  it('tombe juste autour des changements d’heure', () => {
    const dit = (date: string, heure: string) => new Date(mots.instantDe(date, heure, PARIS)).toISOString()
    expect(dit('2026-09-10', '09:00')).toBe('2026-09-10T07:00:00.000Z')
    expect(dit('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z')
    expect(dit('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z') // heure sautée : 3 h 30
    expect(dit('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z')
    expect(dit('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z') // heure doublée : la première
    expect(dit('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
    expect(mots.instantDe('2026-02-30', '09:00', PARIS)).toBeNaN()
  })

  it('instantDe et la date et l’heure locales sont inverses', () => {
    const fuseau = fc.constantFrom(PARIS, 'Pacific/Chatham', 'America/Cayenne', 'Indian/Reunion', 'Pacific/Noumea', 'America/Miquelon')
    const instant = fc.integer({ min: 0, max: 2 ** 31 }).map((m) => m * 1000)
    fc.assert(fc.property(instant, fuseau, (t, f) => {
      const [date, heure] = [mots.dateLocale(t, f), mots.heureLocale(t, f)]
      const retour = mots.instantDe(date, heure, f)
      expect([mots.dateLocale(retour, f), mots.heureLocale(retour, f)]).toEqual([date, heure])
      expect(retour).toBeLessThanOrEqual(t)
    }), { seed: GRAINE })
  })

  it('refuse une date ou une heure qui n’existe pas', () => {
    expect(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-1-1'].some(estDateLocale)).toBe(false)
    expect(['2028-02-29', '2026-12-31'].every(estDateLocale)).toBe(true)
    expect(['24:00', '9:00', '12:60', ''].some(estHeureLocale)).toBe(false)
    expect(['00:00', '23:59'].every(estHeureLocale)).toBe(true)
  })
})
