import { describe, expect, it } from 'vitest'
import { prepareTexte, versFragments, versSouffles } from '../../src/documents/texte'

describe('le texte d’un document', () => {
  it('se compose, se nettoie et prend la typographie française', () => {
    expect(prepareTexte('l\'e\u0301tape : « oui » ?')).toBe('l’étape\u00A0: «\u00A0oui\u00A0»\u202F?')
    expect(prepareTexte('a\tb\u0000c\u00ADd  e')).toBe('a b cd e')
    expect(prepareTexte('un\r\ndeux\u2028trois\rquatre')).toBe('un\ndeux\ntrois\nquatre')
    expect(prepareTexte('moitié \uD83D')).toBe('moitié \uFFFD')
  })

  it('reste le même si on le prépare deux fois', () => {
    const texte = 'l\'étape : « oui » ! 10 min\tœ €'
    expect(prepareTexte(prepareTexte(texte))).toBe(prepareTexte(texte))
  })

  it('perd ses fragments vides, garde ses mots forts', () => {
    expect(versFragments([{ texte: '' }, { texte: 'fort', gras: true }])).toEqual([{ texte: 'fort', gras: true }])
  })

  it('coupe une réplique en phrases puis au souffle, guillemet fermé', () => {
    expect(versSouffles('Tracez, de vos débuts à aujourd\'hui. Puis taisez-vous.')).toEqual([['Tracez, ', 'de vos débuts à aujourd’hui.'], ['Puis taisez-vous.\u00A0»']])
  })

  it('ne double pas les guillemets qui entourent déjà la réplique', () => {
    expect(versSouffles('« Bienvenue. »')).toEqual([['Bienvenue.\u00A0»']])
    expect(versSouffles('Dites « oui » ou « non ».')).toEqual([['Dites «\u00A0oui\u00A0» ou «\u00A0non\u00A0».\u00A0»']])
  })
})
