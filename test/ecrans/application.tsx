/** L'application entière, montée dans jsdom : vrai routeur, vrai stockage, vrai environnement. */
import '../stockage/poste'
import { render, screen, waitFor } from '@testing-library/preact'
import { versHash, type Adresse } from '../../src/domaine/adresse'
import { nouvelEnvironnement } from '../../src/demarrage/environnement'
import { Routeur } from '../../src/demarrage/Routeur'
import { prepareVue } from '../../src/demarrage/vue'
import { ContexteEnvironnement } from '../../src/ecrans/commun/environnement'

/** Monte l'application à une adresse et attend son titre. */
export async function ouvre(adresse: Adresse | string): Promise<HTMLElement> {
  window.scrollTo = () => {} // jsdom ne défile pas
  window.location.hash = typeof adresse === 'string' ? adresse : versHash(adresse)
  const premier = await prepareVue(window.location.hash)
  render(
    <ContexteEnvironnement.Provider value={nouvelEnvironnement()}>
      <Routeur premier={premier} />
    </ContexteEnvironnement.Provider>,
  )
  return screen.findByRole('heading', { level: 1 })
}

/** Suit un lien : jsdom change l'adresse, l'écran suit. */
export function suit(lien: HTMLElement): void {
  window.location.hash = new URL(lien.getAttribute('href') ?? '', window.location.href).hash
}

/** Attend que le titre de l'écran soit celui-ci. */
export const attendTitre = (nom: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name: nom })

export const attend = waitFor
