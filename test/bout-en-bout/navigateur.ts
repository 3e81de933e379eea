/**
 * Un vrai Chromium sur un profil durable, gardé par deux sentinelles : aucune requête hors de l’origine,
 * aucune violation de la politique de sécurité. `verifieLesGardes()` à la fin de chaque parcours.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { optionsChromium, trouveChromium } from '../../outils/chromium.mjs'
import { viseArbre } from './processus'

export interface OptionsNavigateur {
  /** Origine admise, p. ex. `http://localhost:4173`. */
  origine: string
  /** Profil à rouvrir ; sans lui, un profil neuf. */
  profil?: string
  theme?: 'light' | 'dark'
  tailles?: { width: number; height: number }
}

export interface NavigateurEssai {
  contexte: BrowserContext
  page: Page
  profil: string
  horsOrigine: string[]
  violations: string[]
  erreurs: string[]
  verifieLesGardes(): void
  /** SIGKILL de tout l’arbre ; le profil reste, pour être rouvert. */
  tueToutLArbre(): Promise<number>
  /** Dresse la liste des processus tout de suite ; la fonction rendue les tue. */
  viseToutLArbre(): () => Promise<number>
  ferme(): Promise<void>
}

/** Ouvre le navigateur. Les options viennent du poste : `CHROMIUM`, root ou non. */
export async function ouvreNavigateur(options: OptionsNavigateur): Promise<NavigateurEssai> {
  const profil = options.profil ?? mkdtempSync(join(tmpdir(), 'jalons-profil-'))
  const contexte = await chromium.launchPersistentContext(profil, {
    executablePath: await trouveChromium(),
    args: optionsChromium(),
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: options.theme ?? 'light',
    viewport: options.tailles ?? { width: 1366, height: 768 },
    acceptDownloads: true,
  })
  const essai: NavigateurEssai = {
    contexte,
    page: contexte.pages()[0] ?? (await contexte.newPage()),
    profil,
    horsOrigine: [],
    violations: [],
    erreurs: [],
    verifieLesGardes() {
      expect(essai.horsOrigine, 'requêtes hors de l’origine').toEqual([])
      expect(essai.violations, 'violations de la politique de sécurité').toEqual([])
      expect(essai.erreurs, 'erreurs de script').toEqual([])
    },
    tueToutLArbre: () => essai.viseToutLArbre()(),
    viseToutLArbre: () => viseArbre(`--user-data-dir=${profil}`),
    async ferme() {
      await contexte.close().catch(() => undefined) // déjà tué
      rmSync(profil, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  await poseLesGardes(essai, options.origine)
  return essai
}

async function poseLesGardes(essai: NavigateurEssai, origine: string): Promise<void> {
  const { contexte } = essai
  contexte.on('request', requete => {
    const { protocol, origin, href } = new URL(requete.url())
    if (/^(https?|wss?):$/.test(protocol) && origin !== origine) essai.horsOrigine.push(href)
  })
  contexte.on('console', message => {
    if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text())) essai.violations.push(message.text())
  })
  contexte.on('weberror', erreur => essai.erreurs.push(String(erreur.error().stack ?? erreur.error())))
  await contexte.exposeBinding('noteViolation', (_source, phrase: string) => void essai.violations.push(phrase))
  await contexte.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation: (phrase: string) => void } // posée juste avant
      noteViolation(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`)
    })
  })
}

/** Attend que le service worker soit actif et le précache complet : la page peut perdre le réseau. */
export async function attendHorsLigne(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active === null || active.state === 'activated') return
    await new Promise<void>(suite => active.addEventListener('statechange', () => active.state === 'activated' && suite()))
  })
}
