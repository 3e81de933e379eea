import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lisEvenements, lisNotes } from './acquittements'
import { nomme } from './application'
import { auClavier, type AuClavier } from './au-clavier'
import { animer } from './pages/animer'
import { commenceSeance, type SeanceEssai } from './seance-ouverte'

let seance: SeanceEssai
let clavier: AuClavier
let ecran: ReturnType<typeof animer>

beforeAll(async () => {
  seance = await commenceSeance()
  clavier = auClavier(seance.page)
  ecran = animer(seance.page)
})
afterAll(async () => {
  seance?.verifieLesGardes()
  await seance?.ferme()
})

/** Ce que le journal raconte, ouverture ôtée : « activite-commencee A1.2 », « temps-ajuste A1.2 +5 ». */
const raconte = async () =>
  (await lisEvenements(seance.page)).slice(2).map(e => {
    if (e.type === 'temps-ajuste') return `${e.type} ${e.minutes}`
    return e.type === 'activite-commencee' ? `${e.type} ${e.ref}` : e.type
  })
const compte = async () => (await lisEvenements(seance.page)).length
const titreA = (texte: string) => seance.page.getByRole('heading', { level: 2, name: nomme(texte) })
const elementActif = () =>
  seance.page.evaluate(() => {
    const actif = document.activeElement
    return `${actif?.tagName.toLowerCase()} ${actif?.getAttribute('aria-label') ?? actif?.textContent ?? ''}`
  })

/** Le geste ajoute ce fait, une seule fois, et rend le focus au titre de l’activité. */
async function verifieQue(touche: string, fait: string): Promise<void> {
  const avant = await compte()
  await clavier.touche(touche)
  await expect.poll(compte, { message: touche }).toBe(avant + 1)
  expect((await raconte()).at(-1), touche).toBe(fait)
  await expect.poll(elementActif, { message: touche }).toMatch(/^h2 /)
}

async function neProduitRien(touches: readonly string[]): Promise<void> {
  const avant = await compte()
  for (const touche of touches) await clavier.touche(touche)
  await seance.page.evaluate(() => new Promise(suite => requestAnimationFrame(() => requestAnimationFrame(suite))))
  expect(await compte(), touches.join(' ')).toBe(avant)
}

const TOUTES = ['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', '+', '-', '?', 'n', 'Control+z']

describe('les touches de la conduite', () => {
  it('mènent d’activité en activité, à la flèche comme à la télécommande', async () => {
    await verifieQue('ArrowRight', 'activite-commencee A1.2')
    await verifieQue('ArrowLeft', 'activite-commencee A1.1')
    await verifieQue('PageDown', 'activite-commencee A1.2')
    await verifieQue('PageUp', 'activite-commencee A1.1')
    expect(await raconte()).toHaveLength(4)
  })

  it('mettent en pause, reprennent, ajustent et annulent', async () => {
    await verifieQue('Space', 'pause')
    await verifieQue('Space', 'reprise')
    await verifieQue('+', 'temps-ajuste 1')
    await verifieQue('Shift+NumpadAdd', 'temps-ajuste 5')
    await verifieQue('-', 'temps-ajuste -1')
    await verifieQue('Control+z', 'annulation')
    expect((await lisEvenements(seance.page)).at(-1)).toMatchObject({ cible: await compte() - 1 })
  })

  it('ne se répètent pas quand on les tient', async () => {
    const avant = await compte()
    await seance.page.keyboard.down('ArrowRight')
    await expect.poll(compte).toBe(avant + 1)
    await seance.page.keyboard.down('ArrowRight')
    await seance.page.keyboard.up('ArrowRight')
    await neProduitRien([])
    expect(await compte()).toBe(avant + 1)
    await verifieQue('ArrowLeft', 'activite-commencee A1.1')
  })

  it('« ? » montre la liste ; Échap la ferme et rend le focus au titre', async () => {
    await clavier.touche('?')
    await seance.page.getByRole('dialog', { name: /touches/i }).waitFor()
    await clavier.touche('Escape')
    await expect.poll(elementActif).toMatch(/^h2 /)
  })
})

describe('inertes', () => {
  beforeEach(() => titreA('Accueil').waitFor())

  it('dans le champ de note : tout s’écrit, rien ne se joue ; Échap garde la note et ne termine rien', async () => {
    await clavier.touche('n')
    await expect.poll(() => ecran.note.evaluate(champ => champ === document.activeElement)).toBe(true)
    const avant = await compte()
    await seance.page.keyboard.type('Espace + - ? n, puis flèches')
    await neProduitRien(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Control+z', 'Control+y'])
    expect(await ecran.note.inputValue()).toBe('Espace + - ? n, puis flèches')
    await clavier.touche('Escape')
    await ecran.note.waitFor({ state: 'detached' })
    await expect.poll(elementActif).toMatch(/^h2 /)
    expect(await compte()).toBe(avant)
  })

  it('sur un bouton, dont Espace fait le geste une fois ; la fois suivante, Espace met en pause', async () => {
    await clavier.va(ecran.geste('Noter'))
    await neProduitRien(TOUTES)
    expect(await seance.page.getByRole('dialog').count()).toBe(0)
    expect(await ecran.note.count()).toBe(0)
    await clavier.va(ecran.geste('Activité suivante'))
    await verifieQue('Space', 'activite-commencee A1.2')
    await verifieQue('Space', 'pause')
    await verifieQue('Space', 'reprise')
    await verifieQue('ArrowLeft', 'activite-commencee A1.1')
  })

  it('dans un dialogue ; Échap referme « Terminer la séance » sans rien terminer', async () => {
    await clavier.presse(ecran.geste('Terminer la séance'))
    const dialogue = seance.page.getByRole('dialog', { name: nomme('Terminer la séance') })
    await dialogue.waitFor()
    await neProduitRien(TOUTES)
    await clavier.touche('Escape')
    await dialogue.waitFor({ state: 'detached' })
    await neProduitRien(['Escape', 'Escape'])
    expect(await raconte()).not.toContain('seance-terminee')
    await titreA('Accueil').waitFor()
    await expect.poll(elementActif).toMatch(/^h2 /)
  })

  it('quand elles sont désactivées dans Réglages', async () => {
    const reglages = () => seance.page.getByRole('checkbox', { name: nomme('Conduire la séance au clavier') })
    await seance.va('#/reglages')
    await clavier.coche(reglages())
    await expect.poll(() => reglages().isChecked()).toBe(false)
    await seance.va(seance.hash)
    await neProduitRien([...TOUTES, 'Space'])
    await seance.va('#/reglages')
    await clavier.coche(reglages())
    await expect.poll(() => reglages().isChecked()).toBe(true)
  })
})

describe('le focus revient au titre de l’activité', () => {
  const FERMENT: [nom: string, ouvre: string, ferme: () => Promise<void>][] = [
    ['les présences refermées', ' sur 12', () => clavier.touche('Escape')],
    ['le début corrigé', 'commencé il y a', () => clavier.touche('Enter')],
    ['« Recommencer » abandonné', 'Recommencer', () => clavier.touche('Escape')],
    ['la note jetée', 'Noter', () => ecran.geste('Jeter la note').click()],
  ]
  beforeAll(() => seance.va(seance.hash))
  it.each(FERMENT)('%s', async (_nom, ouvre, ferme) => {
    await clavier.presse(ecran.geste(ouvre))
    await expect.poll(() => seance.page.evaluate(() => document.activeElement?.closest('dialog, textarea') != null)).toBe(true)
    await ferme()
    await expect.poll(elementActif).toMatch(/^h2 /)
  })
})

it('F5 en pleine phrase ne coûte rien : même activité, même note, le clavier répond tout de suite', async () => {
  await seance.va(seance.hash)
  await titreA('Accueil').waitFor()
  await clavier.touche('n')
  await ecran.note.waitFor()
  await seance.page.keyboard.type('Une phrase laissée au milieu de')
  // Ce que la dernière seconde a vu taper peut manquer ; rien d’autre.
  await expect.poll(async () => (await lisNotes(seance.page)).find(({ poseeLe, corbeilleLe }) => poseeLe === null && corbeilleLe === null)?.texte, { timeout: 1_000 }).toBe('Une phrase laissée au milieu de')
  await seance.page.reload()
  await ecran.note.waitFor()
  expect(await ecran.note.inputValue()).toBe('Une phrase laissée au milieu de')
  await titreA('Accueil').waitFor()
  await clavier.touche('Escape')
  await ecran.note.waitFor({ state: 'detached' })
  await seance.page.reload()
  await ecran.minuteur.waitFor()
  await verifieQue('ArrowRight', 'activite-commencee A1.2')
})
