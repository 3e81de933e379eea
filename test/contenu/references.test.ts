import { describe, expect, it } from 'vitest'
import { chargeFiche, chargeSeance, FICHES_REPRISES, REPERES, REPERES_FICHES } from '../../src/contenu'
import type { SeanceMethode } from '../../src/domaine/methode'
import { activites, chaines } from './mots'

const SEANCES = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
const REFS = SEANCES.flatMap((seance) => seance.elements.map((element) => element.ref))
const REFS_FICHES = REPERES_FICHES.map((fiche) => fiche.ref)

const horsPause = ({ elements }: SeanceMethode) => elements.filter((element) => element.type !== 'pause')

/** Les renvois d'un motif, dans tous les textes d'un objet. */
const renvois = (objet: unknown, motif: RegExp): string[] =>
  chaines(objet).flatMap(({ texte }) => texte.match(motif) ?? [])

const inconnus = (refs: string[], connues: string[]): string[] => refs.filter((ref) => !connues.includes(ref))

describe.each(SEANCES)('séance $numero', (seance) => {
  it('a des références uniques, qui se suivent, et une pause au plus', () => {
    const refs = horsPause(seance).map((element) => element.ref)
    expect(refs).toEqual(refs.map((_, rang) => `A${seance.numero}.${rang + 1}`))
    expect(seance.elements.length - refs.length).toBeLessThanOrEqual(1)
  })

  it('est complète ou à l’état de plan, jamais entre les deux', () => {
    const types = new Set(horsPause(seance).map((element) => element.type))
    expect([...types]).toEqual([seance.redaction === 'complete' ? 'activite' : 'plan'])
  })

  it('ne renvoie qu’à des activités qui existent', () => {
    expect(inconnus(renvois(seance, /\bA\d+\.\d+/g), REFS)).toEqual([])
  })

  it('ne cite que des fiches du carnet, P1 à P33', () => {
    const fiches = renvois(seance, /\bP\d+\b/g)
    expect(fiches.filter((fiche) => Number(fiche.slice(1)) < 1 || Number(fiche.slice(1)) > 33)).toEqual([])
  })
})

describe.each(SEANCES.flatMap(activites))('fiches de $ref', (activite) => {
  const { fiches, aDistribuer, materielParPersonne, materielParGroupe } = activite

  it('sont écrites, et sont les fiches de cette activité', async () => {
    const propres = REPERES_FICHES.filter((f) => f.activite === activite.ref).map((f) => f.ref)
    expect(fiches).toEqual([...propres, ...(FICHES_REPRISES[activite.ref] ?? [])])
    const chargees = await Promise.all(fiches.map(chargeFiche))
    expect(chargees.map((fiche) => fiche.ref)).toEqual(fiches)
  })

  it('sont dans le matériel par personne, et dans « à distribuer »', () => {
    expect(materielParPersonne.flatMap((materiel) => materiel.fiche ?? [])).toEqual(fiches)
    expect(fiches.filter((ref) => !new RegExp(`\\b${ref}\\b`).test(aDistribuer))).toEqual([])
  })

  it('citées dans un texte ou un matériel, elles sont écrites', () => {
    expect(inconnus(renvois(activite, /\bP\d+\b/g), REFS_FICHES)).toEqual([])
  })

  it('ont un matériel compté, nommé une seule fois par liste', () => {
    for (const liste of [materielParPersonne, materielParGroupe]) {
      expect(new Set(liste.map((materiel) => materiel.nom)).size).toBe(liste.length)
      expect(liste.filter(({ quantite }) => !Number.isInteger(quantite) || quantite < 1)).toEqual([])
    }
  })
})

it('un même objet porte le même nom d’une activité à l’autre : le sac ne le compte pas deux fois', () => {
  const noms = new Set(SEANCES.flatMap(activites).flatMap((a) => [...a.materielParPersonne, ...a.materielParGroupe].map(({ nom }) => nom)))
  const cle = (nom: string) => nom.normalize('NFD').toLowerCase().replace(/[^a-z0-9 ]/g, '').replace(/(?<=[a-z])[sx](?= |$)/g, '').replace(/ +/g, ' ')
  const cles = [...noms].map(cle)
  expect([...noms].filter((nom) => cles.filter((une) => une === cle(nom)).length > 1)).toEqual([])
})

it('une séance ou une fiche inconnue se dit en français', async () => {
  await expect(chargeSeance(8)).rejects.toThrow('La séance 8 n’existe pas dans la méthode.')
  await expect(chargeFiche('P99')).rejects.toThrow('La fiche P99 n’est pas encore écrite.')
  await expect(chargeFiche('constructor')).rejects.toThrow('n’est pas encore écrite')
})
