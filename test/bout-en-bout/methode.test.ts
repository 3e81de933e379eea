import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsDe } from './accessibilite'
import { ouvreApplication, type ApplicationEssai } from './application'
import { animer } from './pages/animer'
import { bienvenue } from './pages/bienvenue'
import { commenceSeance } from './seance-ouverte'
import { telechargePar } from './telechargements'

describe('la méthode, réseau coupé', () => {
  let application: ApplicationEssai
  beforeAll(async () => {
    application = await ouvreApplication()
    await bienvenue(application.page).essaieExemple()
    await application.contexte.setOffline(true)
  }, 60_000)
  afterAll(() => application?.ferme())

  it('se cherche au clavier, et mène à la réponse', async () => {
    const { page } = application
    await application.va('#/methode')
    const champ = page.getByRole('textbox', { name: 'Chercher dans la méthode' })
    await champ.fill('PLEURE')
    await page.getByRole('list', { name: 'Réponses' }).waitFor()
    expect(await violationsDe(page)).toEqual([])
    await champ.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Quelqu.un pleure/ }).waitFor()
  })

  it('s’ouvre à l’activité demandée, sous les yeux', async () => {
    const { page } = application
    await application.va('#/methode/seances/1/A1.6')
    const titre = page.getByRole('heading', { level: 2, name: 'Ligne de parcours' })
    await page.waitForFunction(() => document.activeElement?.id === 'activite-A1.6')
    expect((await titre.boundingBox())?.y).toBeLessThan(400)
  })

  it('fabrique le manuel en disant où il en est, ou s’arrête', async () => {
    const { page } = application
    await application.va('#/methode/manuel')
    const bouton = page.getByRole('button', { name: 'Télécharger le manuel' })
    await bouton.click()
    await page.getByText(/le manuel.*sur\s\d+/).waitFor()
    await page.getByRole('button', { name: 'Arrêter la fabrication' }).click()
    await page.getByRole('button', { name: 'Arrêter la fabrication' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('alert').allTextContents()).not.toContain('Le PDF n’a pas pu être fabriqué')

    const { nom, octets } = await telechargePar(page, () => bouton.click())
    expect(nom).toBe('manuel-de-l-intervenant.pdf')
    expect(octets.subarray(0, 5).toString()).toBe('%PDF-')
    expect(octets.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(150)
  }, 120_000)

  it('projette les vues des décideurs, Échap rend l’écran', async () => {
    const { page } = application
    await application.va('#/methode/pourquoi')
    const bouton = page.getByRole('button', { name: 'Projeter les vues' })
    await bouton.click()
    const vues = page.getByRole('dialog', { name: 'Vues projetées' })
    await vues.getByRole('heading', { name: 'Un parcours, trois questions' }).waitFor()
    expect(await violationsDe(page)).toEqual([])
    await page.keyboard.press('PageDown')
    await vues.getByRole('heading', { name: 'Pourquoi maintenant' }).waitFor()
    await page.keyboard.press('Escape')
    await vues.waitFor({ state: 'detached' })
    expect(await bouton.evaluate(element => element === document.activeElement)).toBe(true)
    application.verifieLesGardes()
  })
})

describe('en conduite', () => {
  it('une technique se déplie sous « Si ça coince », sans quitter l’écran ni toucher au minuteur', async () => {
    const seance = await commenceSeance()
    const { page } = seance
    await animer(page).minuteur.waitFor()
    await page.getByText('Si ça coince', { exact: true }).click()
    const technique = page.locator('details details').first()
    await technique.locator('summary').focus()
    await page.keyboard.press('Space')
    await technique.getByText('À éviter', { exact: true }).waitFor()
    expect(new URL(page.url()).hash).toBe(seance.hash)
    expect(await page.getByRole('button', { name: 'Mettre en pause' }).count()).toBe(1)
    expect(await violationsDe(page)).toEqual([])
    seance.verifieLesGardes()
    await seance.ferme()
  }, 90_000)
})
