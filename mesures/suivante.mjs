// @ts-check
/**
 * « Activité suivante » : du geste au nom visible ET à l’événement durable, contre deux témoins :
 * une écriture brute en `strict`, sans geste ni affichage ; et un bouton nu qui fait cette écriture puis change un texte.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attendHorsLigne, avecNavigateur, sert } from './banc.mjs'

/**
 * @param {{ jalons: string, fois: number }} reglages
 * @returns {Promise<{ geste: number[], brute: number[], bouton: number[], tachesLongues: number }>} ms
 */
export async function mesureSuivante({ jalons, fois }) {
  const profil = mkdtempSync(join(tmpdir(), 'jalons-mesure-'))
  const serveur = await sert(jalons)
  const mesures = await avecNavigateur(profil, async page => {
    await page.addInitScript(instrumente)
    await page.addInitScript(instrumenteTemoins)
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
  /** @type {number[]} */
  const bouton = []
  const avance = async () => Number(await page.evaluate('attendSuivante()'))
  await page.evaluate('poseBouton()')
  const dejaLongues = Number(await page.evaluate('litTachesLongues()'))
  for (let tour = 0; tour < fois; tour++) {
    const attente = avance()
    await page.getByRole('button', { name: 'Activité suivante' }).click()
    geste.push(await attente)
    brute.push(Number(await page.evaluate('ecrisBrut()')))
    const simple = page.evaluate('attendBouton()')
    await page.getByText('Témoin').click()
    bouton.push(Number(await simple))
    const retour = avance()
    await page.getByRole('button', { name: 'Activité précédente' }).click()
    await retour
  }
  const tachesLongues = Number(await page.evaluate('litTachesLongues()')) - dejaLongues
  return { geste, brute, bouton, tachesLongues }
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

  Object.assign(globalThis, { attendSuivante, litTachesLongues: () => longues })
}

/** Dans la page : les deux témoins. */
function instrumenteTemoins() {
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
    const ecriture = base.transaction('lignes', 'readwrite', { durability: 'strict' })
    ecriture.objectStore('lignes').add({ type: 'activite-commencee', ref: 'A1.2', instant: Date.now(), numero: 1, texte: 'x'.repeat(200) })
    await new Promise(suite => ecriture.addEventListener('complete', suite))
    return performance.now() - depart
  }

  const nu = document.createElement('button')
  const poseBouton = async () => {
    nu.textContent = 'Témoin 0'
    nu.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9'
    document.body.append(nu)
    await ecrisBrut()
  }
  const attendBouton = () =>
    new Promise(resolue => {
      let gesteA = 0
      const observateur = new MutationObserver(() => {
        observateur.disconnect()
        resolue(performance.now() - gesteA)
      })
      observateur.observe(nu, { childList: true, characterData: true, subtree: true })
      const ecris = async (/** @type {MouseEvent} */ { timeStamp }) => {
        gesteA = timeStamp
        await ecrisBrut()
        nu.textContent = `Témoin ${timeStamp}`
      }
      nu.addEventListener('click', ecris, { once: true })
    })

  Object.assign(globalThis, { ecrisBrut, poseBouton, attendBouton })
}
