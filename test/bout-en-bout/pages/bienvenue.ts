import type { Page } from 'playwright-core'
import { nomme } from '../application'

/** L’écran « Bienvenue dans Jalons ». */
export const bienvenue = (page: Page) => ({
  titre: page.getByRole('heading', { level: 1, name: nomme('Bienvenue dans Jalons') }),

  async essaieExemple(): Promise<void> {
    await page.getByRole('button', { name: nomme("Essayer avec des données d'exemple") }).click()
    await page.getByText(nomme("Données d'exemple.")).waitFor()
  },

  async creeEspace(): Promise<void> {
    await page.getByRole('button', { name: nomme('Créer mon espace') }).click()
    await this.titre.waitFor({ state: 'detached' })
  },
})
