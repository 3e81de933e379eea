/** Lire un fichier de scénario. Rien n'est écrit : l'intervenant compare, puis décide. */
import { FORMAT_FICHIER, VERSION_FICHIER } from '../../domaine/scenario/canonique'
import type { Scenario } from '../../domaine/scenario/scenario'
import { typographie } from '../../domaine/typographie'

export type ScenarioLu = { ok: true; scenario: Scenario } | { ok: false; raison: string }

const OCTETS_MAX = 5_000_000

const RAISONS = {
  tropGros: 'Ce fichier dépasse 5 Mo : ce n’est pas un scénario de Jalons. Vérifiez le fichier choisi.',
  perdu: 'Ce fichier n’a pas pu être lu. Vérifiez qu’il est toujours à sa place, puis recommencez.',
  illisible: 'Ce fichier n’est pas un scénario de Jalons, ou il a été coupé en chemin. Demandez-en une copie à son auteur.',
  autre: 'Ce fichier ne contient pas de scénario de Jalons. Choisissez un fichier qui en vient.',
  recent: 'Ce scénario a été écrit par une version plus récente de Jalons. Mettez Jalons à jour, puis recommencez.',
}

const refuse = (raison: string): ScenarioLu => ({ ok: false, raison: typographie(raison) })

/** Lit et vérifie un fichier. Échec attendu : une phrase qui dit quoi faire. Ne lève jamais. */
export async function litFichierScenario(fichier: File): Promise<ScenarioLu> {
  if (fichier.size > OCTETS_MAX) return refuse(RAISONS.tropGros)
  try {
    return await litTexteScenario(await fichier.text())
  } catch {
    return refuse(RAISONS.perdu)
  }
}

/** Comme `litFichierScenario`, depuis le texte. */
export async function litTexteScenario(texte: string): Promise<ScenarioLu> {
  const lu = lis(texte)
  if (typeof lu !== 'object' || lu === null) return refuse(RAISONS.illisible)
  if (Reflect.get(lu, 'format') !== FORMAT_FICHIER) return refuse(RAISONS.autre)
  if (Number(Reflect.get(lu, 'version')) > VERSION_FICHIER) return refuse(RAISONS.recent)
  const { verifieScenario } = await import('../fichiers/scenario')
  const verifie = verifieScenario(lu)
  return verifie.ok ? verifie : refuse(verifie.raison)
}

function lis(texte: string): unknown {
  try {
    return JSON.parse(texte.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
