import { jsPDF } from 'jspdf'
import { afterEach, describe, expect, it } from 'vitest'
import { type Balise, Plume } from '../../../src/documents/pdf/plume'
import { fabriquePdf } from '../../../src/documents/pdf/fabrique'
import { unArbre } from '../../constructeurs/arbre'
import { CREE_LE } from './essai'

const P: Balise = { role: 'P', parent: null }
const unePlume = () => {
  const plume = new Plume({ titre: 'Essai', creeLe: CREE_LE, identifiant: '0'.repeat(32), format: 'A4-portrait' })
  plume.tourne('A4-portrait')
  return plume
}

/** La table statique où jsPDF prend ses événements : on y glisse un intrus. */
const evenements = (jsPDF.API as unknown as { events: [string, (args: { page: string[] }) => void][] }).events

describe('la plume', () => {
  afterEach(() => {
    const rang = evenements.findIndex(([nom]) => nom === 'putPage')
    if (rang !== -1) evenements.splice(rang, 1)
  })

  it('refuse un dessin qui n’est dans aucun bloc', () => {
    const plume = unePlume()
    expect(() => plume.trait([10, 10], [20, 10])).toThrow('hors de tout bloc')
    expect(() => plume.bloc(P, () => plume.trait([10, 10], [20, 10]))).not.toThrow()
  })

  it('refuse un PDF où quelqu’un d’autre a dessiné', () => {
    evenements.push(['putPage', ({ page }) => void page.push('10 10 m 20 20 l S')])
    expect(() => fabriquePdf(unArbre([{ type: 'paragraphe', texte: 'Bonjour.' }]), { creeLe: CREE_LE })).toThrow('n’a pas pu être écrit')
  })

  it('relance l’erreur que jsPDF aurait tue', () => {
    const plume = unePlume()
    plume.bloc(P, () => plume.texte(20, 20, { texte: 'idéogramme 日', graisse: 'normal', corps: 12 }))
    expect(() => plume.ferme()).toThrow('n’a pas pu être écrit')
  })
})
