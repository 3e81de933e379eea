import { describe, expect, it } from 'vitest'
import { instantDuJournal, joueJournal, planPorte } from '../../src/domaine/joue-journal'
import type { ElementPlan, Evenement, Fait } from '../../src/domaine/journal'
import { dateLocale, ditCompteur, ditHeure, instantDe } from '../../src/domaine/temps-en-mots'
import { DEBUT, MINUTE, numerote } from './deroules'

const PLAN: ElementPlan[] = [
  { ref: 'A1.1', type: 'activite', dureeMinutes: 15 },
  { ref: 'A1.2', type: 'activite', dureeMinutes: 30 },
  { ref: 'PAUSE', type: 'pause', dureeMinutes: 15 },
  { ref: 'A1.3', type: 'activite', dureeMinutes: 25 },
]
const OUVERTURE: Fait = { type: 'seance-commencee' }
const commence = (ref: string): Fait => ({ type: 'activite-commencee', ref })
const joue = (evenements: Evenement[], minutes: number) => joueJournal(PLAN, DEBUT, evenements, DEBUT + minutes * MINUTE)

describe('déroulés nommés', () => {
  it('minute 12, page rechargée : même activité, même temps restant', () => {
    const garde = JSON.stringify(numerote([[0, OUVERTURE], [0, commence('A1.1')], [15 * MINUTE, commence('A1.2')]]))
    const recharge: Evenement[] = JSON.parse(garde)
    const etat = joueJournal(PLAN, DEBUT, recharge, DEBUT + 27 * MINUTE + 400)
    expect([etat.courante, ditCompteur(etat.restantMs ?? 0)]).toEqual(['A1.2', '18:00'])
    expect(etat.restantMs).toBe(18 * MINUTE - 400)
  })

  it('horloge du poste reculée : rien de négatif, les derniers gestes restent', () => {
    const evenements = numerote([[0, OUVERTURE], [0, commence('A1.1')], [10 * MINUTE, { type: 'pause' }], [-60 * MINUTE, { type: 'reprise' }]])
    const maintenant = DEBUT - 50 * MINUTE
    expect(joueJournal(PLAN, DEBUT, evenements, maintenant).commencee).toBe(false)
    const etat = joueJournal(PLAN, DEBUT, evenements, instantDuJournal(evenements, maintenant))
    expect([etat.courante, etat.enPause, etat.ecouleMs['A1.1']]).toEqual(['A1.1', false, 10 * MINUTE])
    expect(joue(evenements, 12).restantMs).toBe(3 * MINUTE)
  })

  it('passage à l’heure d’hiver : deux heures à l’horloge murale en font trois à vivre', () => {
    const fuseau = 'Europe/Paris'
    const debut = instantDe('2026-10-25', '01:30', fuseau)
    const evenements = numerote([[0, OUVERTURE], [0, commence('A')]], debut)
    const plan: ElementPlan[] = [{ ref: 'A', type: 'activite', dureeMinutes: 180 }]
    const etat = joueJournal(plan, debut, evenements, debut + 60 * MINUTE)
    expect(ditHeure(debut + 60 * MINUTE, fuseau)).toBe('2\u00A0h\u00A030')
    expect([etat.restantMs, ditHeure(etat.finPrevue, fuseau)]).toEqual([120 * MINUTE, '3\u00A0h\u00A030'])
    expect(dateLocale(etat.finPrevue, fuseau)).toBe('2026-10-25')
  })

  it('« Commencer » oublié : le début corrigé remonte avant l’ouverture', () => {
    const evenements = numerote([[6 * MINUTE, OUVERTURE], [0, commence('A1.1')], [MINUTE, { type: 'debut-corrige', ref: 'A1.1', debut: DEBUT }]])
    const etat = joue(evenements, 10)
    expect([etat.debutSeance, etat.restantMs, etat.decalageMs]).toEqual([DEBUT, 5 * MINUTE, 0])
  })

  it('la frontière corrigée entraîne la fin de l’activité quittée et de la pause fermée', () => {
    const evenements = numerote([
      [0, OUVERTURE], [0, commence('A1.1')], [10 * MINUTE, { type: 'pause' }],
      [10 * MINUTE, commence('A1.2')], [0, { type: 'debut-corrige', ref: 'A1.2', debut: DEBUT + 15 * MINUTE }],
    ])
    const etat = joue(evenements, 20)
    expect(etat.ecouleMs).toEqual({ 'A1.1': 10 * MINUTE, 'A1.2': 5 * MINUTE, PAUSE: 0, 'A1.3': 0 })
    expect([etat.suspenduMs, etat.finsReelles['A1.1'], etat.debutsReels['A1.2']]).toEqual([5 * MINUTE, DEBUT + 15 * MINUTE, DEBUT + 15 * MINUTE])
  })

  it('revenir en arrière garde le temps et rend à faire ce qui était sauté', () => {
    const evenements = numerote([[0, OUVERTURE], [0, commence('A1.1')], [5 * MINUTE, commence('A1.3')], [2 * MINUTE, commence('A1.1')]])
    const etat = joue(evenements, 7)
    expect(etat.etats).toEqual({ 'A1.1': 'en-cours', 'A1.2': 'a-faire', PAUSE: 'a-faire', 'A1.3': 'a-faire' })
    expect([etat.ecouleMs['A1.3'], etat.suivante, etat.precedente]).toEqual([2 * MINUTE, 'A1.2', null])
  })

  it('une activité reportée, ouverte puis quittée en arrière, redevient reportée', () => {
    const reporte: Fait = { type: 'plan-modifie', changements: [{ ref: 'A1.3', reportee: true }] }
    const evenements = numerote([[0, OUVERTURE], [0, commence('A1.2')], [0, reporte], [0, commence('A1.3')], [MINUTE, commence('A1.2')]])
    expect(joue(evenements, 1).etats['A1.3']).toBe('reportee')
  })

  it('le plan porté par l’ouverture l’emporte sur la méthode d’aujourd’hui', () => {
    const ouverture: Fait = { type: 'seance-commencee', plan: PLAN.slice(0, 1), debutPrevu: DEBUT - MINUTE }
    const evenements = numerote([[0, ouverture], [0, commence('A1.1')]])
    expect(planPorte(evenements)?.plan).toHaveLength(1)
    expect(joue(evenements, 0).etats).toEqual({ 'A1.1': 'en-cours' })
    expect(joue(evenements, 0).decalageMs).toBe(MINUTE)
  })

  it('trente éléments, cinq cents événements : moins de 2 ms', () => {
    const plan = Array.from({ length: 30 }, (_, i): ElementPlan => ({ ref: `E${i}`, type: 'activite', dureeMinutes: 10 }))
    const gestes: [number, Fait][] = Array.from({ length: 499 }, (_, i) => {
      if (i % 4 === 1) return [20_000, { type: 'pause' }]
      return [20_000, commence(`E${(i * 7) % 30}`)]
    })
    const evenements = numerote([[0, OUVERTURE], ...gestes])
    const durees = Array.from({ length: 40 }, () => {
      const depart = performance.now()
      joueJournal(plan, DEBUT, evenements, DEBUT + 1000 * MINUTE)
      return performance.now() - depart
    })
    console.info(`Pli de 500 événements : ${Math.min(...durees).toFixed(2)} ms au mieux`)
    expect(Math.min(...durees)).toBeLessThan(2)
  })
})
