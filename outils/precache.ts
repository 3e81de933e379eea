import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

interface Entree {
  url: string
  revision: string | null
  size: number
}

/**
 * Ajoute à chaque entrée du précache l'empreinte de ses octets : à l'installation le navigateur refuse
 * ce qui diffère (un portail captif qui répond 200), et la preuve hors ligne peut relire et comparer.
 */
export async function signeLePrecache(entrees: Entree[]): Promise<{ manifest: Entree[]; warnings: string[] }> {
  const manifest = await Promise.all(
    entrees.map(async entree => {
      const octets = await readFile(new URL(`../dist/${entree.url}`, import.meta.url))
      const integrity = `sha256-${createHash('sha256').update(octets).digest('base64')}`
      return { ...entree, integrity }
    }),
  )
  return { manifest, warnings: [] }
}
