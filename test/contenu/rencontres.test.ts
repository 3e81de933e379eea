import { describe, expect, it } from 'vitest'
import { chargeRencontre, REPERES_RENCONTRES } from '../../src/contenu'
import { activites, somme } from './mots'

const RENCONTRES = await Promise.all(REPERES_RENCONTRES.map(({ cle }) => chargeRencontre(cle)))

/** Les moments du dossier, dans l'ordre ; celui de lancement n'y est que nommé et borné. */
const MOMENTS: Record<string, [string, number][]> = {
  information: [
    ['Accueil', 5],
    ['Objectifs et forme', 10],
    ['Calendrier et temps de service', 10],
    ['Confidentialité et données', 10],
    ['Témoignage ou exemple', 10],
    ['Questions', 10],
    ['Inscription', 5],
  ],
  'entretien-intermediaire': [
    ['Accueil et demande', 10],
    ['Relecture des pistes', 20],
    ['Points sensibles et conditions', 10],
    ['Enquête et appuis', 15],
    ['Suite', 5],
  ],
  'entretien-conclusion': [
    ['Relecture des rubriques cochées', 20],
    ['Rédaction conjointe', 20],
    ['Choix de diffusion et autorisation', 10],
    ['Suites, relais, effacement ou restitution', 10],
  ],
}

describe.each(RENCONTRES)('$titre', (rencontre) => {
  const moments = activites(rencontre)

  it('est annoncée telle qu’elle est', () => {
    const repere = REPERES_RENCONTRES.find(({ cle }) => cle === rencontre.rencontre)
    const { titre, titreCourt, dureeMinutes } = rencontre
    expect(repere).toMatchObject({ titre, titreCourt, dureeMinutes })
  })

  it('a des moments qui se suivent et remplissent son heure', () => {
    const prefixe = moments[0]?.ref.slice(0, 3)
    expect(rencontre.elements).toHaveLength(moments.length)
    expect(moments.map(({ ref }) => ref)).toEqual(moments.map((_, rang) => `${prefixe}${rang + 1}`))
    expect(somme(moments.map(({ dureeMinutes }) => dureeMinutes))).toBe(rencontre.dureeMinutes)
  })

  it('sert une phase et une question, les mêmes du début à la fin', () => {
    expect([...new Set(moments.map(({ phase }) => phase))]).toEqual(rencontre.phases)
    expect([...new Set(moments.map(({ question }) => question))]).toEqual([rencontre.question])
  })

  it('garde au moins un moment où rien ne se presse', () => {
    expect(moments.some(({ priorite }) => priorite.type === 'essentielle')).toBe(true)
  })
})

it.each(RENCONTRES.filter(({ rencontre }) => rencontre in MOMENTS))('$titre reprend les moments du dossier, dans l’ordre', (rencontre) => {
  const moments = activites(rencontre).map(({ titre, dureeMinutes }) => [titre, dureeMinutes])
  expect(moments).toEqual(MOMENTS[rencontre.rencontre])
})

it('un entretien de lancement tient en trente minutes quand il le faut', () => {
  const lancement = RENCONTRES.find(({ rencontre }) => rencontre === 'entretien-lancement')
  const planchers = lancement ? activites(lancement).map(({ priorite, dureeMinutes }) => (priorite.type === 'compressible' ? priorite.jusquaMinutes : dureeMinutes)) : []
  expect(somme(planchers)).toBe(30)
})
