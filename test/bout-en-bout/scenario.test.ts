/** Un scénario retouché au clavier seul, exporté, importé dans un autre espace, comparé, réexporté : mêmes octets. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { violationsDe } from './accessibilite'
import { ouvreApplication, type ApplicationEssai } from './application'
import { auClavier, type AuClavier } from './au-clavier'
import { bienvenue } from './pages/bienvenue'
import { scenario } from './pages/scenario'
import { telechargePar } from './telechargements'

let premier: ApplicationEssai
let second: ApplicationEssai
let exporte: Buffer
const dossier = mkdtempSync(join(tmpdir(), 'jalons-scenario-'))

beforeAll(async () => {
  premier = await ouvreApplication()
  await bienvenue(premier.page).creeEspace()
})
afterAll(async () => {
  await premier?.ferme()
  await second?.ferme()
  rmSync(dossier, { recursive: true })
})

/** Rien à redire en clair ni en sombre. */
async function sansViolation(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    expect(await violationsDe(page)).toEqual([])
  }
}

async function exporteAuClavier(page: Page, clavier: AuClavier) {
  return telechargePar(page, () => clavier.presse(scenario(page).bouton('Exporter le scénario')))
}

it('au clavier seul : copier, déplacer, changer, verrouiller, couper, ajouter, annuler, recharger, exporter', async () => {
  const { page } = premier
  const clavier = auClavier(page)
  const ecran = scenario(page)
  await premier.va('#/methode')
  await clavier.presse(ecran.lien('Adapter ce programme'))
  await ecran.titre('Le programme se copie').waitFor()
  await sansViolation(page)
  await clavier.ecrit(ecran.champ('Nom du scénario'), 'Écoles de printemps')
  await clavier.presse(ecran.bouton('Copier le programme'))
  await ecran.titre('Écoles de printemps').waitFor()
  await clavier.presse(ecran.lien('Adapter la séance 1'))
  await ecran.titre('Poser le cadre').waitFor()

  await clavier.presse(ecran.bouton('Monter A1.3'))
  await ecran.annonce('A1.3 Écrire la charte du groupe montée en position 2 sur 8.').waitFor()
  await expect.poll(() => ecran.ordre()).toEqual(['A1.1', 'A1.3', 'A1.2', 'A1.4', 'Pause', 'A1.5', 'A1.6', 'A1.7'])
  // Le focus a suivi la ligne : la même touche la monte encore.
  await clavier.touche('Enter')
  await expect.poll(async () => (await ecran.ordre())[0]).toBe('A1.3')
  await clavier.touche('Alt+ArrowDown')
  await expect.poll(async () => (await ecran.ordre())[1]).toBe('A1.3')

  await clavier.ecrit(ecran.duree('A1.6'), '75')
  await clavier.touche('Tab')
  await ecran.annonce('La séance finit à 12 h 45, 15 min après l’heure prévue.').waitFor()

  await clavier.presse(ecran.bouton('Retoucher A1.6'))
  await clavier.coche(page.getByRole('checkbox', { name: 'Verrouiller la durée' }))
  await clavier.ecrit(ecran.champ('Ce que chacun produit'), 'Une ligne, et un mot qu’on emporte.')
  await clavier.ecrit(ecran.champ('À refaire autrement'), 'Annoncer les dates d’abord.')
  await sansViolation(page)
  await clavier.presse(ecran.bouton('Revenir à la séance'))

  await clavier.presse(ecran.bouton('Retoucher A1.2'))
  await clavier.ecrit(ecran.champ('Première part, en minutes'), '10')
  await clavier.presse(ecran.bouton('Couper en deux'))
  await expect.poll(async () => (await ecran.ordre()).slice(2, 4)).toEqual(['A1.2a', 'A1.2b'])

  await clavier.presse(ecran.bouton('Ajouter un élément'))
  await clavier.ecrit(ecran.champ('Titre'), 'Un mot de l’école')
  await clavier.presse(ecran.bouton('Ajouter à la séance'))
  await expect.poll(async () => (await ecran.ordre()).at(-1)).toBe('N1')
  await sansViolation(page)
})

it('annuler et refaire survivent au rechargement', async () => {
  const { page } = premier
  const clavier = auClavier(page)
  const ecran = scenario(page)
  await page.reload()
  await ecran.titre('Poser le cadre').waitFor()
  await clavier.touche('Control+z')
  await expect.poll(async () => (await ecran.ordre()).at(-1)).toBe('A1.7')
  await clavier.touche('Control+z')
  await expect.poll(async () => (await ecran.ordre())[2]).toBe('A1.2')
  await page.reload()
  await ecran.titre('Poser le cadre').waitFor()
  for (const attendu of ['A1.7', 'N1']) {
    await clavier.touche('Control+y')
    await expect.poll(async () => (await ecran.ordre()).at(-1)).toBe(attendu)
  }
})

it('une version se nomme, le fichier part sans donnée personnelle', async () => {
  const { page } = premier
  const clavier = auClavier(page)
  const ecran = scenario(page)
  await clavier.presse(ecran.lien('Écoles de printemps'))
  await ecran.titre('Écoles de printemps').waitFor()
  await clavier.ecrit(ecran.champ('Nom de la version'), 'Pour les collègues')
  await clavier.touche('Enter')
  await ecran.annonce('Pour les collègues').waitFor()
  await sansViolation(page)
  const { nom, octets } = await exporteAuClavier(page, clavier)
  expect(nom).toBe('scenario-ecoles-de-printemps.json')
  exporte = octets
  const fichier = JSON.parse(octets.toString('utf8'))
  expect(Object.keys(fichier)).toEqual(['auteur', 'format', 'licence', 'nom', 'origine', 'seances', 'version', 'versions'])
  expect(fichier.licence).toBe('CC BY-SA 4.0')
  expect(fichier.versions[0].changements.length).toBeGreaterThan(4)
  expect(octets.toString('utf8')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  premier.verifieLesGardes()
})

it('importé dans un autre espace après comparaison, puis réexporté : mêmes octets', async () => {
  const chemin = join(dossier, 'recu.json')
  writeFileSync(chemin, exporte)
  second = await ouvreApplication()
  const { page } = second
  const clavier = auClavier(page)
  const ecran = scenario(page)
  await bienvenue(page).creeEspace()
  await second.va('#/scenarios')
  await clavier.va(ecran.fichier)
  const [choix] = await Promise.all([page.waitForEvent('filechooser'), clavier.touche('Space')])
  await choix.setFiles(chemin)
  await ecran.titre('Écoles de printemps').waitFor()
  await ecran.annonce('A1.2 Présentation croisée').waitFor()
  await ecran.annonce('Coupée : A1.2a, 10 min ; A1.2b, 20 min.').waitFor()
  await sansViolation(page)
  await clavier.presse(ecran.bouton('Importer ce scénario'))
  await ecran.bouton('Exporter le scénario').waitFor()
  const { octets } = await exporteAuClavier(page, clavier)
  expect(octets.equals(exporte)).toBe(true)
  second.verifieLesGardes()
})

it('se retouche à 200 % sans défilement horizontal, et à la souris en tirant une ligne', async () => {
  const { page } = second
  const ecran = scenario(page)
  await ecran.lien('Adapter la séance 7').click()
  await ecran.titre(/Faire le point/).waitFor()
  const [poignee, cible] = [page.locator('[data-element="A7.1"] > span').first(), page.locator('[data-element="A7.3"]')]
  const [de, vers] = [await poignee.boundingBox(), await cible.boundingBox()]
  if (!de || !vers) throw new Error('Les lignes ne se voient pas.')
  await page.mouse.move(de.x + 8, de.y + 8)
  await page.mouse.down()
  await page.mouse.move(de.x + 8, vers.y + vers.height - 4, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => ecran.ordre()).toEqual(['A7.2', 'A7.3', 'A7.1', 'A7.4', 'A7.5'])
  await page.setViewportSize({ width: 683, height: 384 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  second.verifieLesGardes()
})
