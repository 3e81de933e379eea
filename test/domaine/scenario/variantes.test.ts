import { describe, expect, test } from 'vitest'
import { constatsDe, calculeFin } from '../../../src/domaine/scenario/horaires'
import { phasesAbsentes } from '../../../src/domaine/scenario/phases'
import { retoucheDeVariante, VARIANTES, type Variante } from '../../../src/domaine/scenario/variantes'
import { sommeMinutes } from '../../../src/domaine/scenario/scenario'
import { textesDe } from '../../../src/domaine/scenario/textes'
import { elementDe, PROGRAMME, retouche, seanceDe } from './programme'

const avec = (variante: Variante) => retouche(PROGRAMME, retoucheDeVariante(variante, PROGRAMME.seances))
const quiAvecQui = (variante: Variante, numero: number, ref: string) =>
  textesDe(elementDe(avec(variante), numero, ref)).find(({ etiquette }) => etiquette === 'Qui avec qui')?.valeur

describe.each(VARIANTES)('la variante « %s »', (variante) => {
  test('s’applique au programme, finit à l’heure et garde les quatre phases', () => {
    const scenario = avec(variante)
    expect(scenario).not.toEqual(PROGRAMME)
    expect(scenario.seances.flatMap(constatsDe)).toEqual([])
    expect(phasesAbsentes(scenario)).toEqual([])
  })
})

test('court : la séance 3 rejoint la séance 2, en 6 h et un repas', () => {
  const scenario = avec('court')
  expect(scenario.seances.map(({ numero }) => numero)).toEqual([1, 2, 4, 5, 6, 7])
  const { elements } = seanceDe(scenario, 2)
  expect(sommeMinutes(elements.filter(({ ref }) => ref !== 'PAUSE-REPAS'))).toBe(360)
  expect(elements.map(({ ref }) => ref)).toEqual([
    'A2.1', 'A2.3', 'PAUSE', 'A2.4', 'A2.5', 'A2.6', 'A2.7', 'PAUSE-REPAS', 'A3.1', 'A3.2', 'A3.3', 'A3.4', 'PAUSE-2', 'A3.6', 'A3.7',
  ])
})

test('peu d’écrit : P5, P7 et P8 en binôme scribe, la lettre peut se dire', () => {
  for (const [numero, ref] of [[1, 'A1.6'], [2, 'A2.3'], [2, 'A2.4']] as const) expect(quiAvecQui('peu-d-ecrit', numero, ref)).toMatch(/^En binôme scribe/)
  expect(quiAvecQui('peu-d-ecrit', 6, 'A6.6')).toMatch(/sur son propre téléphone/)
})

test('à distance : deux moments de 1 h 45 au plus, sans enregistrement', () => {
  const scenario = avec('a-distance')
  for (const { elements, numero } of scenario.seances.filter((une) => une.numero < 7)) {
    const coupure = elements.findIndex(({ verrou }) => verrou?.debut === '14:00')
    expect(coupure, `séance ${numero}`).toBeGreaterThan(0)
    for (const moment of [elements.slice(0, coupure), elements.slice(coupure)]) expect(sommeMinutes(moment)).toBeLessThanOrEqual(105)
  }
  expect(quiAvecQui('a-distance', 1, 'A1.2')).toMatch(/^En salons/)
  expect(scenario.seances.every(({ vigilance }) => vigilance.startsWith('À distance : ni son'))).toBe(true)
})

test('petit groupe : chaque séance garde sa durée, et le retour collectif gagne 10 min', () => {
  const scenario = avec('petit-groupe')
  expect(scenario.seances.map(({ dureeMinutes }) => dureeMinutes)).toEqual(PROGRAMME.seances.map(({ dureeMinutes }) => dureeMinutes))
  expect(elementDe(scenario, 2, 'A2.6').dureeMinutes).toBe(30)
  expect(quiAvecQui('petit-groupe', 2, 'A2.6')).toMatch(/^Sous-groupes de 2 ou 3\. Retour collectif : 10 min de plus\./)
})

test('inter-collectivités : les employeurs se présentent en séance 4, qui garde sa durée', () => {
  const seance = seanceDe(avec('inter-collectivites'), 4)
  expect(seance.elements[1]?.ref).toBe('N1')
  expect([seance.dureeMinutes, calculeFin(seance).ecart]).toEqual([210, 0])
})
