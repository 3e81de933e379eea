// @ts-check
/** Ouverture à froid, serveur arrêté : du début de la navigation au premier affichage utile. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attendHorsLigne, avecNavigateur, sert } from './banc.mjs'

const UTILE = { jalons: 'séance 1', temoin: 'bonjour' }

/**
 * Alterne Jalons et le témoin, un navigateur neuf à chaque fois.
 * @param {{ jalons: string, temoin: string, fois: number }} reglages dossiers construits, nombre de mesures de chaque
 * @returns {Promise<{ jalons: number[], temoin: number[] }>} ms
 */
export async function mesureOuverture({ jalons, temoin, fois }) {
  const profil = mkdtempSync(join(tmpdir(), 'jalons-mesure-'))
  const serveurs = { jalons: await sert(jalons), temoin: await sert(temoin) }
  await avecNavigateur(profil, async page => {
    await page.goto(serveurs.temoin.adresse)
    await attendHorsLigne(page)
    await page.goto(serveurs.jalons.adresse)
    await attendHorsLigne(page)
    await page.getByRole('button', { name: /données d.exemple/ }).click()
    await page.getByRole('heading', { level: 1, name: /séance 1/i }).waitFor()
  })
  await Promise.all([serveurs.jalons.ferme(), serveurs.temoin.ferme()])

  /** @type {{ jalons: number[], temoin: number[] }} */
  const mesures = { jalons: [], temoin: [] }
  for (let tour = 0; tour < fois; tour++) {
    for (const nom of /** @type {const} */ (['jalons', 'temoin'])) {
      mesures[nom].push(await avecNavigateur(profil, page => chronometre(page, serveurs[nom].adresse, UTILE[nom])))
    }
  }
  rmSync(profil, { recursive: true, force: true, maxRetries: 5 })
  return mesures
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} adresse
 * @param {string} utile mots du titre qui rendent l’écran utile
 */
async function chronometre(page, adresse, utile) {
  await page.context().setOffline(true)
  await page.addInitScript(mots => {
    const observateur = new MutationObserver(() => {
      const titre = document.querySelector('h1')?.textContent?.toLowerCase() ?? ''
      if (!titre.includes(mots)) return
      observateur.disconnect()
      // L’image suivante est peinte avec le titre : on lit l’heure juste après.
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { utileMs: performance.now() })))
    })
    observateur.observe(document, { subtree: true, childList: true, characterData: true })
  }, utile)
  await page.goto(adresse)
  const mesure = await page.waitForFunction(() => /** @type {{ utileMs?: number }} */ (globalThis).utileMs)
  return Number(await mesure.jsonValue())
}
