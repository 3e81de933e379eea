import { describe, expect, it } from 'vitest'
import type { EvenementRange } from '../../src/domaine/journal'
import { prolonge } from '../../src/ecrans/animer/useJournal'

const evenement = (numero: number, journalId = 'j1'): EvenementRange => ({
  type: 'pause',
  journalId,
  auteur: '',
  instant: numero,
  numero,
})
const numeros = (lus: EvenementRange[], ecrits: EvenementRange[]) => prolonge(lus, ecrits).map((e) => e.numero)

describe('le journal montré', () => {
  it('ajoute à la lecture les événements écrits qui la suivent', () => {
    expect(numeros([evenement(1)], [evenement(2), evenement(3)])).toEqual([1, 2, 3])
  })

  it('ne montre pas deux fois un événement que la lecture a rejoint', () => {
    const lus = [evenement(1), evenement(2)]
    expect(numeros(lus, [evenement(2)])).toEqual([1, 2])
    expect(prolonge(lus, [evenement(2)])).toBe(lus)
  })

  it('n’ajoute ni après un trou, ni d’un autre journal, ni à un journal pas encore lu', () => {
    expect(numeros([evenement(1)], [evenement(3)])).toEqual([1])
    expect(numeros([evenement(1)], [evenement(2, 'j2')])).toEqual([1])
    expect(numeros([], [evenement(1)])).toEqual([])
  })
})
