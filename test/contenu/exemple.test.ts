import { expect, it } from 'vitest'
import { REPERES } from '../../src/contenu'
import { EXEMPLE } from '../../src/contenu/exemple'
import { chaines } from './mots'

const { participants, dispositif, calendrier } = EXEMPLE

it('a douze agents complets, aux noms et adresses distincts', () => {
  expect(participants).toHaveLength(12)
  expect(chaines(participants).filter(({ texte }) => texte === '')).toEqual([])
  const cles = ['nom', 'prenom', 'courriel', 'service', 'fonction'] as const
  expect(cles.filter((cle) => new Set(participants.map((agent) => agent[cle])).size !== 12)).toEqual([])
})

it('écrit tout courriel en ASCII, dans un domaine qui n’existe pas', () => {
  for (const { courriel } of participants) expect(courriel).toMatch(/^[a-z.-]+@[a-z-]+\.invalid$/)
})

it('mêle les trois catégories, trois C au moins', () => {
  const compte = (categorie: string) => participants.filter((agent) => agent.categorie === categorie).length
  expect([compte('A'), compte('B'), compte('C')]).toEqual([2, 4, 6])
})

it('éprouve l’affichage : particules, traits d’union, apostrophes, lettres hors du latin de base', () => {
  const noms = participants.map((agent) => `${agent.prenom} ${agent.nom}`)
  const portent = (motif: RegExp) => noms.filter((nom) => motif.test(nom)).length
  expect(portent(/[łşăİ]/u)).toBe(2)
  expect([...'łşŞăİŒïë’'].filter((lettre) => !noms.join(' ').includes(lettre))).toEqual([])
  expect(portent(/-/)).toBeGreaterThanOrEqual(5)
  expect(portent(/ de | d’/)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...noms.map((nom) => nom.length))).toBeGreaterThanOrEqual(30)
  for (const nom of noms) expect(nom).toBe(nom.normalize('NFC'))
})

it('a un seul employeur, et un calendrier d’une date par séance, toujours le même jour', () => {
  expect(dispositif).toMatchObject({ employeur: 'Communauté de communes du Val d’Aurelle', versant: 'FPT' })
  expect(new Set(participants.map((agent) => agent.employeur))).toEqual(new Set([dispositif.employeur]))
  expect(calendrier.ecartsJours).toHaveLength(REPERES.length)
  expect(calendrier.ecartsJours.every((jours, rang) => jours % 7 === 0 && jours >= rang * 7)).toBe(true)
})
