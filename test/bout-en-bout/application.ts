/** Le serveur, le navigateur et l’application ouverte : ce dont part chaque parcours. */
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attendHorsLigne, ouvreNavigateur, type NavigateurEssai, type OptionsNavigateur } from './navigateur'
import { ouvreServeur, type ServeurEssai } from './serveur'

/** La construction éprouvée ; `DIST` en désigne une autre. */
export const DIST = process.env['DIST'] ?? 'dist'

export interface ApplicationEssai extends NavigateurEssai {
  serveur: ServeurEssai
  /** Ouvre un hash (`#/documents`) et attend le titre de l’écran. */
  va(hash: string): Promise<void>
}

export interface OptionsApplication extends Partial<OptionsNavigateur> {
  sousDossier?: string
  /** Sert ce dossier plutôt que `DIST`. */
  dist?: string
  serveur?: ServeurEssai
}

/** Ouvre tout, jusqu’au précache complet. */
export async function ouvreApplication(options: OptionsApplication = {}): Promise<ApplicationEssai> {
  const dist = options.dist ?? DIST
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`Aucune construction dans « ${dist} » : lancez d’abord npm run construit.`)
  const serveur = options.serveur ?? (await ouvreServeur(dist, options.sousDossier))
  const navigateur = await ouvreNavigateur({ origine: new URL(serveur.adresse).origin, ...options })
  const { page } = navigateur
  await page.goto(serveur.adresse)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await attendHorsLigne(page)
  const { ferme } = navigateur
  return Object.assign(navigateur, {
    serveur,
    async ferme() {
      await ferme()
      await serveur.arrete()
    },
    async va(hash: string) {
      await page.goto(serveur.adresse + hash)
      await page.reload() // un changement de hash garde l’ancien écran un instant : l’attente y croirait
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  })
}

/** Une copie de la construction, à modifier sans toucher à l’originale. */
export function copieConstruction(): string {
  const copie = mkdtempSync(join(tmpdir(), 'jalons-construction-'))
  cpSync(DIST, copie, { recursive: true })
  return copie
}

/** Un nom accessible tel que l’utilisateur le lit : apostrophe droite ou courbe, espaces de toute sorte. */
export function nomme(texte: string): RegExp {
  const litteral = texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(litteral.replace(/['’]/g, '[\'’]').replace(/\s+/g, '\\s+'))
}
