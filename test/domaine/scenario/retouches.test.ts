import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appliqueRetouche } from '../../../src/domaine/scenario/applique'
import type { Retouche } from '../../../src/domaine/scenario/retouche'
import { sommeMinutes, type ElementScenario, type Scenario } from '../../../src/domaine/scenario/scenario'
import { textesDe } from '../../../src/domaine/scenario/textes'
import { GRAINE } from '../graine'
import { elementDe, PROGRAMME, retouche, seanceDe, unTirage, versRetouche } from './programme'

const tirages = { seed: GRAINE, numRuns: 150 }
const refus = (scenario: Scenario, une: Retouche): string => {
  const rendu = appliqueRetouche(scenario, une)
  return rendu.ok ? '' : rendu.raison
}
const minutesDesEtapes = (element: ElementScenario): number =>
  element.type === 'plan' ? element.dureeMinutes : element.aFaire.reduce((somme, { minutes }) => somme + minutes, 0)
const minutesDesParts = (element: ElementScenario): number =>
  element.type === 'activite' ? element.regroupement.parts.reduce((somme, { minutes }) => somme + minutes, 0) : element.dureeMinutes
const refsDe = (scenario: Scenario, numero: number) => seanceDe(scenario, numero).elements.map(({ ref }) => ref)

describe('propriétés', () => {
  test('chaque retouche a son contraire : l’appliquer remet tout, exactement', () => {
    fc.assert(
      fc.property(fc.array(unTirage, { minLength: 1, maxLength: 12 }), (tous) => {
        let scenario = PROGRAMME
        const chemin: { avant: Scenario; contraire: Retouche }[] = []
        for (const tirage of tous) {
          const rendu = appliqueRetouche(scenario, versRetouche(scenario, tirage))
          if (!rendu.ok) continue
          chemin.push({ avant: scenario, contraire: rendu.contraire })
          scenario = rendu.scenario
        }
        for (const { avant, contraire } of chemin.toReversed()) {
          // Comme à la relecture d'une base : les objets ne sont plus les mêmes.
          scenario = retouche(structuredClone(scenario), structuredClone(contraire))
          expect(scenario).toEqual(avant)
        }
      }),
      tirages,
    )
  })

  test('la durée d’une séance est toujours la somme de ses éléments, et aucune référence ne se répète', () => {
    fc.assert(
      fc.property(fc.array(unTirage, { maxLength: 20 }), (tous) => {
        const scenario = tous.reduce((avant, tirage) => {
          const rendu = appliqueRetouche(avant, versRetouche(avant, tirage))
          return rendu.ok ? rendu.scenario : avant
        }, PROGRAMME)
        for (const { dureeMinutes, elements } of scenario.seances) {
          expect(dureeMinutes).toBe(sommeMinutes(elements))
          expect(elements.length).toBeGreaterThan(0)
          expect(new Set(elements.map(({ ref }) => ref)).size).toBe(elements.length)
          for (const { sousGroupes, dureeMinutes: duree } of elements.filter((un) => un.sousGroupes))
            expect(duree).toBe(Math.max(...(sousGroupes ?? []).map((un) => un.dureeMinutes)))
        }
        const activites = scenario.seances.flatMap(({ elements }) => elements.filter(({ type }) => type !== 'pause').map(({ ref }) => ref))
        expect(new Set(activites).size).toBe(activites.length)
      }),
      tirages,
    )
  })

  test('couper garde la durée et les minutes des étapes ; déplacer ne change que l’ordre', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const { elements } = seanceDe(PROGRAMME, 1)
        const element = elements[a % elements.length]!
        const minutes = 1 + (b % (element.dureeMinutes - 1))
        const coupe = seanceDe(retouche(PROGRAMME, { type: 'coupe', numero: 1, ref: element.ref, minutes }), 1)
        expect(coupe.dureeMinutes).toBe(210)
        const parts = coupe.elements.slice(a % elements.length, (a % elements.length) + 2)
        expect(parts.map(({ dureeMinutes }) => dureeMinutes)).toEqual([minutes, element.dureeMinutes - minutes])
        for (const part of parts) expect([minutesDesEtapes(part), minutesDesParts(part)]).toEqual([part.dureeMinutes, part.dureeMinutes])
        const rang = b % elements.length
        const deplace = retouche(PROGRAMME, { type: 'deplacement', numero: 1, ref: element.ref, versNumero: 1, versRang: rang })
        expect(refsDe(deplace, 1).toSorted()).toEqual(refsDe(PROGRAMME, 1).toSorted())
        expect(refsDe(deplace, 1)[rang]).toBe(element.ref)
      }),
      tirages,
    )
  })

  test('changer une durée garde des minutes entières qui tombent juste', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (minutes) => {
        const change = elementDe(retouche(PROGRAMME, { type: 'duree', numero: 1, ref: 'A1.6', minutes }), 1, 'A1.6')
        if (change.type !== 'activite') throw new Error('activité attendue')
        for (const lignes of [change.aFaire, change.regroupement.parts]) {
          expect(lignes.reduce((somme, ligne) => somme + ligne.minutes, 0)).toBe(minutes)
          expect(lignes.every((ligne) => Number.isInteger(ligne.minutes) && ligne.minutes >= 0)).toBe(true)
        }
        expect(change.priorite).toMatchObject({ type: 'compressible', jusquaMinutes: Math.min(48, minutes) })
      }),
      tirages,
    )
  })

  test('une suite refusée en chemin ne change rien', () => {
    const suite: Retouche = { type: 'suite', nom: 'x', retouches: [{ type: 'retrait', numero: 1, ref: 'A1.1' }, { type: 'retrait', numero: 1, ref: 'A1.1' }] }
    const avant = structuredClone(PROGRAMME)
    expect(refus(PROGRAMME, suite)).toBe('A1.1 n\'est pas dans la séance 1 de ce scénario.')
    expect(PROGRAMME).toEqual(avant)
  })
})

describe('ce qui est refusé', () => {
  test.each<[Retouche, RegExp]>([
    [{ type: 'duree', numero: 1, ref: 'A1.1', minutes: 0 }, /minutes entières, de 1 à 600/],
    [{ type: 'duree', numero: 1, ref: 'A1.1', minutes: 7.5 }, /minutes entières/],
    [{ type: 'coupe', numero: 1, ref: 'A1.1', minutes: 15 }, /Coupez A1\.1 entre 1 et 14 min/],
    [{ type: 'texte', numero: 1, ref: 'A1.1', chemin: '__proto__.x', texte: 'x' }, /n'a pas ce texte/],
    [{ type: 'texte', numero: 1, ref: 'A1.1', chemin: 'titre', texte: ' ' }, /garde un titre/],
    [{ type: 'texte', numero: 1, ref: 'A1.1', chemin: 'visee', texte: 'x'.repeat(4001) }, /dépasse 4000 signes/],
    [{ type: 'verrou', numero: 1, ref: 'A1.1', verrou: { debut: '25:00' } }, /Donnez une heure/],
    [{ type: 'verrou', numero: 1, ref: 'A1.1', verrou: { debut: '12:00', fin: '11:00' } }, /doit suivre/],
    [{ type: 'horaire', numero: 1, heureDebut: '12:00', heureFin: '09:00' }, /doit suivre/],
    [{ type: 'retrait', numero: 9, ref: 'A9.1' }, /La séance 9 n'est pas/],
    [{ type: 'reunion', numero: 2, avec: 2 }, /deux séances différentes/],
    [{ type: 'entete', champs: { nom: ' ' } }, /Donnez un nom/],
  ])('%o', (une, raison) => expect(refus(PROGRAMME, une)).toMatch(raison))

  test('une durée verrouillée ne change pas ; déverrouillée, elle change', () => {
    const verrou: Retouche = { type: 'verrou', numero: 1, ref: 'A1.6', verrou: { duree: true } }
    const tenu = retouche(PROGRAMME, verrou)
    expect(refus(tenu, { type: 'duree', numero: 1, ref: 'A1.6', minutes: 50 })).toMatch(/A1\.6 est verrouillée/)
    const libre = retouche(tenu, { ...verrou, verrou: {} })
    expect(libre).toEqual(PROGRAMME)
  })

  test('une séance garde au moins un élément', () => {
    const refs = refsDe(PROGRAMME, 7)
    const seul = retouche(PROGRAMME, ...refs.slice(1).map((ref): Retouche => ({ type: 'retrait', numero: 7, ref })))
    expect(refus(seul, { type: 'retrait', numero: 7, ref: refs[0]! })).toMatch(/au moins un élément/)
  })
})

describe('les textes', () => {
  test('chaque texte de chaque élément se change, et lui seul', () => {
    for (const { numero, elements } of PROGRAMME.seances)
      for (const element of elements)
        for (const { chemin } of textesDe(element)) {
          const neuf = elementDe(retouche(PROGRAMME, { type: 'texte', numero, ref: element.ref, chemin, texte: 'Autre texte.' }), numero, element.ref)
          const changes = textesDe(neuf).filter((un, rang) => un.valeur !== textesDe(element)[rang]?.valeur).map((un) => un.chemin)
          expect(changes).toEqual([chemin])
        }
  })
})
