// @ts-check
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RACINE } from './lance.mjs'

/**
 * Ajoute à chaque entrée du précache l’empreinte de ses octets : à l’installation le navigateur refuse
 * ce qui diffère (un portail captif qui répond 200), et la preuve hors ligne peut relire et comparer.
 * @param {{ url: string, revision: string | null, size: number }[]} entrees
 */
export async function signeLePrecache(entrees) {
  const manifest = await Promise.all(
    entrees.map(async entree => {
      const octets = await readFile(join(RACINE, 'dist', entree.url))
      const integrity = `sha256-${createHash('sha256').update(octets).digest('base64')}`
      return { ...entree, integrity }
    }),
  )
  return { manifest, warnings: [] }
}
