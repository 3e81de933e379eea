import { describe, expect, it } from 'vitest'
import { derniereActionAnnulable, ditAction } from '../../src/domaine/derniere-action'
import type { Fait } from '../../src/domaine/journal'
import { numerote } from './deroules'

const journal = (...faits: Fait[]) => numerote(faits.map((f, i) => [i > 1 ? 1000 : 0, f]))
const OUVERTURE: Fait = { type: 'seance-commencee' }
const PREMIERE: Fait = { type: 'activite-commencee', ref: 'A1.1' }
const PAUSE: Fait = { type: 'pause' }

describe('dernière action', () => {
  it('ni l’ouverture, ni l’activité ouverte avec elle', () => {
    expect(derniereActionAnnulable([])).toBeNull()
    expect(derniereActionAnnulable(journal(OUVERTURE, PREMIERE))).toBeNull()
  })

  it('saute ce qui est déjà annulé et les annulations', () => {
    const evenements = journal(OUVERTURE, PREMIERE, PAUSE, { type: 'reprise' }, { type: 'annulation', cible: 4 })
    expect(derniereActionAnnulable(evenements)?.numero).toBe(3)
    expect(derniereActionAnnulable([...evenements, { type: 'annulation', cible: 3, numero: 6, instant: 0 }])).toBeNull()
  })

  it('la fin de la séance s’annule, une activité ouverte plus tard aussi', () => {
    expect(derniereActionAnnulable(journal(OUVERTURE, PREMIERE, { type: 'seance-terminee' }))?.numero).toBe(3)
    expect(derniereActionAnnulable(journal(OUVERTURE, PREMIERE, { type: 'activite-commencee', ref: 'A1.2' }))?.numero).toBe(3)
  })

  it('se dit sans nommer personne', () => {
    const faits: Fait[] = [
      { type: 'activite-commencee', ref: 'A1.6' }, { type: 'temps-ajuste', ref: 'A1.6', minutes: 5 },
      { type: 'temps-ajuste', ref: 'A1.6', minutes: -1 }, { type: 'presence-notee', demiJournee: 0, participantId: 'ana', presence: null },
    ]
    expect(journal(...faits).map((e) => ditAction(e, { 'A1.6': 'Ligne de parcours' }).replaceAll('\u00A0', ' '))).toEqual([
      'passage à Ligne de parcours', '+5 min', '−1 min', 'une présence',
    ])
  })
})
