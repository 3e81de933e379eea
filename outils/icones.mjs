// @ts-check
/** Refait les icônes PNG du manifeste depuis leurs SVG : `node outils/icones.mjs`. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { optionsChromium, trouveChromium } from './chromium.mjs'

/** @type {[source: string, cible: string, cote: number][]} */
const ICONES = [
  ['jalon.svg', 'jalon-192.png', 192],
  ['jalon.svg', 'jalon-512.png', 512],
  ['jalon-masquable.svg', 'jalon-masquable-512.png', 512],
]

const dossier = new URL('../public/icones/', import.meta.url)
const navigateur = await chromium.launch({ executablePath: await trouveChromium(), args: optionsChromium() })
for (const [source, cible, cote] of ICONES) {
  const page = await navigateur.newPage({ viewport: { width: cote, height: cote } })
  const svg = await readFile(new URL(source, dossier), 'utf8')
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${cote}px;height:${cote}px}</style>${svg}`)
  await writeFile(new URL(cible, dossier), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await navigateur.close()
