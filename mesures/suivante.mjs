// @ts-check
/** « Activité suivante » : du geste au nom visible ET à l’événement durable, contre une écriture brute en `strict`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attendHorsLigne, avecNavigateur, sert } from './banc.mjs'

/**
 * @param {{ jalons: string, fois: number }} reglages
 * @returns {Promise<{ geste: number[], brute: number[], tachesLongues: number }>} ms
 */
export async function mesureSuivante({ jalons, fois }) {
  const profil = mkdtempSync(join(tmpdir(), 'jalons-mesure-'))
  const serveur = await sert(jalons)
  const mesures = await avecNavigateur(profil, async page => {
    await page.addInitScript(instrumente)
    await page.goto(serveur.adresse)
    await attendHorsLigne(page)
    await page.getByRole('button', { name: /données d.exemple/ }).click()
    await page.getByRole('link', { name: /Animer la séance 1/ }).first().click()
    await page.getByRole('button', { name: /Commencer la séance/ }).click()
    await page.getByRole('button', { name: 'Activité suivante' }).waitFor()
    return alterne(page, fois)
  })
  await serveur.ferme()
  rmSync(profil, { recursive: true, force: true, maxRetries: 5 })
  return mesures
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} fois
 */
async function alterne(page, fois) {
  /** @type {number[]} */
  const geste = []
  /** @type {number[]} */
  const brute = []
  const avance = async () => Number(await page.evaluate('attendSuivante()'))
  await page.evaluate('litTachesLongues()')
  for (let tour = 0; tour < fois; tour++) {
    const attente = avance()
    await page.getByRole('button', { name: 'Activité suivante' }).click()
    geste.push(await attente)
    brute.push(Number(await page.evaluate('ecrisBrut()')))
    const retour = avance()
    await page.getByRole('button', { name: 'Activité précédente' }).click()
    await retour
  }
  const tachesLongues = Number(await page.evaluate('litTachesLongues()'))
  return { geste, brute, tachesLongues }
}

/** Dans la page : l’heure du geste, celle où le nom est dans l’écran (peint à l’image suivante), celle de la fin de transaction. */
function instrumente() {
  let longues = 0
  new PerformanceObserver(liste => (longues += liste.getEntries().length)).observe({ type: 'longtask' })

  let finEcriture = 0
  /** @type {() => void} */
  let quandEcrit = () => undefined
  const note = () => {
    finEcriture = performance.now()
    quandEcrit()
  }
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...parametres) {
    const ouverte = transaction.apply(this, parametres)
    if (ouverte.mode === 'readwrite') ouverte.addEventListener('complete', note)
    return ouverte
  }

  const nom = () => document.querySelector('h2')?.textContent ?? ''
  const attendSuivante = () =>
    new Promise(resolue => {
      const depart = nom()
      let gesteA = 0
      let nommeeA = 0
      addEventListener('click', ({ timeStamp }) => (gesteA = timeStamp), { once: true, capture: true })
      const conclut = () => {
        if (nommeeA === 0 || finEcriture <= gesteA) return
        observateur.disconnect()
        quandEcrit = () => undefined
        resolue(Math.max(nommeeA, finEcriture) - gesteA)
      }
      const observateur = new MutationObserver(() => {
        if (gesteA > 0 && nommeeA === 0 && nom() !== depart) nommeeA = performance.now()
        conclut()
      })
      observateur.observe(document.body, { subtree: true, childList: true, characterData: true })
      quandEcrit = conclut
    })

  const ouvreTemoin = () =>
    new Promise((resolue, rejette) => {
      const demande = indexedDB.open('temoin')
      demande.addEventListener('upgradeneeded', () => demande.result.createObjectStore('lignes', { autoIncrement: true }))
      demande.addEventListener('success', () => resolue(demande.result))
      demande.addEventListener('error', () => rejette(demande.error))
    })
  /** @type {Promise<IDBDatabase> | undefined} */
  let temoin
  const ecrisBrut = async () => {
    temoin ??= /** @type {Promise<IDBDatabase>} */ (ouvreTemoin())
    const base = await temoin
    const depart = performance.now()
    const ecriture = transaction.call(base, 'lignes', 'readwrite', { durability: 'strict' })
    ecriture.objectStore('lignes').add({ type: 'activite-commencee', ref: 'A1.2', instant: Date.now(), numero: 1, texte: 'x'.repeat(200) })
    await new Promise(suite => ecriture.addEventListener('complete', suite))
    return performance.now() - depart
  }

  Object.assign(globalThis, { attendSuivante, ecrisBrut, litTachesLongues: () => longues })
}
