// @ts-check
/**
 * Trouve un Chromium, ou l'installe. Rend le chemin de l'exécutable ; lève une phrase qui dit quoi faire.
 * Ordre : variable CHROMIUM, navigateur installé, apt-get (root), téléchargement de playwright-core.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge', 'brave-browser']

const CHEMINS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(nom => {
    const racine = process.env[nom]
    if (racine === undefined) return []
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(suite => join(racine, suite))
  }),
]

/** @param {string} chemin */
function estExecutable(chemin) {
  try {
    accessSync(chemin, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Chemin d’une commande du PATH, ou `null`.
 * @param {string} nom
 */
export function trouveCommande(nom) {
  const dossiers = (process.env['PATH'] ?? '').split(delimiter)
  return dossiers.map(dossier => join(dossier, nom)).find(estExecutable) ?? null
}

/**
 * Installe des paquets Debian si l’on est root ; rend vrai si la commande a réussi.
 * @param {string[]} paquets
 */
export function installeParApt(paquets) {
  if (process.getuid?.() !== 0 || trouveCommande('apt-get') === null) return false
  console.log(`Installation de ${paquets.join(', ')} (apt-get)…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env }
  spawnSync('apt-get', ['update', '-qq'], options)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...paquets], options).status === 0
}

function chercheInstalle() {
  return NOMS.map(trouveCommande).find(chemin => chemin !== null) ?? CHEMINS.find(estExecutable) ?? null
}

async function chercheAilleurs() {
  console.log('Téléchargement de Chromium par playwright-core…')
  const ligne = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js')
  const { status } = spawnSync(process.execPath, [ligne, 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] })
  return status === 0 ? chercheTelecharge() : null
}

async function chercheTelecharge() {
  const { chromium } = await import('playwright-core')
  const chemin = chromium.executablePath()
  return existsSync(chemin) ? chemin : null
}

/** Chemin d'un Chromium qui répond à `--version`. */
export async function trouveChromium() {
  const impose = process.env['CHROMIUM']
  if (impose !== undefined && impose !== '') {
    if (estExecutable(impose)) return impose
    throw new Error(`La variable CHROMIUM désigne « ${impose} », qui n’est pas un exécutable. Corrigez-la ou ôtez-la.`)
  }
  const trouve = chercheInstalle() ?? (await chercheTelecharge())
  if (trouve !== null) return trouve
  if (installeParApt(['chromium'])) {
    const installe = chercheInstalle()
    if (installe !== null) return installe
  }
  const telecharge = await chercheAilleurs()
  if (telecharge !== null) return telecharge
  throw new Error(
    'Aucun Chromium sur ce poste, et aucun n’a pu être installé. Installez Chrome, Chromium ou Edge, ' +
      'ou donnez son chemin : CHROMIUM=/chemin/vers/chrome npm test',
  )
}

/** Les options qu'exige l'endroit où l'on tourne : le bac à sable de Chromium refuse root. */
export function optionsChromium() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Version dite par l’exécutable.
 * @param {string} chemin
 */
export function versionDe(chemin) {
  return execFileSync(chemin, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
