/** Le programme réel, et des retouches tirées au hasard qui s'y appliquent. */
import fc from 'fast-check'
import { chargeSeance, REPERES } from '../../../src/contenu'
import { appliqueRetouche } from '../../../src/domaine/scenario/applique'
import { copieProgramme, nouvelleActivite, refLibre, refNouvelle } from '../../../src/domaine/scenario/nouveau'
import type { Retouche } from '../../../src/domaine/scenario/retouche'
import type { ElementScenario, Scenario } from '../../../src/domaine/scenario/scenario'
import { textesDe } from '../../../src/domaine/scenario/textes'

export const PROGRAMME: Scenario = copieProgramme(
  await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero))),
  'Essai',
  'Claire Monestier',
)

/** La séance d'un scénario, qui doit y être. */
export const seanceDe = (scenario: Scenario, numero: number) => {
  const seance = scenario.seances.find((une) => une.numero === numero)
  if (!seance) throw new Error(`Séance ${numero} absente`)
  return seance
}

export const elementDe = (scenario: Scenario, numero: number, ref: string): ElementScenario => {
  const element = seanceDe(scenario, numero).elements.find((un) => un.ref === ref)
  if (!element) throw new Error(`${ref} absent`)
  return element
}

/** Applique une suite de retouches qui doivent toutes réussir. */
export function retouche(scenario: Scenario, ...retouches: Retouche[]): Scenario {
  return retouches.reduce((avant, une) => {
    const rendu = appliqueRetouche(avant, une)
    if (!rendu.ok) throw new Error(rendu.raison)
    return rendu.scenario
  }, scenario)
}

/** Un tirage de nombres : il devient une retouche, choisie d'après le scénario du moment. */
export const unTirage = fc.record({
  type: fc.nat(8),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
  texte: fc.string({ minLength: 1, maxLength: 30 }).filter((texte) => texte.trim() !== ''),
})
export type Tirage = typeof unTirage extends fc.Arbitrary<infer T> ? T : never

export function versRetouche(scenario: Scenario, { type, a, b, c, texte }: Tirage): Retouche {
  const seance = scenario.seances[a % scenario.seances.length] ?? seanceDe(scenario, 1)
  const element = seance.elements[b % seance.elements.length]
  if (!element) throw new Error('Séance vide')
  const { numero } = seance
  const sur = { numero, ref: element.ref }
  const textes = textesDe(element)
  const vers = scenario.seances[c % scenario.seances.length] ?? seance
  const choix: Retouche[] = [
    { type: 'texte', ...sur, chemin: textes[c % textes.length]?.chemin ?? 'titre', texte },
    { type: 'duree', ...sur, minutes: (c % 120) + 1 },
    { type: 'ajout', numero, rang: b % (seance.elements.length + 1), element: nouvelleActivite(refNouvelle(scenario), texte, (c % 60) + 1) },
    { type: 'retrait', ...sur },
    { type: 'deplacement', ...sur, versNumero: vers.numero, versRang: b % (vers.elements.length + 1) },
    { type: 'coupe', ...sur, minutes: c % (element.dureeMinutes + 1) },
    { type: 'verrou', ...sur, verrou: c % 2 === 0 ? { debut: '11:00' } : { duree: true } },
    { type: 'sous-groupes', ...sur, sousGroupes: c % 3 === 0 ? [] : [{ nom: 'A', dureeMinutes: (b % 40) + 1, texte }, { nom: 'B', dureeMinutes: (c % 40) + 1, texte: '' }] },
    { type: 'reunion', numero, avec: vers.numero },
  ]
  return choix[type] ?? { type: 'retrait', ...sur }
}

export { refLibre }
