// @ts-check
/** Lancer les outils du dépôt : par Node, sans `npx`, sans entrée standard. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const RACINE = join(import.meta.dirname, '..')

const OUTILS = {
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
}

/**
 * Lance un outil et attend sa fin ; au-delà de `delaiMs` il est tué. Rend vrai si tout va.
 * @param {keyof typeof OUTILS} outil
 * @param {string[]} options
 * @param {{ delaiMs: number, env?: Record<string, string> }} reglages
 * @returns {Promise<boolean>}
 */
export function lance(outil, options, { delaiMs, env = {} }) {
  const script = join(RACINE, 'node_modules', OUTILS[outil])
  const enfant = spawn(process.execPath, [script, ...options], {
    cwd: RACINE,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  const garde = setTimeout(() => {
    console.error(`${outil} n’a pas fini en ${Math.round(delaiMs / 1000)} s : arrêté.`)
    enfant.kill('SIGKILL')
  }, delaiMs)
  return new Promise(resolue => {
    enfant.on('error', () => resolue(false))
    enfant.on('close', code => {
      clearTimeout(garde)
      resolue(code === 0)
    })
  })
}

/** @typedef {{ passes: number, echecs: number }} Compte */

/**
 * Compte un rapport JSON de vitest. Un essai sauté, remis ou jamais atteint compte comme échoué.
 * @param {string} chemin
 * @param {boolean} sortieJuste la commande a rendu 0
 * @returns {Compte}
 */
export function compteRapport(chemin, sortieJuste) {
  if (!existsSync(chemin)) return { passes: 0, echecs: 1 }
  const rapport = JSON.parse(readFileSync(chemin, 'utf8'))
  const passes = rapport.numPassedTests
  const fichiersCasses = rapport.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ fichier) =>
      fichier.status === 'failed' && fichier.assertionResults.length === 0,
  ).length
  const echecs = rapport.numTotalTests - passes + fichiersCasses
  const rienVu = passes + echecs === 0
  return { passes, echecs: rienVu || (!sortieJuste && echecs === 0) ? echecs + 1 : echecs }
}
