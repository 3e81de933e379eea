// @ts-check
/**
 * `npm run mesure` : chaque vitesse contre son témoin, dans la même exécution ; médiane et p95.
 * `FOIS` règle le nombre de mesures (20 d’ordinaire). Le détail va dans `mesures/resultats/`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { trouveChromium, versionDe } from '../outils/chromium.mjs'
import { RACINE } from '../outils/lance.mjs'
import { mesureImport } from './import.mjs'
import { mesureOuverture } from './ouverture.mjs'
import { compare, resume } from './statistiques.mjs'
import { mesureSuivante } from './suivante.mjs'

const fois = Number(process.env['FOIS'] ?? 20)
const dossier = mkdtempSync(join(tmpdir(), 'jalons-banc-'))
const jalons = join(dossier, 'jalons')
const temoin = join(dossier, 'temoin')

await build({ root: RACINE, logLevel: 'error', build: { outDir: jalons } })
await build({
  root: join(RACINE, 'mesures', 'temoin'),
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir: temoin, emptyOutDir: true },
  plugins: [VitePWA({ strategies: 'generateSW', injectRegister: false, manifest: false, workbox: { clientsClaim: true } })],
})

const machine = `${versionDe(await trouveChromium())}, Node ${process.version}, ${cpus().length} cœurs`
console.log(`${machine}, ${fois} mesures de chaque.`)
const ouverture = await mesureOuverture({ jalons, temoin, fois })
const suivante = await mesureSuivante({ jalons, fois })
const lecture = await mesureImport({ fois })
rmSync(dossier, { recursive: true, force: true })

const tableau = [
  compare('Ouverture à froid, serveur arrêté (témoin : « bonjour » précaché)', resume(ouverture.jalons), resume(ouverture.temoin), 1.5),
  compare('« Activité suivante » vue et durable (témoin : une écriture strict)', resume(suivante.geste), resume(suivante.brute), 2),
  compare('La même (témoin : un bouton nu, la même écriture, un texte changé)', resume(suivante.geste), resume(suivante.bouton), 2),
  compare('Import de 5 000 lignes, aperçu compris, page neuve (témoin : papaparse seul)', resume(lecture.froid.importe), resume(lecture.froid.decoupe), 3),
  compare('Le même, à la dixième fois', resume(lecture.chaud.importe), resume(lecture.chaud.decoupe), 3),
]
console.table(tableau)
console.log(`Tâches longues (plus de 50 ms) pendant les gestes : ${suivante.tachesLongues}`)

const resultats = join(RACINE, 'mesures', 'resultats')
mkdirSync(resultats, { recursive: true })
writeFileSync(join(resultats, 'mesure.json'), JSON.stringify({ machine, fois, tableau, ouverture, suivante, lecture }, null, 2))
