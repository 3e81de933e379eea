import type { Page } from 'playwright-core'
import { nomme } from '../application'

/** L’écran de conduite d’une séance. */
export const animer = (page: Page) => ({
  activite: page.getByRole('heading', { level: 2 }),
  minuteur: page.getByRole('timer', { name: nomme("Temps restant de l'activité") }),
  note: page.getByRole('textbox', { name: /^Note/ }),
  geste: (nom: string) => page.getByRole('button', { name: nomme(nom), exact: false }).first(),

  async commence(): Promise<void> {
    await this.geste('Commencer la séance').click()
    await this.minuteur.waitFor()
  },

  /** Secondes restantes, négatives en dépassement. */
  async lisSecondes(): Promise<number> {
    const texte = (await this.minuteur.textContent()) ?? ''
    const [minutes = NaN, secondes = NaN] = [...texte.matchAll(/\d+/g)].map(Number)
    return (texte.includes('dépassement') ? -1 : 1) * (minutes * 60 + secondes)
  },
})
