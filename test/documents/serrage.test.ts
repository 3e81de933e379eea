import { describe, expect, it } from 'vitest'
import { serre } from '../../src/documents/serrage'

/** Une section dont on connaît d'avance les pages, part par part. */
function essais(pages: Record<number, number>) {
  const tentees: number[] = []
  const { part } = serre((une) => (tentees.push(une), une), (une) => pages[une] ?? 0)
  return { part, tentees }
}

describe('serrer les blancs', () => {
  it('ne touche ni une page seule, ni un long document : un seul essai', () => {
    expect(essais({ 1: 1 })).toEqual({ part: 1, tentees: [1] })
    expect(essais({ 1: 5, 0.8: 4, 0.6: 4 })).toEqual({ part: 1, tentees: [1] })
  })

  it('ne serre pas pour rien', () => {
    expect(essais({ 1: 2, 0.8: 2, 0.6: 2 }).part).toBe(1)
  })

  it('serre le moins possible pour épargner une page', () => {
    expect(essais({ 1: 2, 0.8: 1, 0.6: 1 }).part).toBe(0.8)
    expect(essais({ 1: 2, 0.8: 2, 0.6: 1 }).part).toBe(0.6)
    expect(essais({ 1: 4, 0.8: 4, 0.6: 3 }).part).toBe(0.6)
  })
})
