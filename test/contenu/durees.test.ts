import { describe, expect, it } from 'vitest'
import { chargeRencontre, chargeSeance, REPERES, REPERES_RENCONTRES } from '../../src/contenu'
import type { Activite, SeanceMethode } from '../../src/domaine/methode'
import { activites, minutesDuTempsCourt, somme } from './mots'

const SEANCES = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
const COMPLETES = SEANCES.filter((seance) => seance.redaction === 'complete')
const RENCONTRES = await Promise.all(REPERES_RENCONTRES.map(({ cle }) => chargeRencontre(cle)))
const ACTIVITES = [...SEANCES, ...RENCONTRES].flatMap(activites)

/** Les instants, depuis le début, où une suite de durées change. */
const bornes = (durees: number[]): number[] => durees.map((_, rang) => somme(durees.slice(0, rang + 1)))

const minutesDesEtapes = (element: { aFaire: { minutes: number }[] }): number[] =>
  element.aFaire.map((etape) => etape.minutes)

const pauses = (seance: SeanceMethode) => seance.elements.filter((element) => element.type === 'pause')

/** Jusqu'où l'activité peut descendre : son minimum, ou sa durée si elle ne se raccourcit pas. */
function plancher({ priorite, dureeMinutes }: Activite): number {
  return priorite.type === 'compressible' ? priorite.jusquaMinutes : dureeMinutes
}

describe.each(SEANCES)('séance $numero', (seance) => {
  it('a des éléments dont la somme fait la durée', () => {
    expect(somme(seance.elements.map((element) => element.dureeMinutes))).toBe(seance.dureeMinutes)
  })

  it('a des pauses de dix minutes au moins', () => {
    expect(pauses(seance).filter((pause) => pause.dureeMinutes < 10)).toEqual([])
  })

  it('garde au moins dix minutes de clôture, jamais reportée', () => {
    expect(seance.elements.at(-1)?.dureeMinutes).toBeGreaterThanOrEqual(10)
    const cloture = activites(seance).slice(-1)
    expect(cloture.filter((activite) => activite.priorite.type === 'reportable')).toEqual([])
    expect(cloture.filter((activite) => plancher(activite) < 10)).toEqual([])
  })
})

it.each(COMPLETES)('séance $numero : sa pause est tenue par des étapes', (seance) => {
  const [pause] = pauses(seance)
  expect(pause && somme(minutesDesEtapes(pause))).toBe(pause?.dureeMinutes)
})

describe.each(ACTIVITES)('activité $ref', (activite) => {
  const parts = activite.regroupement.parts.map((part) => part.minutes)

  it('a des étapes dont la somme fait la durée', () => {
    expect(somme(minutesDesEtapes(activite))).toBe(activite.dureeMinutes)
    expect(Math.min(...minutesDesEtapes(activite))).toBeGreaterThanOrEqual(1)
  })

  it('a des regroupements dont la somme fait la durée, et change entre deux étapes', () => {
    expect(somme(parts)).toBe(activite.dureeMinutes)
    expect(bornes(minutesDesEtapes(activite))).toEqual(expect.arrayContaining(bornes(parts)))
  })

  it('a des tours qui tiennent dans leur temps', () => {
    const debordent = activite.regroupement.parts.filter((part) => minutesDuTempsCourt(tours(part.precision)) > part.minutes)
    expect(debordent).toEqual([])
  })
})

/** « 2 × 4, après installation » : le produit seul. */
const tours = (precision: string): string => /\d+ × \d+/.exec(precision)?.[0] ?? ''

const COMPRESSIBLES = ACTIVITES.filter((activite) => activite.priorite.type === 'compressible')
const ENTIERES = ACTIVITES.filter((activite) => activite.priorite.type !== 'compressible')

it.each(COMPRESSIBLES)('activité $ref : le temps court tient le plancher annoncé', (activite) => {
  expect(plancher(activite)).toBeLessThan(activite.dureeMinutes)
  expect(minutesDuTempsCourt(activite.variantes.tempsCourt)).toBe(plancher(activite))
})

it.each(ENTIERES)('activité $ref : ni raccourcie, ni pressée', ({ variantes }) => {
  expect(variantes.tempsCourt).toMatch(/^Aucun/)
  expect(minutesDuTempsCourt(variantes.tempsCourt)).toBe(0)
})

it.each(COMPLETES)('séance $numero : de quoi rattraper, et de quoi ne pas céder', (seance) => {
  const types = activites(seance).map((activite) => activite.priorite.type)
  expect(new Set(types)).toEqual(new Set(['essentielle', 'compressible', 'reportable']))
})
