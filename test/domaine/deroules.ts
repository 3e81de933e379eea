/** Déroulés tirés au hasard : un plan, une heure prévue, un journal où l'horloge du poste peut reculer. */
import fc from 'fast-check'
import type { ElementPlan, Evenement, Fait } from '../../src/domaine/journal'

export const MINUTE = 60_000
export const DEBUT = Date.parse('2026-09-10T07:00:00Z')

export interface Deroule {
  plan: ElementPlan[]
  evenements: Evenement[]
}

/** Numérote des faits ; chaque pas (ms) sépare un fait du précédent. */
export function numerote(faits: readonly (readonly [number, Fait])[], debut = DEBUT): Evenement[] {
  let instant = debut
  return faits.map(([pas, fait], i) => ({ ...fait, numero: i + 1, instant: (instant += pas) }))
}

const secondes = (min: number, max: number) => fc.integer({ min, max }).map((s) => s * 1000)

const plan = fc.array(fc.record({
  dureeMinutes: fc.integer({ min: 0, max: 60 }),
  verrou: fc.option(fc.integer({ min: -30, max: 240 }), { freq: 6, nil: undefined }),
  type: fc.constantFrom<ElementPlan['type']>('activite', 'activite', 'pause'),
}), { minLength: 1, maxLength: 9 }).map((elements) =>
  elements.map(({ dureeMinutes, verrou, type }, i): ElementPlan => {
    const element = { ref: `E${i}`, type, dureeMinutes }
    return verrou === undefined ? element : { ...element, debutVerrouille: DEBUT + verrou * MINUTE }
  }))

function unFait(refs: string[], nombre: number): fc.Arbitrary<Fait> {
  const ref = fc.constantFrom(...refs, 'inconnue')
  const instant = secondes(-3600, 6 * 3600).map((ms) => DEBUT + ms)
  return fc.oneof(
    { weight: 5, arbitrary: ref.map((r): Fait => ({ type: 'activite-commencee', ref: r })) },
    { weight: 2, arbitrary: fc.constantFrom<Fait>({ type: 'pause' }, { type: 'reprise' }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('temps-ajuste' as const), ref, minutes: fc.integer({ min: -20, max: 20 }) }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('debut-corrige' as const), ref, debut: instant }) },
    fc.record({ type: fc.constant('trou-explique' as const), de: instant, a: instant, nature: fc.constantFrom('pause' as const, 'arret' as const, 'activite' as const) }),
    fc.record({ type: fc.constant('plan-modifie' as const), changements: fc.array(fc.oneof(
      fc.record({ ref, dureeMinutes: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ ref, reportee: fc.boolean() }),
    ), { maxLength: 3 }) }),
    { weight: 2, arbitrary: fc.record({ type: fc.constant('annulation' as const), cible: fc.integer({ min: 1, max: nombre + 1 }) }) },
    fc.constant<Fait>({ type: 'tous-presents', demiJournee: 0, participants: ['p1'] }),
  )
}

/** Un déroulé entier : parfois un geste avant l'ouverture, parfois une fin, une horloge qui recule une fois sur huit. */
export const unDeroule: fc.Arbitrary<Deroule> = fc.tuple(plan, fc.integer({ min: 0, max: 40 })).chain(([elements, nombre]) => {
  const fait = unFait(elements.map((e) => e.ref), nombre)
  const pas = fc.oneof({ weight: 7, arbitrary: secondes(0, 1200) }, secondes(-3600, 0))
  const ouverture: Fait = { type: 'seance-commencee' }
  return fc.record({
    avant: fc.array(fc.tuple(pas, fait), { maxLength: 2 }),
    pendant: fc.array(fc.tuple(pas, fait), { minLength: nombre, maxLength: nombre }),
    apres: fc.option(fc.array(fc.tuple(pas, fait), { maxLength: 3 }), { nil: undefined }),
    pas,
  }).map(({ avant, pendant, apres, pas: p }) => ({
    plan: elements,
    evenements: numerote([
      ...avant, [p, ouverture], ...pendant,
      ...(apres === undefined ? [] : [[p, { type: 'seance-terminee' }] as const, ...apres]),
    ]),
  }))
})
