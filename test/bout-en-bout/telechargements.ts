import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'

export interface Telecharge {
  nom: string
  octets: Buffer
}

/** Ce que le geste fait télécharger. */
export async function telechargePar(page: Page, geste: () => Promise<void>): Promise<Telecharge> {
  const [telechargement] = await Promise.all([page.waitForEvent('download'), geste()])
  return { nom: telechargement.suggestedFilename(), octets: readFileSync(await telechargement.path()) }
}

/**
 * Sans écran, Chromium n’ouvre pas la boîte d’impression : `window.print()` imprime ici pour de vrai, dans un PDF,
 * avec les événements de la plateforme. À poser avant d’ouvrir la page ; rend les impressions sorties.
 */
export async function prendsLesImpressions(contexte: BrowserContext): Promise<Buffer[]> {
  const sorties: Buffer[] = []
  await contexte.exposeBinding('imprime', async ({ page }) => void sorties.push(await page.pdf({ preferCSSPageSize: true })))
  await contexte.addInitScript(() => {
    const { imprime } = globalThis as unknown as { imprime: () => Promise<void> } // posée juste avant
    window.print = () => void imprime()
  })
  return sorties
}
