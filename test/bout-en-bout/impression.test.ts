/** Ce qui sort de l'imprimante par le navigateur : autant de pages que le PDF, et rien que le document. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareTexte } from '../../src/documents/texte'
import { versHash, type Adresse } from '../../src/domaine/adresse'
import { unArbre } from '../constructeurs/arbre'
import { motsPlaces, pagesDe, pdfDe } from '../documents/pdf/essai'
import { lisReperes } from './adresses'
import { nomme } from './application'
import { deposeDocuments } from './depot'
import { animer } from './pages/animer'
import { conclure } from './pages/conclure'
import { piecesReelles } from './pieces-reelles'
import { commenceSeance, type SeanceEssai } from './seance-ouverte'
import { prendsLesImpressions, telechargePar } from './telechargements'

const PIECES = await piecesReelles()
const TITRES = [...PIECES.keys()]
const A3_COURTE = unArbre([{ type: 'paragraphe', texte: 'Une affiche.' }], { format: 'A3-paysage', titre: 'Une feuille large et courte' })
const DEPOSES = [...PIECES.values(), A3_COURTE]

let seance: SeanceEssai
let groupeId: string
let sorties: Buffer[]

beforeAll(async () => {
  seance = await commenceSeance()
  const { page, contexte } = seance
  groupeId = (await lisReperes(page)).groupeId
  await deposeDocuments(page, groupeId, DEPOSES)
  sorties = await prendsLesImpressions(contexte)
}, 60_000)
afterAll(async () => {
  seance?.verifieLesGardes()
  await seance?.ferme()
})

const ouvre = (adresse: Adresse) => seance.va(versHash(adresse))
const imprime = async () => new Uint8Array(await seance.page.pdf({ preferCSSPageSize: true }))

/** Imprime par un geste de l'écran, jusqu'à la sortie du papier. */
async function imprimePar(geste: () => Promise<void>): Promise<Uint8Array> {
  const avant = sorties.length
  await geste()
  await expect.poll(() => sorties.length, { timeout: 15_000 }).toBe(avant + 1)
  return new Uint8Array(sorties.at(-1) ?? [])
}

/** Chaque page a son pied numéroté : ni page blanche, ni page d'écran. */
function verifieLesPieds(pages: readonly string[]): void {
  pages.forEach((texte, rang) => expect(texte, `page ${rang + 1}`).toContain(`page ${rang + 1} / ${pages.length}`))
}

async function montre(titre: string): Promise<void> {
  const rang = DEPOSES.findIndex((arbre) => arbre.titre === titre)
  await seance.page.goto(seance.serveur.adresse + versHash({ type: 'document', id: `depot-${rang}` }))
  await seance.page.getByRole('article', { name: prepareTexte(titre), exact: true }).waitFor()
}

describe('la page imprimée a autant de pages que le PDF', () => {
  it.each(TITRES)('%s', async (titre) => {
    await montre(titre)
    const page = await imprime()
    const arbre = PIECES.get(titre)
    if (arbre === undefined) throw new Error(`La pièce « ${titre} » manque.`)
    const pdf = pdfDe(arbre)
    const pages = pagesDe(page)
    expect(pages.length).toBe(pagesDe(pdf).length)
    verifieLesPieds(pages)
    // Un navigateur rapetisse une page qui déborde : le premier mot aurait une autre taille.
    const [sorti, attendu] = [motsPlaces(page)[0], motsPlaces(pdf)[0]]
    expect(sorti?.mot).toBe(attendu?.mot)
    const largeur = (mot: typeof sorti) => (mot === undefined ? 0 : mot.droite - mot.gauche)
    expect(largeur(sorti)).toBeCloseTo(largeur(attendu), 0.5)
  })
})

describe('le résumé', () => {
  const pagesImprimees = async (titre: string) => {
    await montre(titre)
    return pagesDe(await imprime())
  }

  it('d’une séance entière tient sur une page, signatures comprises', async () => {
    const pages = await pagesImprimees('Résumé, 0 notes')
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Reçu par, date')
  })

  it.each(['Résumé, 3 notes', 'Résumé, 8 notes'])('%s : on ne signe pas une page vide', async (titre) => {
    const pages = await pagesImprimees(titre)
    expect(pages.length).toBeLessThanOrEqual(2)
    expect(pages.at(-1)).toContain('Notes retenues par')
    expect(pages.at(-1)).toContain('Reçu par, date')
  })
})

describe('une feuille à l’écran', () => {
  afterAll(() => seance.page.setViewportSize({ width: 1366, height: 768 }))

  it.each([1920, 1366, 900])('garde ses proportions dans %i px', async (width) => {
    await seance.page.setViewportSize({ width, height: 768 })
    await montre(A3_COURTE.titre)
    const feuille = await seance.page.getByRole('article').locator('section').boundingBox()
    if (feuille === null) throw new Error('La feuille ne se voit pas.')
    expect(feuille.height / feuille.width).toBeCloseTo(297 / 420, 2)
  })
})

/** Ce qui est de l'écran : la navigation, les bandeaux, les gestes. */
const ECRAN = /Réglages|Aller au contenu|Données d’exemple|Imprimer|Télécharger|Enregistré/

function verifieLeDocumentSeul(pdf: Uint8Array): void {
  const pages = pagesDe(pdf)
  verifieLesPieds(pages)
  for (const texte of pages) expect(texte).not.toMatch(ECRAN)
}

describe('sur le papier, rien que le document', () => {
  it.each(['emargement', 'deroule', 'fiches-vierges', 'fiches-nominatives'] as const)('imprimer : %s, et son PDF a autant de pages', async (piece) => {
    await ouvre({ type: 'imprimer', groupeId, numero: 1, piece })
    const { page } = seance
    await page.getByRole('article').waitFor()
    const papier = await imprimePar(() => page.getByRole('button', { name: 'Imprimer', exact: true }).click())
    verifieLeDocumentSeul(papier)
    const { octets } = await telechargePar(page, () => page.getByRole('button', { name: 'Télécharger le PDF' }).click())
    expect(pagesDe(papier).length).toBe(pagesDe(octets).length)
  })

  it('une fiche de la méthode, sans son exemple', async () => {
    await ouvre({ type: 'methode-fiche', ref: 'P5' })
    const papier = await imprimePar(() => seance.page.getByRole('button', { name: 'Imprimer la fiche vierge' }).click())
    verifieLeDocumentSeul(papier)
    expect(pagesDe(papier)).toHaveLength(1)
    expect(pagesDe(papier)[0]).not.toContain('personnage inventé')
  })

  it('le déroulé d’une séance de la méthode, que l’écran ne montrait pas', async () => {
    await ouvre({ type: 'methode-seance', numero: 1 })
    const papier = await imprimePar(() => seance.page.getByRole('button', { name: 'Imprimer le déroulé' }).click())
    verifieLeDocumentSeul(papier)
    expect(pagesDe(papier).length).toBeGreaterThan(10)
  })

  it('l’aperçu du résumé, puis le résumé figé, à la conclusion', async () => {
    const { page } = seance
    await seance.va(seance.hash)
    await animer(page).geste('Terminer la séance').click()
    await animer(page).geste('Confirmer la fin').click()
    await page.getByRole('link', { name: nomme('Conclure la séance 1') }).click()
    const { bouton } = conclure(page)
    await bouton('Voir le résumé avant de le figer').click()
    await page.getByRole('article').waitFor()
    verifieLeDocumentSeul(await imprime())
    await bouton('Figer le résumé de séance').click()
    const papier = await imprimePar(() => bouton('Imprimer').click())
    verifieLeDocumentSeul(papier)
    expect(pagesDe(papier).at(-1)).toContain('Reçu par, date')
  })
})
