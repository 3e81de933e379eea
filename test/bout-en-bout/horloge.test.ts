/**
 * L’horloge du poste est celle de Playwright : `Date`, `performance` et les minuteries du navigateur, rien de nos modules.
 * Le temps attendu est recompté depuis le journal par l’essai.
 */
import { afterEach, expect, it } from 'vitest'
import { lisEvenements } from './acquittements'
import { ecartDuMinuteur } from './journal-lu'
import { animer } from './pages/animer'
import { arbreDe } from './processus'
import { commenceSeance, ouvreSeance, type SeanceEssai } from './seance-ouverte'

const SECONDE_MS = 1_000
const MINUTE_MS = 60 * SECONDE_MS
const SOMMEIL_MS = 6 * SECONDE_MS
let seance: SeanceEssai

afterEach(async () => {
  seance.verifieLesGardes()
  await seance.ferme()
})

/** Le minuteur dit le temps restant à une seconde près ; rend ce temps (s). */
async function verifieLeTemps(decalageMs = 0): Promise<number> {
  const { secondes, ecartMs } = await ecartDuMinuteur(seance.page, () => lisEvenements(seance.page), decalageMs)
  expect(ecartMs).toBeLessThanOrEqual(1.2 * SECONDE_MS) // l’affichage arrondit à la seconde, puis se dessine
  return secondes
}

const avance = (ms: number) => seance.page.clock.fastForward(ms)

it('rechargé à la minute 12 : le temps restant est juste, l’activité la même', async () => {
  seance = await commenceSeance({ aLHeure: '2036-09-11T09:00:00+02:00' })
  await avance(12 * MINUTE_MS)
  const avant = await verifieLeTemps()
  expect(avant).toBeLessThan(3 * 60 + 1)
  await seance.page.reload()
  await animer(seance.page).minuteur.waitFor()
  const apres = await verifieLeTemps()
  expect(avant - apres).toBeLessThan(30)
})

// Sans écran, Chromium ne cache aucun onglet et n’en gèle donc aucun : le sommeil se joue ici par l’horloge, puis par SIGSTOP.
it.each([
  ['minuteries muettes', () => avance(30 * MINUTE_MS)],
  // Sur certains systèmes, `performance.now()` ne compte pas la veille : seule la date avance.
  ['chronomètre arrêté', async () => seance.page.clock.setSystemTime((await seance.page.evaluate(() => Date.now())) + 30 * MINUTE_MS)],
])('endormi 30 minutes, %s : au réveil, le temps restant est juste et rien n’a avancé', async (_nom, dort) => {
  seance = await commenceSeance({ aLHeure: '2036-09-11T09:00:00+02:00' })
  const { length } = await lisEvenements(seance.page)
  await dort()
  await expect.poll(() => animer(seance.page).minuteur.textContent()).toMatch(/dépassement\s15\smin/)
  await verifieLeTemps()
  expect(await lisEvenements(seance.page)).toHaveLength(length)
})

it('processus arrêtés pour de vrai, puis repris : la seconde qui suit est juste', async () => {
  seance = await commenceSeance()
  const avant = await verifieLeTemps()
  const arbre = arbreDe(`--user-data-dir=${seance.profil}`)
  expect(arbre.length).toBeGreaterThan(3)
  arbre.forEach(pid => process.kill(pid, 'SIGSTOP'))
  await new Promise(suite => setTimeout(suite, SOMMEIL_MS))
  arbre.forEach(pid => process.kill(pid, 'SIGCONT'))
  expect(avant - (await verifieLeTemps())).toBeGreaterThanOrEqual(SOMMEIL_MS / SECONDE_MS)
})

it('l’horloge du poste recule d’une heure, page ouverte puis rechargée : rien ne se rallonge', async () => {
  seance = await commenceSeance({ aLHeure: '2036-09-11T09:00:00+02:00' })
  await avance(5 * MINUTE_MS)
  const avant = await verifieLeTemps()
  const instant = await seance.page.evaluate(() => Date.now())
  await seance.page.clock.setSystemTime(instant - 60 * MINUTE_MS)
  const recule = await verifieLeTemps(60 * MINUTE_MS)
  expect(avant - recule).toBeGreaterThanOrEqual(0)
  expect(avant - recule).toBeLessThan(30)

  await seance.page.reload()
  await animer(seance.page).minuteur.waitFor()
  const recharge = await verifieLeTemps(60 * MINUTE_MS)
  expect(recule - recharge).toBeGreaterThanOrEqual(0)
  expect(recule - recharge).toBeLessThan(30)
})

it('ouverte à 23 h 59, elle passe minuit sans se tromper d’une seconde', async () => {
  seance = await ouvreSeance({ aLHeure: '2036-12-31T23:59:00+01:00' })
  await animer(seance.page).commence()
  await verifieLeTemps()
  await avance(2 * MINUTE_MS)
  const restant = await verifieLeTemps()
  expect(restant).toBeGreaterThan(12 * 60)
  expect(restant).toBeLessThan(13 * 60)
  await expect.poll(() => seance.page.getByRole('main').locator('time').textContent()).toMatch(/^0\sh\s01$/)
  expect(await seance.page.getByText(/fin prévue à\s3\sh\s29|fin prévue à\s3\sh\s30/).count()).toBe(1)
})
