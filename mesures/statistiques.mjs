// @ts-check

/** @typedef {{ mediane: number, p95: number, nombre: number }} Resume */

/**
 * Médiane et 95e centile, en ms.
 * @param {number[]} valeurs
 * @returns {Resume}
 */
export function resume(valeurs) {
  const triees = valeurs.toSorted((a, b) => a - b)
  const rang = (/** @type {number} */ part) => triees[Math.min(triees.length - 1, Math.floor(part * triees.length))] ?? NaN
  return { mediane: rang(0.5), p95: rang(0.95), nombre: triees.length }
}

const ms = (/** @type {number} */ valeur) => `${valeur.toFixed(1).replace('.', ',')} ms`

/**
 * Une ligne du tableau : la mesure, son témoin, leur rapport, le but.
 * @param {string} nom
 * @param {Resume} mesure
 * @param {Resume} temoin
 * @param {number} but
 */
export function compare(nom, mesure, temoin, but) {
  const rapport = mesure.mediane / temoin.mediane
  return {
    mesure: nom,
    médiane: ms(mesure.mediane),
    p95: ms(mesure.p95),
    'témoin, médiane': ms(temoin.mediane),
    'témoin, p95': ms(temoin.p95),
    rapport: `${rapport.toFixed(2).replace('.', ',')} ×`,
    but: `≤ ${String(but).replace('.', ',')} ×`,
    tenu: rapport <= but ? 'oui' : 'non',
  }
}
