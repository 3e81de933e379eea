// @ts-check
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/**
 * Greffon de construction, et la transformation du précache qu’il sert. Ajoute à chaque entrée l’empreinte
 * de ses octets : à l’installation le navigateur refuse ce qui diffère (un portail captif qui répond 200),
 * et la preuve hors ligne peut relire et comparer.
 */
export function signature() {
  let sortie = ''
  return {
    /** @type {import('vite').Plugin} */
    greffon: {
      name: 'jalons-signature',
      configResolved(config) {
        sortie = resolve(config.root, config.build.outDir)
      },
    },
    /** @param {{ url: string, revision: string | null, size: number }[]} entrees */
    async signe(entrees) {
      const manifest = await Promise.all(
        entrees.map(async entree => {
          const octets = await readFile(join(sortie, entree.url))
          const integrity = `sha256-${createHash('sha256').update(octets).digest('base64')}`
          return { ...entree, integrity }
        }),
      )
      return { manifest, warnings: [] }
    },
  }
}
