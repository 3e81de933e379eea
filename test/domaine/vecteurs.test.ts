/** Rejoue les déroulés de référence. `VECTEURS=<dossier>` en rejoue d'autres. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { joueJournal } from '../../src/domaine/joue-journal'
import type { EtatElement, EtatSeance } from '../../src/domaine/joue-journal'
import type { ElementPlan, Evenement } from '../../src/domaine/journal'

interface Attendu {
  courante: string | null
  enPause: boolean
  finPrevue: number
  decalageMs: number
  ecouleMs: Record<string, number>
  etats: Record<string, EtatElement>
  alloueMs?: number
  restantMs?: number
}

interface Cas {
  nom: string
  plan: ElementPlan[]
  debutPrevu: number
  evenements: Evenement[]
  questions: { instant: number; attendu: Attendu }[]
}

const dossier = process.env['VECTEURS'] || join(import.meta.dirname, '../fixtures/vecteurs')
const fichiers = readdirSync(dossier).filter((nom) => nom.endsWith('.json'))
const cas = fichiers.flatMap((nom): Cas[] => JSON.parse(readFileSync(join(dossier, nom), 'utf8')))
const questions = cas.reduce((total, c) => total + c.questions.length, 0)
console.info(`Vecteurs : ${cas.length} déroulés, ${questions} questions, ${fichiers.length} fichier(s) de ${dossier}`)

function resume(etat: EtatSeance): Attendu {
  const { courante, enPause, finPrevue, decalageMs, etats, alloueMs, restantMs } = etat
  const ecouleMs = Object.fromEntries(Object.entries(etat.ecouleMs).filter(([, ms]) => ms !== 0))
  const mesures = alloueMs === null || restantMs === null ? {} : { alloueMs, restantMs }
  return { courante, enPause, finPrevue, decalageMs, ecouleMs, etats, ...mesures }
}

describe('vecteurs de l’horloge', () => {
  it('le dossier n’est pas vide', () => {
    expect(cas.length).toBeGreaterThan(0)
    expect(cas.every((c) => c.questions.length > 0)).toBe(true)
  })

  for (const { nom, plan, debutPrevu, evenements, questions: posees } of cas) {
    it(nom, () => {
      for (const { instant, attendu } of posees)
        expect(resume(joueJournal(plan, debutPrevu, evenements, instant)), `à ${instant}`).toEqual(attendu)
    })
  }
})
