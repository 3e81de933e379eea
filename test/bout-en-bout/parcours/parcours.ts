/** Le parcours tient au navigateur du moment : fermé puis rouvert, il continue sur le même profil. */
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { texteDe } from '../../documents/pdf/essai'
import { violationsDe } from '../accessibilite'
import { nomme, ouvreApplication } from '../application'
import { auClavier, type AuClavier } from '../au-clavier'
import { ouvreNavigateur, type NavigateurEssai } from '../navigateur'
import { groupe } from '../pages/groupe'
import type { Requete, ServeurEssai } from '../serveur'
import { prendsLesImpressions } from '../telechargements'

const AGENTS = join(import.meta.dirname, '../../fixtures/agents')

export interface Parcours {
  readonly serveur: ServeurEssai
  readonly navigateur: NavigateurEssai
  readonly page: Page
  readonly clavier: AuClavier
  /** Ferme le navigateur et le rouvre sur le même profil, réseau coupé, à la racine de l’application. */
  rouvreSansReseau(): Promise<void>
  termine(): Promise<void>
  titre(nom: string | RegExp): Promise<void>
  /** Y va par Tab, puis Entrée. */
  presse(cible: Locator): Promise<void>
  choisitFichier(nom: string): Promise<void>
  /** axe sur l’écran traversé, tel qu’il est là, en clair et en sombre. */
  verifieLEcran(): Promise<void>
  /** Le geste imprime une fois ; rend le texte sorti. */
  imprimePar(geste: () => Promise<void>): Promise<string>
  /** Les dépôts que le serveur a reçus. */
  depots(): Requete[]
}

export async function ouvreParcours(): Promise<Parcours> {
  const application = await ouvreApplication()
  const { serveur } = application
  let navigateur: NavigateurEssai
  let clavier: AuClavier
  let impressions: Buffer[]
  let aChoisir = ''

  async function tient(neuf: NavigateurEssai): Promise<void> {
    navigateur = neuf
    clavier = auClavier(neuf.page)
    neuf.page.setDefaultTimeout(10_000)
    // Écouté d’avance : demandé au moment du geste, il arrive parfois après la boîte de choix.
    neuf.page.on('filechooser', choix => void choix.setFiles(join(AGENTS, aChoisir)))
    impressions = await prendsLesImpressions(neuf.contexte)
  }
  await tient(application)
  await application.page.reload()

  return {
    serveur,
    get navigateur() {
      return navigateur
    },
    get page() {
      return navigateur.page
    },
    get clavier() {
      return clavier
    },
    async rouvreSansReseau() {
      navigateur.verifieLesGardes()
      await navigateur.contexte.close()
      await tient(await ouvreNavigateur({ origine: new URL(serveur.adresse).origin, profil: navigateur.profil }))
      await navigateur.contexte.setOffline(true)
      await navigateur.page.goto(serveur.adresse)
    },
    async termine() {
      await navigateur.ferme()
      await serveur.arrete()
    },
    titre: nom => navigateur.page.getByRole('heading', { level: 1, name: typeof nom === 'string' ? nomme(nom) : nom }).waitFor(),
    presse: cible => clavier.presse(cible),
    async choisitFichier(nom) {
      const { page } = navigateur
      const { fichier } = groupe(page)
      await fichier.waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1') // posé après le dessin de l’écran
      await clavier.va(fichier)
      aChoisir = nom
      await clavier.touche('Enter')
    },
    async verifieLEcran() {
      const { page } = navigateur
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await violationsDe(page), `${page.url()}, ${colorScheme}`).toEqual([])
      }
    },
    async imprimePar(geste) {
      const { length } = impressions
      await geste()
      await expect.poll(() => impressions.length, { timeout: 30_000 }).toBe(length + 1)
      return texteDe(impressions[length] ?? Buffer.alloc(0))
    },
    depots: () => serveur.journal.filter(({ methode }) => methode === 'PUT'),
  }
}
