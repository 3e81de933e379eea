import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lisEvenements } from './acquittements'
import { nomme } from './application'
import { animer } from './pages/animer'
import { commenceSeance, type SeanceEssai } from './seance-ouverte'

const POURQUOI = /déjà ouvert dans une autre fenêtre, qui est seule à pouvoir écrire/
let seance: SeanceEssai
let second: Page

beforeAll(async () => {
  seance = await commenceSeance()
  second = await seance.contexte.newPage()
  await second.goto(seance.serveur.adresse + seance.hash)
  await animer(second).minuteur.waitFor()
})
afterAll(async () => {
  seance?.verifieLesGardes()
  await seance?.ferme()
})

const titre = (page: Page, texte: string) => page.getByRole('heading', { level: 2, name: nomme(texte) })

it('le second onglet lit, et dit pourquoi il ne peut pas écrire ; le premier ne dit rien', async () => {
  await second.getByText(POURQUOI).first().waitFor()
  expect(await seance.page.getByText(POURQUOI).count()).toBe(0)
})

it('il suit ce que fait le premier', async () => {
  await animer(seance.page).geste('Activité suivante').click()
  await expect.poll(() => titre(second, 'Présentation croisée').count()).toBe(1)
})

it('un geste y est refusé avec la raison, et n’écrit rien', async () => {
  const { length } = await lisEvenements(second)
  await animer(second).geste('Activité suivante').click()
  await expect.poll(() => second.getByRole('alert').filter({ hasText: POURQUOI }).count()).toBeGreaterThan(0)
  expect(await lisEvenements(second)).toHaveLength(length)
  await titre(second, 'Présentation croisée').waitFor()
})

it('une note n’y est pas posée en silence : le refus se dit et la phrase reste dans son champ', async () => {
  const { geste, note } = animer(second)
  await geste('Noter').click()
  await note.fill('Écrite dans le mauvais onglet')
  await geste('Poser la note').click()
  await second.getByRole('region', { name: nomme('Noter') }).getByText(POURQUOI).waitFor()
  expect(await note.inputValue()).toBe('Écrite dans le mauvais onglet')
})

it('le premier fermé, le second écrit à son tour', async () => {
  await seance.page.close()
  await expect.poll(() => second.getByRole('status').filter({ hasText: POURQUOI }).count()).toBe(0)
  const { length } = await lisEvenements(second)
  await animer(second).geste('Activité suivante').click()
  await expect.poll(async () => (await lisEvenements(second)).length).toBe(length + 1)
})
