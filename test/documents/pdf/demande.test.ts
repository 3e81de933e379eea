import { afterEach, describe, expect, it, vi } from 'vitest'
import { demandePdf } from '../../../src/documents/pdf/demande'
import type { DemandeTravail, ReponseTravail } from '../../../src/documents/pdf/messages'
import { fixeFabriqueTravail } from '../../../src/documents/travaux'
import { unArbre } from '../../constructeurs/arbre'
import { CREE_LE } from './essai'

const arbre = unArbre([{ type: 'paragraphe', texte: 'Bonjour.' }])

/** Un Worker de papier : répond ce qu'on lui dicte. */
class TravailDicte extends EventTarget {
  recu: DemandeTravail[] = []
  arretes = 0
  #reponses: ReponseTravail[]
  constructor(reponses: ReponseTravail[]) {
    super()
    this.#reponses = reponses
  }
  postMessage(demande: DemandeTravail) {
    this.recu.push(demande)
    queueMicrotask(() => this.#reponses.forEach((data) => this.dispatchEvent(new MessageEvent('message', { data }))))
  }
  terminate() {
    this.arretes += 1
  }
}

const dicte = (...reponses: ReponseTravail[]) => {
  const travail = new TravailDicte(reponses)
  fixeFabriqueTravail(() => travail as unknown as Worker)
  return travail
}

describe('demander un PDF', () => {
  afterEach(() => fixeFabriqueTravail((url) => new Worker(url)))

  it('rend les octets, dit la progression et les absents, puis arrête le Worker', async () => {
    const octets = new Uint8Array([1, 2, 3])
    const travail = dicte({ type: 'progres', faites: 1, total: 2 }, { type: 'absents', signes: ['🎉'] }, { type: 'pdf', octets })
    const [surProgres, surAbsents] = [vi.fn<(faites: number, total: number) => void>(), vi.fn<(signes: string[]) => void>()]
    await expect(demandePdf(arbre, CREE_LE, { surProgres, surAbsents })).resolves.toBe(octets)
    expect(surProgres).toHaveBeenCalledWith(1, 2)
    expect(surAbsents).toHaveBeenCalledWith(['🎉'])
    expect(travail.recu).toEqual([{ arbre, creeLe: CREE_LE }])
    expect(travail.arretes).toBe(1)
  })

  it('échoue avec la raison du Worker', async () => {
    const travail = dicte({ type: 'echec', raison: 'Une police manque.' })
    await expect(demandePdf(arbre, CREE_LE)).rejects.toThrow('Le PDF n’a pas pu être fabriqué : Une police manque.')
    expect(travail.arretes).toBe(1)
  })

  it('échoue en disant quoi faire si le Worker ne se charge pas', async () => {
    const travail = dicte()
    const demande = demandePdf(arbre, CREE_LE)
    await vi.waitFor(() => expect(travail.recu).toHaveLength(1))
    travail.dispatchEvent(new Event('error'))
    await expect(demande).rejects.toThrow('Rechargez la page')
  })

  it('s’annule et arrête le Worker', async () => {
    const travail = dicte()
    const arret = new AbortController()
    const demande = demandePdf(arbre, CREE_LE, { signal: arret.signal })
    await vi.waitFor(() => expect(travail.recu).toHaveLength(1))
    arret.abort(new Error('Annulé.'))
    await expect(demande).rejects.toThrow('Annulé.')
    expect(travail.arretes).toBe(1)
    await expect(demandePdf(arbre, CREE_LE, { signal: arret.signal })).rejects.toThrow('Annulé.')
  })
})
