import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typographie } from '../../src/domaine/typographie'
import { GRAINE } from './graine'

describe('typographie', () => {
  const cas: [string, string, string][] = [
    ['courbe les apostrophes', "l'agent d'accueil", 'l’agent d’accueil'],
    ['serre les guillemets', 'dire « bonjour » ou «bonjour»', 'dire «\u00A0bonjour\u00A0» ou «\u00A0bonjour\u00A0»'],
    ['pose l’insécable avant le deux-points', 'À dire : ceci', 'À dire\u00A0: ceci'],
    ['pose la fine avant ; ! ?', 'Qui ? Moi! Bien ;', 'Qui\u202F? Moi\u202F! Bien\u202F;'],
    ['garde ensemble deux signes', 'Vraiment ?!', 'Vraiment\u202F?!'],
    ['lie nombre et unité', 'de 8 à 10 personnes, 25 min, 50 %, 12€', 'de 8 à 10\u00A0personnes, 25\u00A0min, 50\u00A0%, 12\u00A0€'],
    ['lie les heures', '11 h 37, puis 1 h 30 min', '11\u00A0h\u00A037, puis 1\u00A0h\u00A030\u00A0min'],
    ['lie les références', 'art. 6, n° 2022-1043', 'art.\u00A06, n°\u00A02022-1043'],
    ['ne prend pas un mot pour une unité', '10 habitants, 3 maisons, 12 mines', '10 habitants, 3 maisons, 12 mines'],
    ['laisse une heure d’horloge', 'à 12:30 précises', 'à 12:30 précises'],
    ['laisse les minutes et secondes d’angle', "5'30", "5'30"],
    ['laisse une adresse', "https://exemple.fr/l'a?b=1;c!", "https://exemple.fr/l'a?b=1;c!"],
    ['typographie autour d’une adresse', 'voir «https://exemple.fr/?q=a» ?', 'voir «\u00A0https://exemple.fr/?q=a\u00A0»\u202F?'],
    ['laisse un courriel', "o'neil@exemple.fr ; l'autre", "o'neil@exemple.fr\u202F; l’autre"],
    ['ne met rien avant une parenthèse d’interrogation', 'la charte (?)', 'la charte (?)'],
    ['laisse un texte vide', '', ''],
  ]
  for (const [titre, entree, sortie] of cas) it(titre, () => expect(typographie(entree)).toBe(sortie))

  const morceau = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(" '", '«', '»', ' :', ': ', '?', ' !', ';', ' ', '\u00A0', '\u202F', '12', ' h ', ' min', '%', '€', '\n',
      'n° ', 'https://a.fr/?x', 'a@b.fr', '\uE000', "l'"),
  )
  const texte = fc.array(morceau, { maxLength: 20 }).map((m) => m.join(''))

  it('appliquée deux fois, ne change plus rien', () => {
    fc.assert(fc.property(texte, (t) => { expect(typographie(typographie(t))).toBe(typographie(t)) }), { seed: GRAINE, numRuns: 3000 })
  })

  it('ne change que les espaces et les apostrophes', () => {
    const nu = (t: string) => t.replaceAll('’', "'").replaceAll(/[ \u00A0\u202F]/g, '')
    fc.assert(fc.property(texte, (t) => { expect(nu(typographie(t))).toBe(nu(t)) }), { seed: GRAINE, numRuns: 3000 })
  })
})
