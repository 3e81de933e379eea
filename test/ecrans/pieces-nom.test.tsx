import { expect, it } from 'vitest'
import { REPERES_FICHES } from '../../src/contenu/reperes-fiches'
import { fichesDeSeance } from '../../src/ecrans/commun/pieces/nom'

it('une séance imprime ses fiches, dans l’ordre où elles servent', () => {
  expect(fichesDeSeance(1)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
  expect(fichesDeSeance(6)).toEqual(['P29', 'P30', 'P31', 'P32', 'T1', 'QC'])
})

it('la séance de suivi redonne vierges la consultation et le plan, avant le questionnaire', () => {
  expect(fichesDeSeance(7)).toEqual(['P33', 'P26', 'P30', 'QF'])
})

it('aucune fiche n’est oubliée', () => {
  const imprimees = new Set([1, 2, 3, 4, 5, 6, 7].flatMap(fichesDeSeance))
  expect(REPERES_FICHES.map(({ ref }) => ref).filter((ref) => !imprimees.has(ref))).toEqual([])
})
