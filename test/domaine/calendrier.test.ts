import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ajouteJours, calculeCalendrier, instantPrevu } from '../../src/domaine/calendrier'
import { estDateLocale } from '../../src/domaine/temps'
import { GRAINE } from './graine'

const dates = (premiere: string) => calculeCalendrier(premiere, 'salle Pergaud').map((s) => s.demiJournees[0]?.date)

describe('calendrier proposé', () => {
  it('deux semaines entre deux séances, trois avant la cinquième, trois mois avant la septième', () => {
    expect(dates('2026-09-10')).toEqual([
      '2026-09-10', '2026-09-24', '2026-10-08', '2026-10-22', '2026-11-12', '2026-11-26', '2027-02-25',
    ])
  })

  it('une demi-journée à 9 h, au lieu et au fuseau donnés', () => {
    const [premiere] = calculeCalendrier('2026-09-10', 'salle Pergaud', 'Indian/Reunion')
    const demiJournee = { date: '2026-09-10', heure: '09:00', fuseau: 'Indian/Reunion', lieu: 'salle Pergaud' }
    expect(premiere).toEqual({ numero: 1, demiJournees: [demiJournee] })
    expect(new Date(instantPrevu(demiJournee)).toISOString()).toBe('2026-09-10T05:00:00.000Z')
  })

  it('garde le samedi choisi pour la première, l’évite ensuite', () => {
    expect(dates('2026-09-12').slice(0, 2)).toEqual(['2026-09-12', '2026-09-28'])
  })

  it('n’invente rien d’une date qui n’existe pas', () => {
    expect(calculeCalendrier('2026-02-30', '')).toEqual([])
  })

  it('sept dates croissantes, jamais une fin de semaine, la septième treize semaines après la sixième', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (jour) => {
      const toutes = dates(ajouteJours('2000-01-01', jour)).map(String)
      expect(toutes.every(estDateLocale)).toBe(true)
      expect(toutes).toEqual([...new Set(toutes)].toSorted())
      for (const date of toutes.slice(1)) expect(new Date(`${date}T00:00Z`).getUTCDay() % 6).not.toBe(0)
      expect(toutes[6]).toBe(ajouteJours(toutes[5] ?? '', 91))
    }), { seed: GRAINE })
  })
})
