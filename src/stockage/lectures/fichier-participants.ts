/** Lire un fichier d'agents choisi, déposé ou collé. Rien n'est écrit ; rien n'est jamais lu à moitié. */
import { OCTETS_MAX, RAISONS } from '../fichiers/limites'
import type { FichierLu } from '../fichiers/lecture-octets'

export type { DescriptionFichier, FichierLu } from '../fichiers/lecture-octets'

/** Au-delà, un texte passe par le Worker : le découper gèlerait l'écran. */
const TEXTE_SUR_PLACE_OCTETS = 2 * 1024 * 1024

const estArchive = (octets: Uint8Array): boolean => octets[0] === 0x50 && octets[1] === 0x4b

/**
 * Lit un fichier .csv, .txt, .tsv, .xlsx ou .ods, selon ses octets. `feuille` : celle du classeur à lire, la première remplie sinon.
 * Échec attendu : une phrase qui dit quoi faire. Ne lève jamais.
 */
export async function litFichier(fichier: File, feuille?: string): Promise<FichierLu> {
  if (fichier.size > OCTETS_MAX) return { ok: false, raison: RAISONS.tropGros }
  if (fichier.size === 0) return { ok: false, raison: RAISONS.vide }
  let octets: Uint8Array<ArrayBuffer>
  try {
    octets = new Uint8Array(await fichier.arrayBuffer())
  } catch {
    return { ok: false, raison: RAISONS.perdu }
  }
  try {
    if (!estArchive(octets) && octets.length <= TEXTE_SUR_PLACE_OCTETS) {
      const { litOctets } = await import('../fichiers/lecture-octets')
      return await litOctets(octets)
    }
    const { litParTravail } = await import('../fichiers/travail')
    return await litParTravail(feuille === undefined ? { octets } : { octets, feuille })
  } catch {
    return { ok: false, raison: RAISONS.illisible }
  }
}

/** Lit des lignes copiées dans un tableur (ou une liste tapée). Mêmes refus que pour un fichier. */
export async function litColle(texte: string): Promise<FichierLu> {
  if (texte.trim() === '') return { ok: false, raison: RAISONS.collageVide }
  if (texte.length > TEXTE_SUR_PLACE_OCTETS) return { ok: false, raison: RAISONS.tropDeLignes }
  const { litTexteDecrit } = await import('../fichiers/lecture-octets')
  return litTexteDecrit(texte.replaceAll('\u0000', ''), { format: 'collage', encodage: null, estEncodageDouteux: false })
}
