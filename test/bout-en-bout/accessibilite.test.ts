import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashsDe, lisReperes } from './adresses'
import { violationsDe } from './accessibilite'
import { ouvreApplication, type ApplicationEssai } from './application'
import { bienvenue } from './pages/bienvenue'

let application: ApplicationEssai
let hashs: string[]

beforeAll(async () => {
  application = await ouvreApplication()
  await bienvenue(application.page).essaieExemple()
  hashs = hashsDe(await lisReperes(application.page))
})
afterAll(() => application?.ferme())

it('axe ne trouve rien, sur chaque adresse, en clair et en sombre', async () => {
  const trouvees: string[] = []
  for (const hash of hashs) {
    await application.va(hash)
    for (const theme of ['light', 'dark'] as const) {
      await application.page.emulateMedia({ colorScheme: theme })
      trouvees.push(...(await violationsDe(application.page)).map(phrase => `${hash} (${theme}) : ${phrase}`))
    }
  }
  expect(trouvees).toEqual([])
  application.verifieLesGardes()
}, 600_000)

it('chaque adresse a un seul titre principal, une langue et un nom d’onglet', async () => {
  for (const hash of hashs) {
    await application.va(hash)
    expect(await application.page.getByRole('heading', { level: 1 }).count(), hash).toBe(1)
    expect(await application.page.title(), hash).toMatch(/Jalons$/)
    expect(await application.page.locator('html').getAttribute('lang'), hash).toBe('fr')
  }
})
