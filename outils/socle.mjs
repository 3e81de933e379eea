// @ts-check
/**
 * Range dans un seul fichier tout ce que le premier écran atteint sans import différé : hors ligne chaque
 * requête passe par le service worker, et vingt petits fichiers coûtent plus que le même poids en un.
 */

/** @typedef {{ getModuleInfo: (id: string) => { isEntry: boolean, importers: readonly string[] } | null }} Graphe */

/**
 * Nom du groupe d’un module, ou `null` s’il n’est atteint que par un import différé.
 * @param {string} id
 * @param {Graphe} graphe
 */
export function rangeAuSocle(id, graphe) {
  return estAtteint(id, graphe, new Set()) ? 'socle' : null
}

/**
 * @param {string} id
 * @param {Graphe} graphe
 * @param {Set<string>} vus
 * @returns {boolean}
 */
function estAtteint(id, graphe, vus) {
  if (vus.has(id)) return false
  vus.add(id)
  const module = graphe.getModuleInfo(id)
  if (module === null) return false
  return module.isEntry || module.importers.some(importeur => estAtteint(importeur, graphe, vus))
}
