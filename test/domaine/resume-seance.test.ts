import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chargeSeance } from '../../src/contenu'
import type { Note } from '../../src/domaine/enregistrements'
import type { ElementPlan, Fait } from '../../src/domaine/journal'
import { compteMinutesLues, repartitMinutes } from '../../src/domaine/minutes-entieres'
import { calculeResume } from '../../src/domaine/resume-seance'
import type { DonneesResume } from '../../src/domaine/resume-seance'
import { DEBUT, MINUTE, numerote, unDeroule } from './deroules'
import { GRAINE } from './graine'

const seance = await chargeSeance(1)
const plan = seance.elements.map(({ ref, type, dureeMinutes }): ElementPlan => ({ ref, type: type === 'pause' ? 'pause' : 'activite', dureeMinutes }))
const [premiere, deuxieme, ...suite] = plan.map((e) => e.ref)
const commence = (ref = ''): Fait => ({ type: 'activite-commencee', ref })
const NOTE: Note = {
  id: 'n1', journalId: 'j', refActivite: null, instant: DEBUT, texte: 'La charte est affichée.', niveau: 'resume',
  relueLe: DEBUT, poseeLe: DEBUT, corbeilleLe: null,
}

function donnees(champs: Partial<DonneesResume>): DonneesResume {
  return {
    seance, plan, evenements: [], notes: [], participants: [{ id: 'ana' }, { id: 'bob' }, { id: 'cloe' }],
    demiJournees: [{ date: '2026-09-10', heure: '09:00', fuseau: 'Europe/Paris', lieu: 'salle Pergaud' }],
    ...champs,
  }
}

/** Deux activités menées, une pause de 4 min, tout le reste ni fait ni reporté, sauf la dernière. */
const CONDUITE = numerote([
  [MINUTE, { type: 'seance-commencee' }], [MINUTE, commence(premiere)],
  [0, { type: 'tous-presents', demiJournee: 0, participants: ['ana', 'bob'] }],
  [0, { type: 'presence-notee', demiJournee: 0, participantId: 'cloe', presence: { type: 'excuse' } }],
  [17 * MINUTE + 20_000, commence(deuxieme)], [10 * MINUTE, { type: 'pause' }], [4 * MINUTE, { type: 'reprise' }],
  [20 * MINUTE + 50_000, { type: 'plan-modifie', changements: [{ ref: suite.at(-1) ?? '', reportee: true }] }],
  [0, { type: 'seance-terminee' }],
])

describe('résumé de séance', () => {
  it('dit les horaires tenus, les effectifs en nombres et les temps en minutes entières', () => {
    const resume = calculeResume(donnees({ evenements: CONDUITE }))
    expect(resume.horaires).toMatchObject({ debutPrevu: DEBUT, debutReel: DEBUT + MINUTE, finReelle: CONDUITE.at(-1)?.instant })
    expect(resume.effectifs).toEqual({ attendus: 3, maintenant: 2, presents: 2, absents: 0, excuses: 1, inconnus: 0 })
    expect(resume.temps.slice(0, 2).map((l) => [l.prevuMinutes, l.reelMinutes, l.ecartMinutes])).toEqual([[15, 17, 2], [30, 31, 1]])
    expect([resume.suspenduMinutes, resume.horsActiviteMinutes, resume.total.reelMinutes]).toEqual([4, 1, 48])
    expect(JSON.stringify(resume)).not.toMatch(/ana|bob|cloe/)
  })

  it('sépare ce qui est reporté de ce qui n’est pas fait, et ne dit que les productions des activités faites', () => {
    const resume = calculeResume(donnees({ evenements: CONDUITE }))
    expect(resume.reports.map((r) => r.ref)).toEqual([suite.at(-1)])
    expect(resume.nonFaites.map((r) => r.ref)).toEqual(plan.filter((e) => e.type === 'activite').map((e) => e.ref).slice(2, -1))
    expect(resume.productions.every((p) => p.ref === premiere || p.ref === deuxieme)).toBe(true)
    expect(resume.travail).toBe(seance.travailIntermediaire)
  })

  it('les activités faites disent leur production collective', () => {
    const gestes = plan.map((e): [number, Fait] => [e.dureeMinutes * MINUTE, commence(e.ref)])
    const evenements = numerote([[0, { type: 'seance-commencee' }], ...gestes, [0, { type: 'seance-terminee' }]])
    const attendues = seance.elements.flatMap((e) => (e.type === 'activite' && e.auResume !== '' ? [e.auResume] : []))
    expect(attendues.length).toBeGreaterThan(0)
    expect(calculeResume(donnees({ evenements })).productions.map((p) => p.texte)).toEqual(attendues)
  })

  it('ne retient que les notes du résumé, relues, posées, hors corbeille', () => {
    const ecartees: Partial<Note>[] = [{ niveau: 'poste' }, { relueLe: null }, { poseeLe: null }, { corbeilleLe: 1 }, { texte: ' ' }]
    const toutes = ecartees.map((champs, i): Note => ({ ...NOTE, id: `e${i}`, ...champs }))
    expect(calculeResume(donnees({ notes: toutes }))).toMatchObject({ notes: [], aucunPropos: true })
    const resume = calculeResume(donnees({ notes: [{ ...NOTE, id: 'n2', instant: DEBUT + 1 }, NOTE, ...toutes] }))
    expect([resume.notes.map((n) => n.id), resume.aucunPropos]).toEqual([['n1', 'n2'], false])
  })

  it('une séance pas commencée a des temps nuls', () => {
    const resume = calculeResume(donnees({}))
    expect([resume.horaires.debutReel, resume.total.reelMinutes, resume.effectifs.inconnus]).toEqual([null, 0, 3])
  })

  it('les totaux sont toujours cohérents avec les horaires lus', () => {
    fc.assert(fc.property(unDeroule, ({ plan: tire, evenements }) => {
      const resume = calculeResume(donnees({ plan: tire, evenements }))
      const somme = (champ: 'prevuMinutes' | 'reelMinutes' | 'ecartMinutes') => resume.temps.reduce((s, l) => s + l[champ], 0)
      expect(resume.total).toEqual({ prevuMinutes: somme('prevuMinutes'), reelMinutes: somme('reelMinutes'), ecartMinutes: somme('ecartMinutes') })
      const { debutReel, finReelle } = resume.horaires
      const fin = finReelle ?? Math.max(...evenements.map((e) => e.instant))
      const passe = resume.total.reelMinutes + resume.suspenduMinutes + resume.horsActiviteMinutes
      expect(passe).toBe(compteMinutesLues(debutReel ?? fin, fin))
      expect(Math.min(resume.suspenduMinutes, resume.horsActiviteMinutes, ...resume.temps.map((l) => l.reelMinutes))).toBeGreaterThanOrEqual(0)
    }), { seed: GRAINE, numRuns: 400 })
  })

  it('l’arrondi ne déplace aucune durée d’une minute entière', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 4_000_000 }), { minLength: 1, maxLength: 12 }), fc.nat({ max: 59_999 }), (durees, debut) => {
      const total = compteMinutesLues(debut, debut + durees.reduce((a, b) => a + b, 0))
      const minutes = repartitMinutes(durees, total)
      expect(minutes.reduce((a, b) => a + b, 0)).toBe(total)
      durees.forEach((ms, i) => expect(Math.abs((minutes[i] ?? 0) - ms / MINUTE)).toBeLessThan(1))
    }), { seed: GRAINE })
  })
})
