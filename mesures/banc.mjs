// @ts-check
/** Servir un dossier, lancer un navigateur sur un profil : ce qu’il faut pour mesurer, et rien de plus. */
import { preview } from 'vite'
import { chromium } from 'playwright-core'
import { optionsChromium, trouveChromium } from '../outils/chromium.mjs'

/**
 * Sert `dossier` sur un port libre.
 * @param {string} dossier
 * @returns {Promise<{ adresse: string, ferme: () => Promise<void> }>}
 */
export async function sert(dossier) {
  const serveur = await preview({ configFile: false, root: dossier, logLevel: 'silent', build: { outDir: '.' }, preview: { host: 'localhost', port: 4300 } })
  const adresse = serveur.resolvedUrls?.local[0]
  if (adresse === undefined) throw new Error('Aucun port libre pour servir la construction.')
  return { adresse, ferme: () => serveur.close() }
}

/**
 * Lance un navigateur neuf sur ce profil, le confie à `geste`, le ferme.
 * @template T
 * @param {string} profil
 * @param {(page: import('playwright-core').Page) => Promise<T>} geste
 * @returns {Promise<T>}
 */
export async function avecNavigateur(profil, geste) {
  const contexte = await chromium.launchPersistentContext(profil, {
    executablePath: await trouveChromium(),
    args: optionsChromium(),
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  try {
    return await geste(contexte.pages()[0] ?? (await contexte.newPage()))
  } finally {
    await contexte.close()
  }
}

/**
 * Attend que le service worker tienne la page.
 * @param {import('playwright-core').Page} page
 */
export async function attendHorsLigne(page) {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
}
