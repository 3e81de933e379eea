import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DIST, ouvreApplication, type ApplicationEssai } from './application'
import { bienvenue } from './pages/bienvenue'

const KO = 1_000
let application: ApplicationEssai
beforeAll(async () => {
  application = await ouvreApplication()
  await bienvenue(application.page).essaieExemple()
})
afterAll(() => application?.ferme())

it('les scripts chargés jusqu’au nom de la prochaine séance tiennent en 90 ko gzip', async () => {
  const { page } = application
  await page.goto('about:blank')
  await page.goto(application.serveur.adresse)
  await page.getByRole('heading', { level: 1, name: /séance 1/i }).waitFor()
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter(chemin => chemin.endsWith('.js')),
  )
  const poids = [...new Set(scripts)].map(chemin => [chemin, gzipSync(readFileSync(join(DIST, chemin))).length] as const)
  const total = poids.reduce((somme, [, octets]) => somme + octets, 0)
  console.log(`Scripts jusqu’à la prochaine séance : ${(total / KO).toFixed(1)} ko gzip\n${poids.map(([chemin, octets]) => `  ${(octets / KO).toFixed(1)} ${chemin}`).join('\n')}`)
  expect(poids.length).toBeGreaterThan(1)
  expect(total).toBeLessThanOrEqual(90 * KO)
})

it('tout le précache tient en 4 Mo, et rien de la construction n’y manque', () => {
  const sw = readFileSync(join(DIST, 'sw.js'), 'utf8')
  const fichiers = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map(chemin => chemin.replaceAll('\\', '/'))
    .filter(chemin => statSync(join(DIST, chemin)).isFile() && chemin !== 'sw.js' && !/^captures\/|\.txt$/.test(chemin))
  const octets = fichiers.reduce((somme, chemin) => somme + statSync(join(DIST, chemin)).size, 0)
  console.log(`Précache : ${fichiers.length} fichiers, ${(octets / KO).toFixed(0)} ko`)
  expect(fichiers.filter(chemin => !sw.includes(`"${chemin}"`) && !sw.includes(`\`${chemin}\``))).toEqual([])
  expect(octets).toBeLessThanOrEqual(4_000 * KO)
})
