import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hashsDe, lisReperes } from './adresses'
import { violationsDe } from './accessibilite'
import { lisEvenements } from './acquittements'
import { nomme } from './application'
import { animer } from './pages/animer'
import { commenceSeance, type SeanceEssai } from './seance-ouverte'

const MINUTE_MS = 60_000
let seance: SeanceEssai
let ecran: ReturnType<typeof animer>

beforeAll(async () => {
  seance = await commenceSeance({ aLHeure: '2036-09-11T09:00:00+02:00' })
  ecran = animer(seance.page)
})
afterAll(async () => {
  seance?.verifieLesGardes()
  await seance?.ferme()
})

const texteDuTemps = () => seance.page.getByRole('region', { name: 'Temps' }).innerText()

/** Ce qui dépasse à droite de la fenêtre, ou est coupé par elle : une phrase par élément. */
const debordements = () =>
  seance.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const sortis = [...document.querySelectorAll('body *')].filter(element => {
      const { right, width } = element.getBoundingClientRect()
      // Un tableau large ou une feuille défilent dans leur propre cadre : c'est permis (WCAG 1.4.10).
      return width > 1 && right > clientWidth + 1 && element.closest('svg, table, article, .cache') === null && getComputedStyle(element).position !== 'fixed'
    })
    return scrollWidth > clientWidth ? [`la page fait ${scrollWidth} px`, ...sortis.map(e => e.outerHTML.slice(0, 120))] : []
  })

describe('au-delà du temps prévu', () => {
  it('trois états, par le mot autant que par la couleur', async () => {
    expect(await texteDuTemps()).toMatch(/En cours\s+jusqu’à 9\sh\s15/)
    await seance.page.clock.fastForward(11 * MINUTE_MS)
    await expect.poll(texteDuTemps).toMatch(/Bientôt/)
    await seance.page.clock.fastForward(6 * MINUTE_MS)
    await expect.poll(texteDuTemps).toMatch(/Dépassement\s+depuis 9\sh\s15/)
    expect(await ecran.minuteur.textContent()).toMatch(/^dépassement\s2\smin$/)
    expect(await texteDuTemps()).toMatch(/2\smin de retard, fin prévue à\s12\sh\s32/)
  })

  it('rien n’avance : ni l’activité, ni le journal, ni une animation', async () => {
    const { length } = await lisEvenements(seance.page)
    await seance.page.clock.fastForward(70 * MINUTE_MS)
    await expect.poll(() => ecran.minuteur.textContent()).toMatch(/1\sh\s12/)
    await seance.page.getByRole('heading', { level: 2, name: nomme('Accueil') }).waitFor()
    expect(await lisEvenements(seance.page)).toHaveLength(length)
    expect(await seance.page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  it('le minuteur n’est annoncé qu’aux paliers', async () => {
    expect(await ecran.minuteur.getAttribute('aria-live')).not.toBe('assertive')
    const annonce = seance.page.getByRole('status').filter({ hasText: 'Dépassement de plus de 70 minutes' })
    await annonce.waitFor({ state: 'attached' })
  })
})

describe('l’écran de conduite tient', () => {
  const ETATS: [nom: string, ouvre: () => Promise<void>][] = [
    ['en dépassement', async () => {}],
    ['en pause', () => ecran.geste('Mettre en pause').click()],
    ['note ouverte', () => ecran.geste('Noter').click()],
    ['présences ouvertes', () => ecran.geste(' sur 12').click()],
    ['fin demandée', () => ecran.geste('Terminer la séance').click()],
    ['touches ouvertes', () => ecran.geste('Touches').click()],
    ['début corrigé', () => ecran.geste('commencé il y a').click()],
  ]
  afterEach(async () => {
    if (await ecran.note.count()) await ecran.geste('Jeter la note').click()
    else if (await seance.page.getByRole('dialog').count()) await seance.page.keyboard.press('Escape')
    if (await ecran.geste('Reprendre').count()) await ecran.geste('Reprendre').click()
    await ecran.geste('Mettre en pause').waitFor()
  })

  for (const [etat, ouvre] of ETATS) {
    it(`${etat} : axe ne trouve rien, en clair et en sombre`, async () => {
      await ouvre()
      for (const colorScheme of ['dark', 'light'] as const) {
        await seance.page.emulateMedia({ colorScheme })
        expect.soft(await violationsDe(seance.page), colorScheme).toEqual([])
      }
    })

    it(`${etat} : à 200 et 400 %, rien ne déborde`, async () => {
      await ouvre()
      for (const [width, height] of [[683, 384], [341, 192]] as const) {
        await seance.page.setViewportSize({ width, height })
        expect.soft(await debordements(), `${width} px`).toEqual([])
      }
      await seance.page.setViewportSize({ width: 1366, height: 768 })
    })
  }
})

it('chaque adresse, à 200 et 400 % : aucun défilement horizontal', async () => {
  const trouves: string[] = []
  for (const hash of hashsDe(await lisReperes(seance.page))) {
    await seance.va(hash)
    for (const width of [683, 341]) {
      await seance.page.setViewportSize({ width, height: width === 683 ? 384 : 192 })
      trouves.push(...(await debordements()).map(phrase => `${hash} à ${width} px : ${phrase}`))
    }
  }
  await seance.page.setViewportSize({ width: 1366, height: 768 })
  expect(trouves).toEqual([])
})

it('mouvement réduit : aucun geste ne met quoi que ce soit en mouvement', async () => {
  await seance.page.emulateMedia({ reducedMotion: 'reduce' })
  await seance.va(seance.hash)
  for (const nom of ['Activité suivante', 'Mettre en pause', 'Reprendre', 'Noter']) {
    await ecran.geste(nom).click()
    expect(await seance.page.evaluate(() => document.getAnimations().map(({ effect }) => effect?.getTiming().duration)), nom).toEqual([])
  }
})
