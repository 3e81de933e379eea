/** Le fichier d'un scénario : le même contenu donne toujours les mêmes octets. */
import type { Scenario } from './scenario'

export const FORMAT_FICHIER = 'jalons-scenario'
export const VERSION_FICHIER = 1

/** Ce qu'un fichier de scénario contient. Aucun identifiant de poste, aucun nom de groupe ni de personne. */
export interface FichierScenario extends Scenario {
  format: typeof FORMAT_FICHIER
  version: typeof VERSION_FICHIER
}

/** Le texte du fichier : champs rangés par nom, deux espaces par niveau, une fin de ligne. */
export function ecritFichier(scenario: Scenario): string {
  const fichier: FichierScenario = { format: FORMAT_FICHIER, version: VERSION_FICHIER, ...scenario }
  return `${JSON.stringify(range(fichier), null, 2)}\n`
}

/** Range les champs par nom ; l'ordre des listes ne bouge pas. */
function range(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(range)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  const champs = Object.entries(valeur).filter(([, une]) => une !== undefined)
  return Object.fromEntries(champs.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([nom, une]) => [nom, range(une)]))
}
