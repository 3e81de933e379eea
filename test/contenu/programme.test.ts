import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chargeSeance, REPERES } from '../../src/contenu'
import type { Element, Forme, PartRegroupement, SeanceMethode } from '../../src/domaine/methode'

interface ElementProgramme {
  ref: string
  titre: string
  dureeMinutes: number
  regroupement: string
  materiel: string
  dit: string | null
  fait: string | null
  produit: string | null
  fiches: string[]
}

type SeanceProgramme = Pick<
  SeanceMethode,
  'numero' | 'titre' | 'objectif' | 'prealable' | 'travailIntermediaire' | 'vigilance' | 'dureeMinutes'
> & { question: string; phase: string; elements: ElementProgramme[] }

const PROGRAMME = JSON.parse(
  readFileSync(new URL('../fixtures/programme.json', import.meta.url), 'utf8'),
) as SeanceProgramme[]

const FORMES: Record<Forme, RegExp> = {
  pleniere: /^(plénière|tour libre|retour collectif)/i,
  individuel: /^individuel/i,
  binome: /^binôme/i,
  trio: /^trio/i,
  'sous-groupes': /^sous-groupes/i,
}

/** « Individuel (10 min) puis plénière (15 min) » : ses parties, dans l'ordre. */
const parties = (regroupement: string): string[] => regroupement.split(/ puis |(?<=\)), /)

/** Les minutes d'une partie ; sans parenthèse, elle occupe toute l'activité. */
const minutes = (partie: string, duree: number): number => Number(/\((\d+) min/.exec(partie)?.[1] ?? duree)

/** Le regroupement écrit a-t-il les formes et les minutes du programme ? */
function regroupeAutrement(parts: PartRegroupement[], { regroupement, dureeMinutes }: ElementProgramme): boolean {
  const attendues = parties(regroupement)
  const pareil = (part: PartRegroupement, partie = '') =>
    FORMES[part.forme].test(partie) && part.minutes === minutes(partie, dureeMinutes)
  return parts.length !== attendues.length || !parts.every((part, rang) => pareil(part, attendues[rang]))
}

/** Ce qui ne dit pas comme le programme : tout le plan, ou le regroupement d'une activité écrite. */
function ecarts(element: Element | undefined, attendu: ElementProgramme): string[] {
  if (!element) return ['absent']
  if (element.type === 'pause') return []
  if (element.type === 'activite') return regroupeAutrement(element.regroupement.parts, attendu) ? ['regroupement'] : []
  const { regroupement, materiel, dit, fait, produit: production } = attendu
  const plan = { regroupement, materiel, dit, fait, production }
  return Object.entries(plan).flatMap(([champ, texte]) => (element[champ as keyof typeof plan] === texte ? [] : champ))
}

it('le programme de référence a sept séances', () => {
  expect(REPERES.map((repere) => repere.titre)).toEqual(PROGRAMME.map((seance) => seance.titre))
})

describe.each(PROGRAMME)('séance $numero, comparée au programme', (prevue) => {
  it('a le même cadre', async () => {
    const seance = await chargeSeance(prevue.numero)
    const { question, questionSuivante, phases } = seance
    expect(seance).toMatchObject({
      titre: prevue.titre,
      objectif: prevue.objectif,
      prealable: prevue.prealable,
      travailIntermediaire: prevue.travailIntermediaire,
      vigilance: prevue.vigilance,
      dureeMinutes: prevue.dureeMinutes,
    })
    expect([question, ...(questionSuivante ? [questionSuivante] : [])]).toEqual(prevue.question.match(/Q\d/g))
    const citees = [...prevue.phase.matchAll(/phase (\d)/gi)].map(([, numero]) => Number(numero))
    expect(phases).toEqual(prevue.phase.startsWith('Après') ? [] : citees)
  })

  it('a les mêmes activités, titres, durées et fiches, dans le même ordre', async () => {
    const { elements } = await chargeSeance(prevue.numero)
    // Le programme ne nomme que les fiches du carnet : le point d'arrivée et les questionnaires y sont un matériel.
    const fiches = (element: ElementProgramme | Element) =>
      'fiches' in element ? element.fiches.filter((ref) => ref.startsWith('P')) : []
    const resume = (element: ElementProgramme | Element) => [element.ref, element.titre, element.dureeMinutes, fiches(element)]
    expect(elements.map(resume)).toEqual(prevue.elements.map(resume))
  })

  it('reprend le plan mot pour mot, ou ses regroupements une fois écrite', async () => {
    const { elements } = await chargeSeance(prevue.numero)
    for (const attendu of prevue.elements) {
      const element = elements.find(({ ref }) => ref === attendu.ref)
      expect(ecarts(element, attendu)).toEqual([])
    }
  })
})
