import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joueJournal } from '../../src/domaine/joue-journal'
import type { EtatSeance } from '../../src/domaine/joue-journal'
import type { ElementPlan, Evenement } from '../../src/domaine/journal'
import { DEBUT, MINUTE, unDeroule } from './deroules'
import { GRAINE } from './graine'

const somme = (ms: readonly number[]) => ms.reduce((a, b) => a + b, 0)

/** La fin de référence, recalculée sans le code essayé. */
function reference(plan: readonly ElementPlan[]): number {
  let t = DEBUT
  for (const { dureeMinutes, debutVerrouille } of plan) t = Math.max(t, debutVerrouille ?? 0) + dureeMinutes * MINUTE
  return t
}

/** Les instants où tout a pu changer : celui de chaque événement, et bien après. */
function instants(evenements: readonly Evenement[]): number[] {
  const bornes = evenements.map((e) => e.instant)
  return [DEBUT - MINUTE, ...bornes, Math.max(DEBUT, ...bornes) + 17_500]
}

/** Vérifie une propriété à chaque instant marquant de déroulés tirés au hasard. */
function tient(propriete: (etat: EtatSeance, instant: number, plan: ElementPlan[]) => void): void {
  fc.assert(fc.property(unDeroule, ({ plan, evenements }) => {
    for (const t of instants(evenements)) propriete(joueJournal(plan, DEBUT, evenements, t), t, plan)
  }), { seed: GRAINE, numRuns: 400 })
}

describe('propriétés de l’horloge, quel que soit l’ordre des gestes', () => {
  it('aucune durée n’est négative', () => {
    tient((etat) => {
      expect(Math.min(...Object.values(etat.ecouleMs), ...Object.values(etat.alloueParRefMs), etat.suspenduMs)).toBeGreaterThanOrEqual(0)
    })
  })

  it('écoulé et suspendu tiennent dans le temps depuis le début', () => {
    tient((etat, t) => {
      const passe = somme(Object.values(etat.ecouleMs)) + etat.suspenduMs
      const vecu = etat.debutSeance === null ? 0 : (etat.finSeance ?? t) - etat.debutSeance
      expect(passe).toBeLessThanOrEqual(vecu)
    })
  })

  it('la fin prévue n’est jamais passée, la séance finie garde son instant de fin', () => {
    tient((etat, t) => {
      expect(etat.finPrevue).toBeGreaterThanOrEqual(etat.finSeance ?? t)
      expect(etat.finPrevue).toBeLessThanOrEqual(etat.finSeance ?? Infinity)
      expect([etat.finSeance !== null, (etat.finSeance ?? t) <= t]).toEqual([etat.terminee, true])
    })
  })

  it('le décalage est la fin prévue moins la fin de référence', () => {
    tient((etat, _t, plan) => expect(etat.decalageMs).toBe(etat.finPrevue - reference(plan)))
  })

  it('le restant est l’alloué moins l’écoulé, et un seul élément est en cours', () => {
    tient(({ courante, etats, restantMs, alloueMs, ecouleMs, alloueParRefMs, enPause }) => {
      const enCours = Object.keys(etats).filter((ref) => etats[ref] === 'en-cours')
      expect(enCours).toEqual(courante === null ? [] : [courante])
      const alloue = alloueParRefMs[courante ?? ''] ?? null
      const restant = alloue === null ? null : alloue - (ecouleMs[courante ?? ''] ?? Number.NaN)
      expect([alloueMs, restantMs]).toEqual([alloue, restant])
      expect(enPause && courante === null).toBe(false)
    })
  })

  it('les débuts et les fins réels sont dans l’ordre et couvrent tout le temps passé', () => {
    tient((etat, t) => {
      for (const [ref, debut] of Object.entries(etat.debutsReels)) {
        const fin = etat.finsReelles[ref] ?? t
        expect(fin).toBeGreaterThanOrEqual(debut)
        expect(etat.ecouleMs[ref]).toBeLessThanOrEqual(fin - debut)
      }
    })
  })

  it('suivante et précédente existent dans le plan, de part et d’autre de l’élément en cours', () => {
    tient(({ suivante, precedente, courante, etats, terminee }, _t, plan) => {
      const refs = plan.map((e) => e.ref)
      const rang = courante === null ? -1 : refs.indexOf(courante)
      const apres = refs.slice(rang + 1).filter((ref) => etats[ref] === 'a-faire')
      const avant = refs.slice(0, Math.max(0, rang)).filter((ref) => etats[ref] !== 'reportee')
      expect([suivante, precedente]).toEqual(terminee ? [null, null] : [apres[0] ?? null, avant.at(-1) ?? null])
    })
  })

  it('annuler, c’est n’avoir jamais fait', () => {
    fc.assert(fc.property(unDeroule, fc.nat(), ({ plan, evenements }, tirage) => {
      const cibles = evenements.filter((e) => e.type !== 'seance-commencee' && e.type !== 'annulation')
      const cible = cibles[tirage % Math.max(1, cibles.length)]
      fc.pre(cible !== undefined)
      const [numero, instant] = [evenements.length + 1, Math.max(...evenements.map((e) => e.instant))]
      const annule: Evenement[] = [...evenements, { type: 'annulation', cible: cible.numero, numero, instant }]
      const blanc: Evenement = { type: 'tous-presents', demiJournee: 0, participants: [], numero: cible.numero, instant: cible.instant }
      const jamaisFait = evenements.map((e) => (e === cible ? blanc : e))
      expect(joueJournal(plan, DEBUT, annule, instant + 5000)).toEqual(joueJournal(plan, DEBUT, jamaisFait, instant + 5000))
    }), { seed: GRAINE, numRuns: 800 })
  })

  it('les présences sont sans effet sur l’horloge', () => {
    fc.assert(fc.property(unDeroule, ({ plan, evenements }) => {
      const espaces = evenements.map((e): Evenement => {
        return e.type === 'annulation' ? { ...e, numero: e.numero * 2, cible: e.cible * 2 } : { ...e, numero: e.numero * 2 }
      })
      const avec = espaces.flatMap((e): Evenement[] => [e, {
        type: 'presence-notee', demiJournee: 0, participantId: 'p1', presence: null, numero: e.numero + 1, instant: e.instant,
      }])
      const fin = Math.max(...evenements.map((e) => e.instant)) + 1
      expect(joueJournal(plan, DEBUT, avec, fin)).toEqual(joueJournal(plan, DEBUT, espaces, fin))
    }), { seed: GRAINE })
  })

  it('l’ordre du tableau ne compte pas : seul le numéro compte', () => {
    fc.assert(fc.property(unDeroule, ({ plan, evenements }) => {
      const fin = Math.max(...evenements.map((e) => e.instant)) + 1
      expect(joueJournal(plan, DEBUT, evenements.toReversed(), fin)).toEqual(joueJournal(plan, DEBUT, evenements, fin))
    }), { seed: GRAINE })
  })

  it('entre deux gestes, la fin prévue ne fait qu’attendre ou reculer', () => {
    fc.assert(fc.property(unDeroule, fc.nat({ max: 3_600_000 }), fc.nat({ max: 3_600_000 }), ({ plan, evenements }, a, b) => {
      const fin = Math.max(...evenements.map((e) => e.instant))
      const [tot, tard] = [fin + Math.min(a, b), fin + Math.max(a, b)].map((t) => joueJournal(plan, DEBUT, evenements, t).finPrevue)
      expect(tot).toBeLessThanOrEqual(tard ?? Number.NaN)
    }), { seed: GRAINE, numRuns: 300 })
  })
})
