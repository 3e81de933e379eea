import type { Page } from 'playwright-core'
import { nomme } from '../application'

/** La conclusion, et ce que deviennent les documents figés. */
export const conclure = (page: Page) => ({
  bouton: (nom: string) => page.getByRole('button', { name: nomme(nom) }).first(),
  relue: page.getByRole('checkbox', { name: nomme("je l'ai relue") }),
  /** La ligne du document, où son état est écrit en toutes lettres. */
  document: (version: number) => page.getByRole('listitem').filter({ hasText: `version ${version}` }),
})
