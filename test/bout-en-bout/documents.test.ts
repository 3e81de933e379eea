/** La page et le PDF d'un même document, côte à côte, dans un vrai Chromium. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { optionsChromium, trouveChromium } from '../../outils/chromium.mjs'
import type { ArbreDocument, FormatPage } from '../../src/documents/arbre'
import { prepareTexte } from '../../src/documents/texte'
import { violationsDe } from './accessibilite'
import { DIST } from './application'
import { ouvreServeur } from './serveur'
import { unArbre, unArbreHostile, unTableau } from '../constructeurs/arbre'
import { CREE_LE, encreDans, imagesDe, interroge, pagesDe, pdfDe, texteDe } from '../documents/pdf/essai'

let navigateur: Browser
let page: Page

/** Le rendu HTML seul, construit comme en production, dans une page à la politique stricte. */
async function construisRendu(): Promise<{ script: string; style: string }> {
  const resultat = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, cssMinify: true, lib: { entry: new URL('./documents-rendu.ts', import.meta.url).pathname, formats: ['iife'], name: 'rendu' } },
  })
  const sorties = [resultat].flat().flatMap((lot) => ('output' in lot ? lot.output : []))
  const script = sorties.find((sortie) => sortie.type === 'chunk')
  const style = sorties.find((sortie) => sortie.type === 'asset' && sortie.fileName.endsWith('.css'))
  if (script?.type !== 'chunk' || style?.type !== 'asset') throw new Error('Le rendu ne s’est pas construit.')
  return { script: script.code, style: String(style.source) }
}

beforeAll(async () => {
  navigateur = await chromium.launch({ executablePath: await trouveChromium(), args: optionsChromium() })
  const contexte = await navigateur.newContext({ viewport: { width: 1700, height: 900 } })
  page = await contexte.newPage()
  const { script, style } = await construisRendu()
  await page.setContent('<!doctype html><html lang="fr"><head><title>Essai</title></head><body><main id="racine"></main></body></html>')
  await page.addStyleTag({ content: style })
  await page.addScriptTag({ content: script })
}, 60_000)
afterAll(() => navigateur?.close())

async function affiche(arbre: ArbreDocument): Promise<void> {
  await page.evaluate((donnees) => (globalThis as unknown as { afficheDocument(arbre: unknown): void }).afficheDocument(donnees), arbre)
}

/** Le texte visible de la page, pieds de feuille ôtés. */
const texteVisible = () =>
  page.evaluate(() => {
    const article = document.querySelector('article')
    for (const pied of article?.querySelectorAll('footer') ?? []) pied.remove()
    return article?.innerText ?? ''
  })

const ABSENTS = /[\u{1F300}-\u{1FAFF}]\p{EMod}?|[\u3400-\u9FFF]/gu
const serre = (texte: string) => texte.replace(ABSENTS, '□').replaceAll('‑', '-').replace(/\s+/gu, '')

const RAPPELS = ['ActivitéLieuPrévuRéel', 'N°NometprénomSignature']

/** Le texte du PDF sans ce qui se redit de page en page : pieds et en-têtes de tableau. */
function texteDuPdf(arbre: ArbreDocument): string {
  const pied = serre(prepareTexte(arbre.pied))
  const pages = pagesDe(pdfDe(arbre)).map((texte) => serre(texte))
  let tout = ''
  pages.forEach((texte, rang) => {
    const corps = texte.replace(`${pied}page${rang + 1}/${pages.length}`, '')
    const rappel = RAPPELS.find((titres) => corps.startsWith(titres) && tout.includes(titres)) ?? ''
    tout += corps.slice(rappel.length)
  })
  return tout
}

const FORMATS: [FormatPage, boolean][] = [['A4-portrait', false], ['A4-portrait', true], ['A4-paysage', false], ['A3-paysage', false]]

describe('la page et le PDF', () => {
  it.each(FORMATS)('disent le même texte dans le même ordre (%s, gros caractères : %s)', async (format, grosCaracteres) => {
    const arbre = unArbreHostile({ format, grosCaracteres })
    arbre.sections[0]?.blocs.splice(1, 0, { type: 'paragraphe', texte: 'Émojis : 🎉 puis 👍🏽, et 日本.' })
    await affiche(arbre)
    expect(texteDuPdf(arbre)).toBe(serre(await texteVisible()))
  })

  it('gardent les espaces entre les mots, des deux côtés', async () => {
    const texte = 'Le parcours se fait sur le temps de service : il peut compter quatre phases.'
    const arbre = unArbre([{ type: 'paragraphe', texte }, { type: 'replique', texte: 'Une phrase, puis une autre, et une fin.' }])
    await affiche(arbre)
    const net = (lu: string) => lu.replace(/\s+/gu, ' ')
    for (const lu of [net(await texteVisible()), net(texteDe(pdfDe(arbre)))]) {
      expect(lu).toContain(net(prepareTexte(texte)))
      expect(lu).toContain('« Une phrase, puis une autre, et une fin. »')
    }
  })

  it('ne laissent aucune violation d’accessibilité', async () => {
    await affiche(unArbreHostile())
    expect(await violationsDe(page)).toEqual([])
  })

  it.each([320, 683, 1366])('à %i px, la feuille ne déborde pas de l’écran', async (width) => {
    await page.setViewportSize({ width, height: 768 })
    await affiche(unArbreHostile())
    const debordent = await page.evaluate(() => [...document.querySelectorAll('article *:not(table, table *)')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 160)))
    expect(debordent).toEqual([])
    await page.setViewportSize({ width: 1700, height: 900 })
  })
})

describe('la page imprimée', () => {
  const imprime = async (arbre: ArbreDocument) => {
    await affiche(arbre)
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  }

  it('a son pied, sa pagination et l’en-tête du tableau sur chaque page', async () => {
    const pages = pagesDe(await imprime(unArbre([unTableau(90)])))
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((texte, rang) => {
      expect(texte).toContain(`page ${rang + 1} / ${pages.length}`)
      expect(texte).toContain('Jalons · Document d’essai · version 1')
      expect(serre(texte)).toContain('ActivitéLieuPrévuRéel')
    })
  })

  it('suit le format de chaque section', async () => {
    const formats = ['A4-portrait', 'A3-paysage', 'A4-paysage'] as const
    const arbre = unArbre([])
    const pdf = await imprime({ ...arbre, sections: formats.flatMap((format) => unArbre([{ type: 'paragraphe', texte: format }], { format }).sections) })
    const tailles = interroge(pdf, 'pdfinfo', '-l', '9', '{}').toString().matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)
    const enMm = [...tailles].map(([, largeur, hauteur]) => [largeur, hauteur].map((points) => Math.round((Number(points) * 25.4) / 72)))
    expect(enMm).toEqual([[210, 297], [420, 297], [297, 210]])
  })

  it('ne coupe aucune ligne d’écriture et n’écrit rien dans les marges', async () => {
    const zones = Array.from({ length: 12 }, (_, rang) => ({ type: 'zone', etiquette: `Zone ${rang + 1}`, lignes: 5, reglee: true }) as const)
    for (const image of imagesDe(await imprime(unArbre([...zones])), 50.8)) {
      const mm = (...boite: [number, number, number, number]) => boite.map((cote) => cote * 2) as [number, number, number, number]
      expect(encreDans(image, mm(0, 0, 14, 297))).toBe(0)
      expect(encreDans(image, mm(195.5, 0, 210, 297))).toBe(0)
      expect(encreDans(image, mm(0, 0, 210, 13))).toBe(0)
    }
  })
})

describe('le Worker de la construction', () => {
  it('rend les mêmes octets que Node, polices comprises', async () => {
    const nom = readdirSync(join(DIST, 'assets')).find((fichier) => fichier.startsWith('travail-travail-'))
    const serveur = await ouvreServeur(DIST)
    const autre = await navigateur.newContext()
    try {
      const vide = await autre.newPage()
      await vide.goto(`${serveur.adresse}manifest.webmanifest`)
      const arbre = unArbreHostile()
      const octets = await vide.evaluate(fabriqueEnTravail, { adresse: `${serveur.adresse}assets/${nom}`, demande: { arbre, creeLe: CREE_LE } })
      expect(Buffer.compare(Buffer.from(octets), pdfDe(arbre))).toBe(0)
    } finally {
      await autre.close()
      await serveur.arrete()
    }
  })
})

/** S'exécute dans la page : un Worker, une demande, une réponse. */
function fabriqueEnTravail({ adresse, demande }: { adresse: string; demande: unknown }): Promise<number[]> {
  return new Promise((resoud, rejette) => {
    const travail = new Worker(adresse, { type: 'module' })
    travail.addEventListener('error', () => rejette(new Error('Le Worker ne s’est pas chargé.')))
    travail.addEventListener('message', ({ data }) => {
      if (data.type === 'pdf') resoud([...data.octets])
      if (data.type === 'echec') rejette(new Error(data.raison))
    })
    travail.postMessage(demande, [])
  })
}
