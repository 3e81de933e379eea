import type { Page } from 'playwright-core'
import { nomme } from '../application'

/** Du dispositif au groupe, puis à ses participants. */
export const groupe = (page: Page) => ({
  bouton: (nom: string) => page.getByRole('button', { name: nomme(nom) }),
  champ: (nom: string) => page.getByRole('textbox', { name: nomme(nom) }),
  versant: page.getByRole('combobox', { name: 'Versant' }),
  datePremiere: page.getByLabel('Date de la première séance'),
  lien: (nom: string) => page.getByRole('link', { name: nomme(nom) }).first(),

  fichier: page.getByLabel('Fichier de participants'),
  importer: page.getByRole('button', { name: /^Importer \d+ participants?$/ }),
  /** La ligne signalée, avec sa raison. */
  ligne: (numero: number) => page.getByRole('group', { name: new RegExp(`^Ligne ${numero}\\s:`) }),
  inscrits: page.getByRole('table', { name: 'Participants du groupe' }).getByRole('rowheader'),
})
