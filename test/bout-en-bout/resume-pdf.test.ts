/** Les PDF tels que l’application les donne, relus par poppler et qpdf, face à ce que l’écran montre. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encreDans, imagesDe, interroge, motsPlaces, texteDe } from '../documents/pdf/essai'
import { versHash } from '../../src/domaine/adresse'
import { lisReperes } from './adresses'
import { nomme } from './application'
import { animer } from './pages/animer'
import { conclure } from './pages/conclure'
import { commenceSeance, type SeanceEssai } from './seance-ouverte'
import { telechargePar } from './telechargements'

const NOTE = 'Żaneta, Ştefan et İrem l’ont dit : « le cœur y est », 12 € – 3 ½ h… à revoir ; ł ş ă İ œ'
const PIXELS_PAR_MM = 200 / 25.4
let seance: SeanceEssai
let resume: Buffer

/** Sans aucune espace : la coupe des lignes n’est pas la même sur le papier et à l’écran. */
const serre = (texte: string) => texte.replaceAll('‑', '-').replace(/\s+/gu, '')

beforeAll(async () => {
  seance = await commenceSeance()
  const { page } = seance
  const { geste, note } = animer(page)
  await geste('Tous présents').click()
  await geste('Noter').click()
  await note.fill(NOTE)
  await page.getByRole('radio', { name: nomme('figurera au résumé') }).check()
  await geste('Poser la note').click()
  await note.waitFor({ state: 'detached' })
  await geste('Activité suivante').click()
  await page.getByRole('heading', { level: 2, name: nomme('Présentation croisée') }).waitFor()
  await geste('Terminer la séance').click()
  await geste('Confirmer la fin').click()
  await page.getByRole('link', { name: nomme('Conclure la séance 1') }).click()
  const { relue, bouton } = conclure(page)
  await relue.click()
  await bouton('Figer le résumé de séance').click()
  await bouton('Télécharger').waitFor()
  resume = (await telechargePar(page, () => bouton('Télécharger').click())).octets
}, 60_000)
afterAll(async () => {
  seance?.verifieLesGardes()
  await seance?.ferme()
})

it('le texte du résumé est celui que la page montre, mot pour mot', async () => {
  const { page } = seance
  await page.getByRole('link', { name: nomme('Résumé de la séance 1') }).click()
  const article = page.getByRole('article')
  await article.waitFor()
  const pied = await article.locator('footer').first().innerText()
  const affiche = await article.evaluate(element => {
    const copie = [...element.querySelectorAll('footer')].map(un => [un, un.style.display] as const)
    for (const [un] of copie) un.style.display = 'none'
    const texte = element instanceof HTMLElement ? element.innerText : ''
    for (const [un, avant] of copie) un.style.display = avant
    return texte
  })
  const papier = serre(texteDe(resume))
  expect(affiche).toContain(NOTE.slice(0, 12))
  expect(papier).toContain(serre(pied))
  const [debut = '', ...suites] = papier.split(serre(pied))
  expect(debut + suites.map(suite => suite.replace(/^page\d+\/\d+/u, '')).join('')).toBe(serre(affiche))
})

it('le résumé est un PDF sain, aux polices embarquées', () => {
  expect(interroge(resume, 'qpdf', '--check', '{}').toString()).toContain('No syntax or stream encoding errors found')
  const polices = interroge(resume, 'pdffonts', '{}').toString().trim().split('\n').slice(2)
  expect(polices.length).toBeGreaterThan(0)
  for (const police of polices) expect(police).toMatch(/\syes\s+yes\s+yes\s/) // embarquée, sous-ensemble, table Unicode
})

it('sur l’émargement, chaque lettre de ł ş ă İ est dans le texte, et à l’encre', async () => {
  const { page } = seance
  const { groupeId } = await lisReperes(page)
  await seance.va(versHash({ type: 'imprimer', groupeId, numero: 1, piece: 'emargement' }))
  const { octets } = await telechargePar(page, () => page.getByRole('button', { name: 'Télécharger le PDF' }).click())
  const images = imagesDe(octets, 200)
  for (const nom of ['Pawłowski-Brătescu', 'İpekçi-Şahin', 'Œuvrard', 'Élisabeth-Noëlle']) {
    const place = motsPlaces(octets).find(({ mot }) => mot === nom)
    expect(place, nom).toBeDefined()
    if (place === undefined) continue
    const bords = await bordsDesLettres(nom)
    const image = images[place.page]
    if (image === undefined) throw new Error(`La page ${place.page + 1} ne s’est pas dessinée.`)
    for (const [rang, lettre] of [...nom].entries()) {
      const x = (part: number) => (place.gauche + (place.droite - place.gauche) * part) * PIXELS_PAR_MM
      const boite = [x(bords[rang] ?? 0), place.haut * PIXELS_PAR_MM, x(bords[rang + 1] ?? 1), place.bas * PIXELS_PAR_MM] as const
      expect(encreDans(image, boite), `encre du « ${lettre} » de ${nom}`).toBeGreaterThan(3)
    }
  }
})

/** Où commence chaque lettre, en part de la largeur du mot, mesuré par le navigateur avec la police de l’écran. */
const bordsDesLettres = (mot: string): Promise<number[]> =>
  seance.page.evaluate(texte => {
    const crayon = document.createElement('canvas').getContext('2d')
    if (crayon === null) throw new Error('Ce navigateur ne dessine pas.')
    crayon.font = '600 100px "Source Sans 3"'
    const largeur = (debut: string) => crayon.measureText(debut).width
    const lettres = [...texte]
    return [...lettres, ''].map((_, rang) => largeur(lettres.slice(0, rang).join('')) / largeur(texte))
  }, mot)
