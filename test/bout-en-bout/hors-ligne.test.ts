import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashsDe, lisReperes } from './adresses'
import { ouvreApplication, type ApplicationEssai } from './application'
import { ouvreNavigateur } from './navigateur'
import { bienvenue } from './pages/bienvenue'

describe('hors ligne, depuis un sous-dossier', () => {
  let application: ApplicationEssai
  beforeAll(async () => {
    application = await ouvreApplication({ sousDossier: '/outils/jalons/' })
    await bienvenue(application.page).essaieExemple()
  })
  afterAll(() => application?.ferme())

  it('serveur arrêté, navigateur tué puis rouvert à froid : chaque écran s’affiche', async () => {
    const { serveur, profil } = application
    const hashs = hashsDe(await lisReperes(application.page))
    application.verifieLesGardes()
    await serveur.arrete()
    expect(await application.tueToutLArbre()).toBeGreaterThan(3)

    const rouvert = await ouvreNavigateur({ origine: new URL(serveur.adresse).origin, profil })
    await rouvert.contexte.setOffline(true)
    for (const hash of hashs) {
      await rouvert.page.goto(serveur.adresse + hash)
      await rouvert.page.reload()
      const titre = rouvert.page.getByRole('heading', { level: 1 })
      await titre.waitFor()
      // Les textes de la méthode disent aussi « n’a pas pu » : c'est le titre qui annonce une panne.
      expect(await titre.textContent(), hash).not.toMatch(/n’a pas pu|ne s’est pas chargé|ne peut pas ouvrir/)
    }
    rouvert.verifieLesGardes()
    await rouvert.ferme()
  })
})

describe('la politique de sécurité', () => {
  let application: ApplicationEssai
  beforeAll(async () => {
    application = await ouvreApplication()
  })
  afterAll(() => application?.ferme())

  it('vient en en-tête du service worker, sur la page comme sur les scripts', async () => {
    await application.page.reload()
    const politiques = await application.page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? ''
      const reponses = await Promise.all([fetch('./'), fetch(script)])
      return reponses.map(({ headers }) => headers.get('content-security-policy'))
    })
    const [page, script] = politiques
    expect(page).toContain("default-src 'none'")
    expect(page).toContain("require-trusted-types-for 'script'")
    expect(script).toBe(page)
  })

  it('refuse un script injecté, un HTML injecté et une requête au-dehors', async () => {
    const refus = await application.page.evaluate(async () => {
      const tente = async (geste: () => unknown): Promise<string> => {
        try {
          await geste()
          return 'permis'
        } catch (erreur) {
          return (erreur as Error).name // tout ce qui est levé ici vient de la plateforme
        }
      }
      return Promise.all([
        tente(() => (document.body.innerHTML = '<b>non</b>')),
        tente(() => new Worker('data:text/javascript,')),
        tente(() => fetch('https://ailleurs.invalid/')),
      ])
    })
    expect(refus).toEqual(['TypeError', 'TypeError', 'TypeError'])
    expect(application.violations.length).toBeGreaterThanOrEqual(2) // la garde voit bien ce qu’elle garde
  })
})
