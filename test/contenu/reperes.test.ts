import { expect, it } from 'vitest'
import { chargeSeance, REPERES } from '../../src/contenu'
import { compteMots } from './mots'

it('donne les sept séances, dans l’ordre', () => {
  expect(REPERES.map((repere) => repere.numero)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

it.each(REPERES)('séance $numero : le repère dit comme la séance', async (repere) => {
  const { numero, titre, titreCourt, dureeMinutes, redaction, elements } = await chargeSeance(repere.numero)
  expect(repere).toEqual({
    numero,
    titre,
    titreCourt,
    dureeMinutes,
    redaction,
    elements: elements.map((e) => ({ ref: e.ref, type: e.type, titreCourt: e.titreCourt, dureeMinutes: e.dureeMinutes })),
  })
})

it.each(REPERES)('séance $numero : deux mots au plus sous la ligne d’arpentage', ({ elements }) => {
  const courts = elements.map((element) => element.titreCourt)
  expect(courts.filter((titre) => compteMots(titre) > 2 || titre.length > 16)).toEqual([])
})
