import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const suivis = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(chemin => /\.(tsx?|mjs|css|json|html|md)$/.test(chemin) && chemin !== 'package-lock.json')

const lis = (chemin: string): string => readFileSync(chemin, 'utf8')
const sources = suivis.filter(chemin => /^(src|test|outils|mesures)\/.*\.(tsx?|mjs)$/.test(chemin))
const produit = suivis.filter(chemin => /^src\/.*\.tsx?$/.test(chemin))

/** Fichiers où le motif apparaît, avec la ligne. */
function trouve(chemins: string[], motif: RegExp): string[] {
  return chemins.flatMap(chemin =>
    lis(chemin)
      .split('\n')
      .flatMap((ligne, rang) => (motif.test(ligne) ? [`${chemin}:${rang + 1} ${ligne.trim()}`] : [])),
  )
}

describe('la maison', () => {
  it('voit des fichiers', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(produit.length).toBeGreaterThan(20)
  })

  it('aucun fichier de plus de 200 lignes hors contenu', () => {
    const longs = sources.filter(chemin => !chemin.startsWith('src/contenu/') && lis(chemin).trimEnd().split('\n').length > 200)
    expect(longs).toEqual([])
  })

  it('aucun chemin de machine', () => {
    const racines = ['work', 'home', 'root', 'Users'].join('|')
    expect(trouve(suivis, new RegExp(`(^|[\\s'"\`(])/(${racines})/|\\.\\./shared\\b`))).toEqual([])
  })

  it('aucune échappatoire au compilateur ni au linter', () => {
    const motifs = ['as any', ': any\\b', '<any>', '@ts-(ignore|expect-error|nocheck)', '(eslint|oxlint)-disable']
    expect(trouve(sources.filter(chemin => !chemin.startsWith('test/maison/')), new RegExp(motifs.join('|')))).toEqual([])
  })

  it('ni HTML injecté, ni décompte', () => {
    expect(trouve(produit, /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write|setInterval\(/)).toEqual([])
  })

  it('aucun essai sauté ni isolé', () => {
    const essais = sources.filter(chemin => chemin.startsWith('test/') && !chemin.startsWith('test/maison/'))
    expect(trouve(essais, /\b(it|test|describe)\.(skip|only|todo|fails|skipIf|runIf)\b/)).toEqual([])
  })

  it('rien n’est remis à plus tard', () => {
    expect(trouve(produit, /\b(TODO|FIXME|XXX)\b|lorem ipsum/i)).toEqual([])
  })

  it('aucune adresse hors du poste dans le produit', () => {
    expect(trouve(produit, /['"`](https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9]/i)).toEqual([])
  })

  it('les noms sont en ASCII', () => {
    // eslint ne lit pas les noms de fichiers : on les lit ici.
    expect(suivis.filter(chemin => /[^\x20-\x7e]/.test(chemin))).toEqual([])
    expect(trouve(sources, /^\s*(export )?(async )?(const|let|function|class|interface|type)\s+\w*[à-öø-ÿœ]/i)).toEqual([])
  })
})
