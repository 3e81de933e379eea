import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rassembleTextes } from '../../src/contenu/recherche'
import { cherche, construisIndex, contientMots, litRequete, replie, type TexteCherchable, type Trouvaille } from '../../src/domaine/recherche'
import { GRAINE } from './graine'

const texte = (titre: string, ...passages: string[]): TexteCherchable<string> => ({ titre, passages, valeur: titre })
const dit = (bouts: { texte: string }[]): string => bouts.map((bout) => bout.texte).join('')
const surlignes = ({ titre, extrait }: Trouvaille<unknown>): string[] => [...titre, ...extrait].filter(({ trouve }) => trouve).map((bout) => bout.texte)

describe('plier un texte', () => {
  it('ôte accents, majuscules et ligatures', () => {
    expect(replie('Œuvre À L’ÉCOLE, Noël')).toBe('oeuvre a l’ecole, noel')
  })

  it('ne garde d’une requête que les mots qui comptent, au singulier', () => {
    expect(litRequete('Le silence de l’agent')).toEqual(['silence', 'agent'])
    expect(litRequete('silences')).toEqual(['silence'])
    expect(litRequete('a1.3')).toEqual(['a1.3'])
    expect(litRequete('le')).toEqual(['le'])
    expect(litRequete(' ?! ')).toEqual([])
  })

  it('cherche par le début des mots, jamais au milieu', () => {
    expect(contientMots('Période de préparation au reclassement', 'prepa RECLAS')).toBe(true)
    expect(contientMots('reclassement', 'classement')).toBe(false)
    expect(contientMots('n’importe quoi', '')).toBe(true)
  })
})

describe('chercher', () => {
  const index = construisIndex([
    texte('Un texte long', 'Rien ici.', 'Le silence vient, puis un autre silence.'),
    texte('Laisser un silence', 'Compter deux secondes.'),
    texte('La mobilité', 'Rester à son poste, sans silence ni bruit.'),
  ])

  it('met le titre avant le texte, et veut tous les mots', () => {
    expect(cherche(index, 'silence', 9).trouvailles.map(({ valeur }) => valeur)).toEqual(['Laisser un silence', 'Un texte long', 'La mobilité'])
    expect(cherche(index, 'silence poste', 9).trouvailles.map(({ valeur }) => valeur)).toEqual(['La mobilité'])
    expect(cherche(index, 'silence girafe', 9)).toEqual({ total: 0, trouvailles: [] })
    expect(cherche(index, '   ', 9)).toEqual({ total: 0, trouvailles: [] })
  })

  it('compte tout, montre la limite', () => {
    const { total, trouvailles } = cherche(index, 'silence', 1)
    expect([total, trouvailles.length]).toEqual([3, 1])
  })

  it('surligne les mots trouvés dans le bon passage', () => {
    const [, long] = cherche(index, 'SILENCE', 9).trouvailles
    if (long === undefined) throw new Error('rien trouvé')
    expect(dit(long.extrait)).toBe('Le silence vient, puis un autre silence.')
    expect(surlignes(long)).toEqual(['silence', 'silence'])
  })

  it('coupe un long passage entre deux mots, autour du mot', () => {
    const long = construisIndex([texte('Long', `${'avant '.repeat(60)}trésor ${'après '.repeat(60)}`)])
    const [une] = cherche(long, 'tresor', 1).trouvailles
    expect(dit(une?.extrait ?? [])).toMatch(/^… (avant )+trésor (après )+…$/)
    expect(dit(une?.extrait ?? []).length).toBeLessThan(190)
  })

  it('surligner ne perd ni n’ajoute rien', () => {
    const mots = fc.array(fc.constantFrom('Œuvre', 'l’été', 'A1.3', 'écoute', '—', '« oui »', 'fin.'), { minLength: 1, maxLength: 20 })
    fc.assert(fc.property(mots, fc.constantFrom('oeuvre', 'ete', 'a1.3', 'ecout', 'oui'), (liste, requete) => {
      const titre = liste.join(' ')
      const [une] = cherche(construisIndex([texte(titre)]), requete, 1).trouvailles
      expect(une === undefined || dit(une.titre) === titre).toBe(true)
    }), { seed: GRAINE })
  })
})

describe('toute la méthode', async () => {
  const textes = await rassembleTextes()
  const index = construisIndex(textes)
  const premiers = (requete: string): string[] => cherche(index, requete, 5).trouvailles.map(({ titre }) => dit(titre))

  it('se cherche en entier : séances, rencontres, activités, fiches, techniques, droit, freins, sigles', () => {
    const genres = new Set(textes.map(({ valeur }) => valeur.genre.replace(/,.*/, '')))
    expect([...genres].toSorted()).toEqual(['Activité', 'Ce que nous ne savons pas', 'Choix proposé', 'Droit', 'Fiche', 'Frein', 'Rencontre', 'Sigle', 'Séance', 'Technique'])
    expect(textes.length).toBeGreaterThan(280)
    expect(textes.filter(({ titre, passages }) => titre === '' || passages.includes(''))).toEqual([])
  })

  it('répond à ce que l’on tape la veille d’une séance', () => {
    expect(premiers('pleure')[0]).toMatch(/^Quelqu’un pleure/)
    expect(premiers('a1.3')[0]).toMatch(/^A1\.3 /)
    expect(premiers('P24')[0]).toBe('P24 La carte des écarts')
    expect(premiers('ppr').join()).toContain('PPR')
    expect(premiers('ligne de parcours').slice(0, 3).join()).toMatch(/Ligne de parcours/i)
    expect(premiers('temps de service').join()).toContain('Sur le temps de service')
    expect(premiers('confidentialite').length).toBeGreaterThan(1)
    expect(premiers('confidentialite')).toEqual(premiers('Confidentialité'))
  })

  it('ne montre jamais l’exemple d’une fiche', () => {
    expect(JSON.stringify(textes)).not.toMatch(/Kévin|sans dire « juste »/)
  })

  it('répond en moins de 50 ms', () => {
    const requetes = ['e', 'silence', 'le droit à la formation de l’agent', 'compétences', 'écoute fiche groupe', 'a', 'xyz', 'binôme minute', 's', 'parcours professionnel collectif']
    const mesure = (requete: string): number => {
      const debut = performance.now()
      cherche(index, requete, 20)
      return performance.now() - debut
    }
    // La meilleure de cinq : la machine d'essai fait aussi autre chose.
    const durees = requetes.map((requete) => Math.min(...Array.from({ length: 5 }, () => mesure(requete))))
    expect(Math.max(...durees)).toBeLessThan(50)
  })
})
