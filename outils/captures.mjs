// @ts-check
/**
 * Refait les captures du manifeste et du README sur les données d’exemple : `npm run construit`,
 * puis `node outils/captures.mjs`. De vrais écrans de la construction, rien de retouché.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { avecNavigateur, sert } from '../mesures/banc.mjs'
import { RACINE } from './lance.mjs'

const dossier = join(RACINE, 'public', 'captures')
const profil = mkdtempSync(join(tmpdir(), 'jalons-captures-'))
const serveur = await sert(resolve(RACINE, process.env['DIST'] ?? 'dist'))
await avecNavigateur(profil, async page => {
  await page.clock.install({ time: '2026-09-10T08:52:00+02:00' }) // un jeudi matin, avant d’entrer en salle
  await page.goto(serveur.adresse)
  await page.getByRole('button', { name: /données d.exemple/ }).click()
  await page.getByRole('heading', { level: 1, name: /séance 1/i }).waitFor()
  await page.screenshot({ path: join(dossier, 'accueil.png') })
  await page.getByRole('link', { name: /Préparer la séance 1/ }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => (location.hash = location.hash.replace('preparer', 'animer')))
  await page.clock.fastForward('11:00')
  await page.getByRole('button', { name: 'Commencer la séance' }).click()
  await page.getByRole('button', { name: 'Tous présents' }).click()
  await page.clock.fastForward('16:00')
  await page.getByRole('button', { name: 'Activité suivante' }).click()
  await page.clock.fastForward('09:20')
  await page.getByRole('timer').waitFor()
  await page.screenshot({ path: join(dossier, 'animer.png') })
})
await serveur.ferme()
rmSync(profil, { recursive: true, force: true })
