import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copieConstruction, nomme, ouvreApplication, type ApplicationEssai } from './application'
import { bienvenue } from './pages/bienvenue'

const dist = copieConstruction()
let application: ApplicationEssai

/** Publie une version suivante : la page d’accueil change, et le service worker en porte la nouvelle empreinte. */
function publieVersion(numero: number): void {
  const page = join(dist, 'index.html')
  const avant = readFileSync(page, 'utf8')
  const apres = avant.replace(/<html lang="fr"[^>]*>/, `<html lang="fr" data-version="${numero}">`)
  const sw = join(dist, 'sw.js')
  const sha256 = (texte: string) => createHash('sha256').update(texte).digest('base64')
  const md5 = (texte: string) => createHash('md5').update(texte).digest('hex')
  const neuf = readFileSync(sw, 'utf8').replace(sha256(avant), sha256(apres)).replace(md5(avant), md5(apres))
  writeFileSync(page, apres)
  writeFileSync(sw, neuf)
}

const version = () => application.page.locator('html').getAttribute('data-version')
const propose = () => application.page.getByRole('button', { name: nomme('Appliquer la mise à jour') })

beforeAll(async () => {
  publieVersion(1)
  application = await ouvreApplication({ dist })
  await bienvenue(application.page).essaieExemple()
  await application.page.reload()
})
afterAll(() => application?.ferme())

it('une version neuve attend : recharger ne l’applique pas, le bouton la propose', async () => {
  expect(await version()).toBe('1')
  publieVersion(2)
  await application.page.reload()
  await propose().waitFor()
  await application.page.reload()
  await propose().waitFor()
  expect(await version()).toBe('1')
})

it('refusée tant qu’un autre onglet conduit une séance', async () => {
  const autre = await application.contexte.newPage()
  await autre.goto(application.serveur.adresse)
  await autre.evaluate(() => void navigator.locks.request('jalons-seance', { mode: 'shared' }, () => new Promise(() => undefined)))
  await propose().click()
  await application.page.getByText(/séance est en cours/).waitFor()
  expect(await version()).toBe('1')
  await autre.close()
})

it('demandée, elle s’applique : la page se recharge une fois sur la version neuve', async () => {
  await propose().click()
  await application.page.locator('html[data-version="2"]').waitFor({ state: 'attached' })
  await application.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await propose().count()).toBe(0)
  application.verifieLesGardes()
})
