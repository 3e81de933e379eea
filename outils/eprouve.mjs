// @ts-check
/**
 * `npm run epreuves` : les mêmes essais que `npm test`, en nombres entiers (arrêts brutaux, tirages),
 * graine imprimée, rapport JSON dans `mesures/resultats/epreuves.json`. Rejouer : `GRAINE=… npm run epreuves`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trouveChromium, versionDe } from './chromium.mjs'
import { compteRapport, lance, RACINE } from './lance.mjs'

const HEURE_MS = 3_600_000
const graine = process.env['GRAINE'] ?? String(Date.now() & 0x7fffffff)
const nombres = {
  GRAINE: graine,
  ARRETS: process.env['ARRETS'] ?? '1000',
  TIRAGES: process.env['TIRAGES'] ?? '100000',
}

/** Chaque épreuve : ce qu’elle éprouve, et comment vitest la lance. */
const EPREUVES = [
  { nom: 'tirages au hasard (horloge, import, typographie, adresses)', options: ['--project', 'unite', 'test/domaine', 'test/stockage'] },
  { nom: 'remise contre un serveur en panne', options: ['--project', 'unite', 'test/hors-ligne'] },
  { nom: 'arrêts brutaux pendant une séance', options: ['--config', 'vitest.bout-en-bout.config.ts', 'test/bout-en-bout/arrets.test.ts'] },
]

const chemin = await trouveChromium()
process.env['CHROMIUM'] = chemin
console.log(`Graine ${graine}, ${nombres.ARRETS} arrêts, ${nombres.TIRAGES} tirages par propriété, ${versionDe(chemin)}`)

const resultats = join(RACINE, 'mesures', 'resultats')
mkdirSync(resultats, { recursive: true })
const construit = await lance('vite', ['build', '--logLevel', 'warn'], { delaiMs: HEURE_MS })
const bilan = []
for (const [rang, { nom, options }] of EPREUVES.entries()) {
  const rapport = join(resultats, `epreuve-${rang + 1}.json`)
  const debut = Date.now()
  const sorties = ['--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`]
  const juste = construit && (await lance('vitest', ['run', ...options, ...sorties], { delaiMs: 6 * HEURE_MS, env: nombres }))
  bilan.push({ nom, ...compteRapport(rapport, juste), secondes: Math.round((Date.now() - debut) / 1_000) })
}

console.table(bilan)
writeFileSync(join(resultats, 'epreuves.json'), JSON.stringify({ ...nombres, navigateur: versionDe(chemin), bilan }, null, 2))
const passes = bilan.reduce((somme, { passes: n }) => somme + n, 0)
const echecs = bilan.reduce((somme, { echecs: n }) => somme + n, construit ? 0 : 1)
process.exitCode = echecs === 0 ? 0 : 1
console.log(`${passes} passed, ${echecs} failed`)
