import { afterAll, beforeAll, expect, it } from 'vitest'
import { chargeSeance } from '../../src/contenu'
import { versHash } from '../../src/domaine/adresse'
import { joueJournal, planPorte } from '../../src/domaine/joue-journal'
import { typographie } from '../../src/domaine/typographie'
import { GRAINE } from '../domaine/graine'
import { lisReperes } from './adresses'
import { lisEvenements, noteAcquittements, type Acquittements } from './acquittements'
import { ouvreApplication, type ApplicationEssai } from './application'
import { ouvreNavigateur, type NavigateurEssai } from './navigateur'
import { animer } from './pages/animer'
import { bienvenue } from './pages/bienvenue'

const ARRETS = Number(process.env['ARRETS'] ?? 20)
const GESTES = ['Activité suivante', 'Activité précédente', '+1 minute', '+5 minutes', '−1 minute', 'Mettre en pause', 'Reprendre']

/** Tirage rejouable (mulberry32). */
function nouveauTirage(graine: number): (borne: number) => number {
  let etat = graine
  return borne => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * borne)
  }
}

const tire = nouveauTirage(GRAINE)
const notes: Acquittements = { acquittes: new Set(), gestesVus: 0 }
let application: ApplicationEssai
let navigateur: NavigateurEssai
let adresse: string

beforeAll(async () => {
  application = await ouvreApplication()
  navigateur = application
  await bienvenue(application.page).essaieExemple()
  const { groupeId } = await lisReperes(application.page)
  adresse = application.serveur.adresse + versHash({ type: 'animer', groupeId, numero: 1 })
  await noteAcquittements(application.contexte, notes)
  await rouvreLaSeance()
  await animer(application.page).commence()
})
afterAll(async () => {
  await navigateur?.ferme()
  await application?.serveur.arrete()
})

async function rouvreLaSeance(): Promise<void> {
  await navigateur.page.goto('about:blank')
  await navigateur.page.goto(adresse)
  await navigateur.page.getByRole('heading', { level: 1 }).waitFor()
}

async function rouvreLeNavigateur(): Promise<void> {
  navigateur = await ouvreNavigateur({ origine: new URL(adresse).origin, profil: navigateur.profil })
  await noteAcquittements(navigateur.contexte, notes)
  await rouvreLaSeance()
  await animer(navigateur.page).activite.waitFor()
}

/** Un geste permis à cet instant ; sans attendre ce qu’il produit. */
async function faitUnGeste(): Promise<void> {
  const { geste } = animer(navigateur.page)
  for (;;) {
    const bouton = geste(GESTES[tire(GESTES.length)]!)
    if ((await bouton.count()) === 1 && (await bouton.isEnabled())) return bouton.click()
  }
}

async function attendAcquittement(avant: number): Promise<void> {
  await expect.poll(() => notes.acquittes.size, { interval: 5 }).toBeGreaterThan(avant)
}

/** Rend vrai si la mort est venue entre le geste et son acquittement. */
async function tueEntreGesteEtAcquittement(): Promise<boolean> {
  const tue = navigateur.viseToutLArbre()
  const { gestesVus } = notes
  const { size } = notes.acquittes
  const geste = faitUnGeste().catch(() => undefined) // la page meurt dessous
  while (notes.gestesVus === gestesVus) await new Promise(suite => setImmediate(suite))
  const avantAcquittement = notes.acquittes.size === size
  await tue()
  await geste
  return avantAcquittement
}

async function verifieLaReprise(): Promise<void> {
  const { page } = navigateur
  const evenements = await lisEvenements(page)
  const numeros = evenements.map(({ numero }) => numero)
  expect(numeros, 'suite sans trou').toEqual(numeros.map((_, rang) => rang + 1))
  expect([...notes.acquittes].filter(numero => !numeros.includes(numero)), 'acquitté puis perdu').toEqual([])
  const porte = planPorte(evenements)!
  const { courante } = joueJournal(porte.plan, porte.debutPrevu, evenements, Date.now())
  const { elements } = await chargeSeance(1)
  const titre = elements.find(({ ref }) => ref === courante)?.titre ?? 'Tout est fait'
  expect(await animer(page).activite.first().textContent()).toBe(typographie(titre))
  expect(await page.getByText(/abîmé|ne se lit plus|manque/).count(), 'fausse alerte').toBe(0)
}

it(`${ARRETS} arrêts brutaux pendant une séance : aucun événement acquitté perdu`, async () => {
  let entre = 0
  for (let arret = 0; arret < ARRETS; arret++) {
    for (let reste = tire(3); reste >= 0; reste--) {
      const { size } = notes.acquittes
      await faitUnGeste()
      await attendAcquittement(size)
    }
    if (arret % 3 === 0) entre += Number(await tueEntreGesteEtAcquittement())
    else {
      await new Promise(suite => setTimeout(suite, tire(300)))
      await navigateur.tueToutLArbre()
    }
    await rouvreLeNavigateur()
    await verifieLaReprise()
  }
  console.log(`${ARRETS} arrêts, graine ${GRAINE} : ${notes.acquittes.size} événements acquittés, ${entre} morts entre le geste et l’acquittement`)
  expect(entre, 'aucun arrêt entre le geste et l’acquittement : l’essai ne prouve rien').toBeGreaterThan(0)
  navigateur.verifieLesGardes()
}, 30_000 + ARRETS * 15_000)

it('tué en pleine frappe : même activité, même horloge, la note moins sa dernière seconde', async () => {
  const avant = animer(navigateur.page)
  if (!(await avant.minuteur.isVisible())) await avant.geste('Activité précédente').click()
  if (await avant.geste('Reprendre').isVisible()) await avant.geste('Reprendre').click()
  await avant.minuteur.waitFor()
  const activite = await avant.activite.first().textContent()
  await avant.geste('Noter').click()
  const phrase = 'Élodie — « les 24 heures ont fait parler tout le monde », à reprendre en séance 2 ; ł ş İ'
  const frappe: number[] = []
  for (const signe of phrase) {
    await avant.note.pressSequentially(signe)
    frappe.push(Date.now())
    await new Promise(suite => setTimeout(suite, 25))
  }
  const tue = navigateur.viseToutLArbre()
  const secondes = await avant.lisSecondes()
  const lueA = Date.now()
  await tue()
  const tapesAvantLaDerniereSeconde = frappe.filter(instant => instant <= lueA - 1_000).length
  expect(tapesAvantLaDerniereSeconde).toBeGreaterThan(10)

  await rouvreLeNavigateur()
  const apres = animer(navigateur.page)
  expect(await apres.activite.first().textContent()).toBe(activite)
  const ecart = secondes - (await apres.lisSecondes()) - (Date.now() - lueA) / 1_000
  expect(Math.abs(ecart)).toBeLessThanOrEqual(1.1) // une seconde, et l’arrondi de l’affichage
  const note = await apres.note.inputValue()
  expect(phrase.startsWith(note)).toBe(true)
  expect([...note].length).toBeGreaterThanOrEqual(tapesAvantLaDerniereSeconde)
  navigateur.verifieLesGardes()
})
