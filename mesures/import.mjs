// @ts-check
/** Import de 5 000 lignes, aperçu compris, contre papaparse seul : à froid (page neuve) et à chaud (dixième fois). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { RACINE } from '../outils/lance.mjs'
import { avecNavigateur, sert } from './banc.mjs'

const CHAUFFE = 10

/** @typedef {{ importe: number[], decoupe: number[] }} Mesures ms */

/**
 * @param {{ fois: number }} reglages
 * @returns {Promise<{ froid: Mesures, chaud: Mesures }>}
 */
export async function mesureImport({ fois }) {
  const dossier = mkdtempSync(join(tmpdir(), 'jalons-import-'))
  await build({ root: join(RACINE, 'mesures', 'import'), base: './', configFile: false, logLevel: 'error', build: { outDir: dossier, emptyOutDir: true } })
  const serveur = await sert(dossier)
  /** @type {{ froid: Mesures, chaud: Mesures }} */
  const mesures = { froid: { importe: [], decoupe: [] }, chaud: { importe: [], decoupe: [] } }
  await avecNavigateur(join(dossier, 'profil'), async page => {
    for (let tour = 0; tour < fois; tour++) {
      for (const geste of /** @type {const} */ (['importe', 'decoupe'])) {
        await page.goto(serveur.adresse)
        mesures.froid[geste].push(Number(await page.evaluate(`${geste}()`)))
        for (let rang = 1; rang < CHAUFFE; rang++) await page.evaluate(`${geste}()`)
        mesures.chaud[geste].push(Number(await page.evaluate(`${geste}()`)))
      }
    }
  })
  await serveur.ferme()
  rmSync(dossier, { recursive: true, force: true, maxRetries: 5 })
  return mesures
}
