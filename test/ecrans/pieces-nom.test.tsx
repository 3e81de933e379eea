import { expect, it } from 'vitest'
import { REPERES_FICHES } from '../../src/contenu/reperes-fiches'
import { chargeSeance, REPERES } from '../../src/contenu'
import { fusionneSeances } from '../../src/domaine/scenario/fusionne-seances'
import { copieProgramme } from '../../src/domaine/scenario/nouveau'
import { fichesDeSeance } from '../../src/ecrans/commun/pieces/nom'

it('une séance imprime ses fiches, dans l’ordre où elles servent', () => {
  expect(fichesDeSeance(1)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
  expect(fichesDeSeance(6)).toEqual(['P29', 'P30', 'P31', 'P32', 'T1', 'QC'])
})

it('la séance de suivi redonne vierges la consultation et le plan, avant le questionnaire', () => {
  expect(fichesDeSeance(7)).toEqual(['P33', 'P26', 'P30', 'QF'])
})

it('aucune fiche n’est oubliée', () => {
  const imprimees = new Set([1, 2, 3, 4, 5, 6, 7].flatMap((numero) => fichesDeSeance(numero)))
  expect(REPERES_FICHES.map(({ ref }) => ref).filter((ref) => !imprimees.has(ref))).toEqual([])
})

it('selon le scénario du groupe : les mêmes pour le programme, celles des deux pour deux séances réunies', async () => {
  const programme = copieProgramme(await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero))), 'Essai', '')
  for (const seance of programme.seances) expect(fichesDeSeance(seance.numero, seance)).toEqual(fichesDeSeance(seance.numero))
  const reunie = fusionneSeances(programme, 2, 3).seances[1] ?? null
  expect(fichesDeSeance(2, reunie)).toEqual([...fichesDeSeance(2), ...fichesDeSeance(3)])
})
