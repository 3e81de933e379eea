import { describe, expect, it } from 'vitest'
import { releveHorloge, reprendHorloge } from '../../src/domaine/horloge-poste'

const MIDI = 1_800_000_000_000
const HEURE = 3_600_000

describe("l'horloge du poste", () => {
  it('suit le poste quand il avance, veille comprise', () => {
    const depart = reprendHorloge(null, MIDI, 500)
    expect(releveHorloge(depart, MIDI + 1000, 1500).retenu).toBe(MIDI + 1000)
    expect(releveHorloge(depart, MIDI + HEURE, 1500).retenu).toBe(MIDI + HEURE)
  })

  it('continue au même pas quand le poste recule', () => {
    const depart = reprendHorloge(null, MIDI, 0)
    const recule = releveHorloge(depart, MIDI - HEURE, 12_000)
    expect(recule.retenu).toBe(MIDI + 12_000)
    expect(releveHorloge(recule, MIDI - HEURE + 5000, 17_000).retenu).toBe(MIDI + 17_000)
  })

  it('repart du dernier relevé après un rechargement, si le poste est revenu avant', () => {
    expect(reprendHorloge({ date: MIDI - HEURE, retenu: MIDI }, MIDI - HEURE + 800, 3).retenu).toBe(MIDI + 800)
    expect(reprendHorloge({ date: MIDI, retenu: MIDI }, MIDI + 800, 3).retenu).toBe(MIDI + 800)
    expect(reprendHorloge({ date: MIDI, retenu: MIDI }, MIDI - HEURE, 3).retenu).toBe(MIDI)
  })
})
