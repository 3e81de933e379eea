import { expect, it } from 'vitest'
import { chargeSeance } from '../../../src/contenu'
import { composeDeroule } from '../../../src/documents/composer/deroule'
import { depuisMethode } from '../../../src/domaine/scenario/nouveau'

/** La séance 1, dont A1.5 attend 14 h. */
async function enDeuxMoments() {
  const seance = depuisMethode(await chargeSeance(1))
  return { ...seance, elements: seance.elements.map((un) => (un.ref === 'A1.5' ? { ...un, verrou: { debut: '14:00' } } : un)) }
}

it('un déroulé dit les heures d’un début verrouillé, et dessine le temps libre', async () => {
  const { sections: [section] } = composeDeroule(await enDeuxMoments(), { heureDebut: '09:00', etabliLe: '2026-09-01' })
  const blocs = section?.blocs ?? []
  const tableau = blocs.find((bloc) => bloc.type === 'tableau')
  const heures = tableau?.type === 'tableau' ? tableau.rangs.map((rang) => JSON.stringify(rang[0])) : []
  expect(heures[4]).toContain('10\u00A0h\u00A030')
  expect(heures[5]).toContain('14\u00A0h"')
  const figure = blocs.find((bloc) => bloc.type === 'figure')
  expect(figure).toMatchObject({ dessin: { type: 'arpentage', finMinutes: 405 } })
  expect(JSON.stringify(figure)).toContain('"titre":"Temps libre","minutes":195')
  expect(JSON.stringify(tableau)).toContain('15\u00A0h\u00A045')
})
