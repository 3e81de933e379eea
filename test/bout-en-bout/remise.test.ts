import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { versHash } from '../../src/domaine/adresse'
import { lisReperes } from './adresses'
import { nomme, ouvreApplication, type ApplicationEssai } from './application'
import { bienvenue } from './pages/bienvenue'
import { choisitDossierReseau, conduisLaSeance } from './pages/parcours'

let application: ApplicationEssai
let conclure: string
beforeAll(async () => {
  application = await ouvreApplication()
  // Sans tête, le sélecteur de dossier échoue : on remplace ce seul dialogue par une poignée du navigateur.
  await application.contexte.addInitScript(() => {
    const choisit = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Remises', { create: true })
    Object.assign(globalThis, { showDirectoryPicker: choisit })
  })
  await bienvenue(application.page).essaieExemple()
  await choisitDossierReseau(application, '/remises/')
  await conduisLaSeance(application)
  conclure = versHash({ type: 'conclure', groupeId: (await lisReperes(application.page)).groupeId, numero: 1 })
}, 60_000)
afterAll(() => application?.ferme())

const puts = () => application.serveur.journal.filter(({ methode }) => methode === 'PUT')
const figer = (nom: string) => application.page.getByRole('button', { name: nomme(nom) }).click()
const attendEtat = (etat: string, delaiMs = 30_000) => application.page.getByRole('main').getByText(etat, { exact: true }).first().waitFor({ timeout: delaiMs })

it('figé hors réseau : attend, survit au rechargement, part de lui-même au retour, une seule fois, octet pour octet', async () => {
  const { page, serveur } = application
  await serveur.arrete()
  await figer('Figer le résumé de séance')
  await attendEtat('en attente du réseau')
  await application.va('#/documents')
  await attendEtat('en attente du réseau')
  expect(await page.getByText('remis', { exact: true }).count()).toBe(0)

  await serveur.reprend()
  await attendEtat('remis')
  expect(puts()).toHaveLength(1)
  const [[chemin, octets] = ['', Buffer.alloc(0)]] = serveur.depots
  expect(octets.subarray(0, 5).toString()).toBe('%PDF-')
  expect(chemin).toContain(createHash('sha256').update(octets).digest('hex').slice(0, 8))
  await page.reload()
  await attendEtat('remis')
  expect(puts()).toHaveLength(1)
  application.verifieLesGardes()
})

it('refusé par le serveur : « échec » avec la raison, puis « Réessayer » le remet', async () => {
  const { page, serveur } = application
  serveur.panne = { type: 'statut', code: 403 }
  await application.va(conclure)
  await figer('Figer une version 2')
  await attendEtat('échec')
  await page.getByText(/refuse l’écriture/).first().waitFor()
  serveur.panne = null
  await page.getByRole('button', { name: nomme('Réessayer') }).first().click()
  await page.getByText('échec', { exact: true }).first().waitFor({ state: 'detached' })
  await expect.poll(() => serveur.depots.size, { timeout: 10_000 }).toBe(2)
  application.verifieLesGardes()
})

it('dossier du poste : écrit tout de suite, relu, puis « remis »', async () => {
  const { page } = application
  await application.va('#/reglages')
  await page.getByRole('radio', { name: nomme('Dossier de ce poste') }).check()
  await page.getByRole('button', { name: nomme('Choisir un dossier de ce poste') }).click()
  await page.getByText('autorisé', { exact: true }).waitFor()
  await application.va(conclure)
  await figer('Figer une version 3')
  await page.getByText(/Écrit et relu dans/).first().waitFor()
  const fichiers = await page.evaluate(async () => {
    const noms: string[] = []
    const dossier = await (await navigator.storage.getDirectory()).getDirectoryHandle('Remises')
    for await (const nom of dossier.keys()) noms.push(nom)
    return noms
  })
  expect(fichiers).toEqual([expect.stringMatching(/^resume-seance-1-[0-9a-f]{8}\.pdf$/)])
  application.verifieLesGardes()
})
