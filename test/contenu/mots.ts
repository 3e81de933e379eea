import type { Activite, Element, SeanceMethode } from '../../src/domaine/methode'

/** Les mots d'un texte : ce qui est entre deux espaces et porte au moins une lettre ou un chiffre. */
export const mots = (texte: string): string[] => texte.split(/\s+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot))

export const compteMots = (texte: string): number => mots(texte).length

/** Les phrases d'une réplique. Les points de suspension ne terminent pas : « comment faire pour… ? ». */
export const phrases = (texte: string): string[] => texte.split(/(?<=[.?])\s+/)

/** Toutes les chaînes d'un objet, avec leur chemin. */
export function chaines(objet: unknown, chemin = ''): { chemin: string; texte: string }[] {
  if (typeof objet === 'string') return [{ chemin, texte: objet }]
  if (typeof objet !== 'object' || objet === null) return []
  return Object.entries(objet).flatMap(([cle, valeur]) => chaines(valeur, `${chemin}/${cle}`))
}

export const estActivite = (element: Element): element is Activite => element.type === 'activite'

export const activites = (seance: SeanceMethode): Activite[] => seance.elements.filter(estActivite)

export const somme = (nombres: number[]): number => nombres.reduce((total, n) => total + n, 0)

/**
 * Les minutes qu'un « temps court » annonce : ses nombres et ses produits, additionnés,
 * sans les parenthèses (le détail d'un tour), ni « étapes 1 à 5 », ni « P3 » (des renvois).
 */
export function minutesDuTempsCourt(texte: string): number {
  const utile = texte.replace(/\([^)]*\)/g, '').replace(/étapes? \d+( à \d+)?/gi, '')
  const facteurs = [...utile.matchAll(/(?<!\p{L})(\d+)(?: × (\d+))?/gu)]
  return somme(facteurs.map(([, nombre, fois]) => Number(nombre) * Number(fois ?? 1)))
}
