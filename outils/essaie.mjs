// @ts-check
/**
 * `npm test` : types, linter, construction, essais, vrai navigateur. Rien n’est sauté en silence :
 * ce qui manque est installé, ou la commande échoue en disant quoi faire. Dernière ligne : `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installeParApt, trouveChromium, trouveCommande, versionDe } from './chromium.mjs'
import { compteRapport, lance } from './lance.mjs'

const MINUTE_MS = 60_000
const total = { passes: 0, echecs: 0 }

/** @param {import('./lance.mjs').Compte} compte */
function ajoute({ passes, echecs }) {
  total.passes += passes
  total.echecs += echecs
}

/**
 * @param {string} nom
 * @param {Promise<boolean>} etape
 */
async function verifie(nom, etape) {
  const juste = await etape
  console.log(`${juste ? '✓' : '✗'} ${nom}`)
  ajoute(juste ? { passes: 1, echecs: 0 } : { passes: 0, echecs: 1 })
  return juste
}

/**
 * @param {string} nom
 * @param {string[]} options
 * @param {number} delaiMs
 */
async function essaie(nom, options, delaiMs) {
  const dossier = mkdtempSync(join(tmpdir(), 'jalons-essais-'))
  const rapport = join(dossier, 'rapport.json')
  const sorties = ['--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`]
  console.log(`\n— ${nom}`)
  const juste = await lance('vitest', ['run', ...options, ...sorties], { delaiMs })
  ajoute(compteRapport(rapport, juste))
  rmSync(dossier, { recursive: true, force: true })
}

/** Poppler et qpdf relisent nos PDF avec d’autres yeux que les nôtres. */
function prepareLecteursPdf() {
  const manquants = [
    ['pdftotext', 'poppler-utils'],
    ['qpdf', 'qpdf'],
  ].flatMap(([commande = '', paquet = '']) => (trouveCommande(commande) === null ? [paquet] : []))
  if (manquants.length === 0 || installeParApt(manquants)) return true
  console.error(`Il manque ${manquants.join(' et ')} pour relire les PDF. Installez-les (Debian, Ubuntu : sudo apt-get install ${manquants.join(' ')}) puis relancez npm test.`)
  return false
}

async function prepareChromium() {
  try {
    const chemin = await trouveChromium()
    process.env['CHROMIUM'] = chemin
    console.log(`Navigateur : ${versionDe(chemin)} (${chemin})`)
    return true
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : erreur)
    return false
  }
}

await verifie('lecteurs de PDF', Promise.resolve(prepareLecteursPdf()))
const navigateur = await verifie('navigateur', prepareChromium())
await verifie('types de l’application', lance('tsc', ['--noEmit', '-p', 'tsconfig.json'], { delaiMs: 2 * MINUTE_MS }))
await verifie('types du service worker', lance('tsc', ['--noEmit', '-p', 'src/hors-ligne/ouvrier/tsconfig.json'], { delaiMs: MINUTE_MS }))
await verifie('linter', lance('oxlint', ['--deny-warnings'], { delaiMs: MINUTE_MS }))
await essaie('calculs, stockage, documents, écrans', [], 10 * MINUTE_MS)
const construit = await verifie('construction', lance('vite', ['build', '--logLevel', 'warn'], { delaiMs: 2 * MINUTE_MS }))
if (navigateur && construit) await essaie('bout en bout', ['--config', 'vitest.bout-en-bout.config.ts'], 20 * MINUTE_MS)
else await verifie('bout en bout (impossible : voir plus haut)', Promise.resolve(false))

process.exitCode = total.echecs === 0 ? 0 : 1
console.log(`${total.passes} passed, ${total.echecs} failed`)
