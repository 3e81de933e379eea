import { afterAll, beforeAll, expect, it } from 'vitest'
import { chargeSeance } from '../../src/contenu'
import { versHash } from '../../src/domaine/adresse'
import { typographie } from '../../src/domaine/typographie'
import { GRAINE } from '../domaine/graine'
import { lisReperes } from './adresses'
import { lisEvenements, lisNotes, noteAcquittements, type Acquittements } from './acquittements'
import { ouvreApplication, type ApplicationEssai } from './application'
import { ecartDuMinuteur, recompte } from './journal-lu'
import { ouvreNavigateur, type NavigateurEssai } from './navigateur'
import { animer } from './pages/animer'
import { bienvenue } from './pages/bienvenue'

const ARRETS = Number(process.env['ARRETS'] ?? 20)
/** L’affichage arrondit à la seconde ; le reste est le temps de le dessiner sur un poste chargé. */
const UNE_SECONDE_MS = 1_200
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

/** La note en cours : ce qui est tapé, et quand chaque signe l’a été ; puis les notes posées, acquittées par leur tiroir refermé. */
const frappe = { texte: '', instants: [] as number[], posees: [] as string[] }
const SIGNES = [...'abcdeéèàçœłşăİ’- ']

async function tape(nombre: number): Promise<void> {
  const { note, geste } = animer(navigateur.page)
  if ((await note.count()) === 0) await geste('Noter').click()
  await note.focus()
  for (let rang = 0; rang < nombre; rang++) {
    const signe = SIGNES[tire(SIGNES.length)]!
    frappe.texte += signe
    await navigateur.page.keyboard.insertText(signe)
    frappe.instants.push(Date.now())
    await new Promise(suite => setTimeout(suite, 5 + tire(40)))
  }
}

async function poseLaNote(): Promise<void> {
  const { note, geste } = animer(navigateur.page)
  if (frappe.texte.trim() === '') return
  await geste('Poser la note').click()
  await note.waitFor({ state: 'detached' })
  frappe.posees.push(frappe.texte)
  Object.assign(frappe, { texte: '', instants: [] })
}

async function verifieLaNote(tueA: number): Promise<void> {
  const posees = new Set((await lisNotes(navigateur.page)).filter(({ poseeLe }) => poseeLe !== null).map(({ texte }) => texte))
  expect(frappe.posees.filter(texte => !posees.has(texte)), 'note posée puis perdue').toEqual([])
  const duree = frappe.instants.filter(instant => instant <= tueA - 1_000).length
  const { note } = animer(navigateur.page)
  if (duree > 0) await note.waitFor()
  const rendue = (await note.count()) === 0 ? '' : await note.inputValue()
  expect(frappe.texte.startsWith(rendue), `« ${rendue} » rouvre « ${frappe.texte} »`).toBe(true)
  expect([...rendue].length, 'plus d’une seconde de frappe perdue').toBeGreaterThanOrEqual(duree)
  frappe.texte = rendue
  frappe.instants = frappe.instants.slice(0, [...rendue].length)
}

async function verifieLaReprise(tueA: number): Promise<void> {
  const { page } = navigateur
  const evenements = await lisEvenements(page)
  const numeros = evenements.map(({ numero }) => numero)
  expect(numeros, 'suite sans trou').toEqual(numeros.map((_, rang) => rang + 1))
  expect([...notes.acquittes].filter(numero => !numeros.includes(numero)), 'acquitté puis perdu').toEqual([])
  const { courante } = recompte(evenements, Date.now())
  const { elements } = await chargeSeance(1)
  const titre = elements.find(({ ref }) => ref === courante)?.titre ?? ''
  expect(await animer(page).activite.first().textContent()).toBe(typographie(titre))
  expect((await ecartDuMinuteur(page, () => lisEvenements(page))).ecartMs, 'horloge').toBeLessThanOrEqual(UNE_SECONDE_MS)
  await verifieLaNote(tueA)
  expect(await page.getByText(/abîmé|ne se lit plus|manque/).count(), 'fausse alerte').toBe(0)
}

it(`${ARRETS} arrêts brutaux en pleine note : même activité, même horloge, rien d’acquitté n’est perdu`, async () => {
  let entre = 0
  for (let arret = 0; arret < ARRETS; arret++) {
    for (let reste = tire(3); reste >= 0; reste--) {
      const { size } = notes.acquittes
      await faitUnGeste()
      await attendAcquittement(size)
    }
    if (arret % 4 === 3) await poseLaNote()
    await tape(20 + tire(30))
    let tueA = Date.now()
    if (arret % 3 === 0) entre += Number(await tueEntreGesteEtAcquittement())
    else {
      const tue = navigateur.viseToutLArbre()
      await new Promise(suite => setTimeout(suite, tire(300)))
      tueA = Date.now()
      await tue()
    }
    await rouvreLeNavigateur()
    await verifieLaReprise(tueA)
  }
  console.log(`${ARRETS} arrêts, graine ${GRAINE} : ${notes.acquittes.size} événements acquittés, ${frappe.posees.length} notes posées, ${entre} morts entre le geste et l’acquittement`)
  expect(entre, 'aucun arrêt entre le geste et l’acquittement : l’essai ne prouve rien').toBeGreaterThan(0)
  navigateur.verifieLesGardes()
}, 30_000 + ARRETS * 15_000)
