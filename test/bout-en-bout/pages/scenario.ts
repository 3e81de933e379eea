import type { Page } from 'playwright-core'
import { nomme } from '../application'

/** Les scénarios : la liste, l’un d’eux, une de ses séances. */
export const scenario = (page: Page) => ({
  titre: (nom: string | RegExp) => page.getByRole('heading', { level: 1, name: typeof nom === 'string' ? nomme(nom) : nom }),
  bouton: (nom: string) => page.getByRole('button', { name: nomme(nom) }).first(),
  lien: (nom: string) => page.getByRole('link', { name: nomme(nom) }).first(),
  champ: (nom: string) => page.getByRole('textbox', { name: nomme(nom) }).first(),
  duree: (ref: string) => page.getByRole('spinbutton', { name: nomme(`Durée de ${ref}, en minutes`) }),
  fichier: page.getByLabel('Fichier de scénario'),
  annonce: (texte: string) => page.getByText(nomme(texte)).first(),

  /** Les références des éléments, dans l’ordre affiché. */
  ordre: (): Promise<string[]> =>
    page.getByRole('list', { name: /^Éléments/ }).getByRole('heading', { level: 3 }).allTextContents().then(titres => titres.map(titre => titre.split(/\s/)[0] ?? '')),
})
