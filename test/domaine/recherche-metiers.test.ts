import { describe, expect, it } from 'vitest'
import { chargeMetiers } from '../../src/contenu/charge-metiers'
import { VERBES_D_ACTION } from '../../src/contenu/cartes/verbes'
import { chercheVerbes } from '../../src/domaine/cherche-verbes'
import { chercheMetiers, indexeMetiers } from '../../src/domaine/recherche-metiers'

const METIERS = await chargeMetiers()
const INDEX = indexeMetiers(METIERS)
const trouve = (...args: Parameters<typeof chercheMetiers> extends [unknown, ...infer R] ? R : never) => chercheMetiers(INDEX, ...args).map(({ libelle }) => libelle)

describe('chercher un métier', () => {
  it('ignore la casse, les accents, les apostrophes et le pluriel', () => {
    for (const requete of ['électricien', 'ELECTRICIEN', 'electriciens', 'Électricien  bâtiment']) expect(trouve(requete)[0]).toBe('Électricien de bâtiments')
    expect(trouve("agent d'accueil")[0]).toBe("Agent d'accueil")
    expect(trouve('eaux')[0]).toBe("Agent d'exploitation de l'eau")
  })

  it('cherche des débuts de mots, tous présents', () => {
    expect(trouve('mag')).toContain('Magasinier')
    expect(trouve('asin')).toEqual([])
    expect(trouve('jardinier voirie')).toEqual([])
  })

  it('met d’abord ceux dont le nom commence ainsi, puis ceux dont le nom le porte', () => {
    const agents = trouve('agent')
    const noms = agents.map((nom) => (nom.startsWith('Agent') ? 0 : nom.includes('gent') ? 1 : 2))
    expect(noms).toEqual(noms.toSorted())
    expect(noms[0]).toBe(0)
    expect(noms.at(-1)).toBe(2)
  })

  it('sans requête, donne tout par ordre alphabétique ; filtre par versant et par famille', () => {
    expect(trouve('')).toEqual(METIERS.map(({ libelle }) => libelle).toSorted((a, b) => a.localeCompare(b, 'fr')))
    expect(trouve('', { versant: 'FPE' })).not.toContain('Brancardier')
    expect(trouve('', { famille: 'Nature et eau' })).toHaveLength(5)
    expect(trouve('soin', { versant: 'FPH' })).toContain('Aide-soignant')
  })

  it('répond en moins de 50 ms sur 2 000 fiches', () => {
    const deuxMille = Array.from({ length: 40 }, (_, tour) => METIERS.map((fiche) => ({ ...fiche, id: `${fiche.id}-${tour}`, libelle: `${fiche.libelle} ${tour}` }))).flat()
    const index = indexeMetiers(deuxMille)
    expect(index).toHaveLength(2000)
    chercheMetiers(index, 'mise en route')
    for (const requete of ['', 'a', 'electricien', 'expliquer une regle a un usager mecontent', 'zzz']) {
      const debut = performance.now()
      chercheMetiers(index, requete)
      expect(performance.now() - debut, requete).toBeLessThan(50)
    }
  })
})

describe('chercher un verbe', () => {
  const verbes = (requete: string) => chercheVerbes(VERBES_D_ACTION, requete).flatMap((famille) => famille.verbes)

  it('sans accents, par le début', () => {
    expect(verbes('ecou')).toEqual(['écouter'])
    expect(verbes('RÉ')).toEqual(expect.arrayContaining(['réparer', 'rédiger', 'relire']))
    expect(verbes('zzz')).toEqual([])
    expect(verbes('')).toHaveLength(120)
  })

  it('ou toute une famille, par les mots de sa question, si aucun verbe ne commence ainsi', () => {
    expect(chercheVerbes(VERBES_D_ACTION, 'marche').map(({ titre, verbes: rangs }) => [titre, rangs.length])).toEqual([['Entretenir et réparer', 12]])
    expect(verbes('negocier')).toEqual(['négocier'])
  })
})
