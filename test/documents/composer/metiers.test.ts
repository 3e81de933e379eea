import { expect, it } from 'vitest'
import { METIERS } from '../../../src/contenu/metiers'
import { composeMetiers } from '../../../src/documents/composer/metiers'
import { pagesDe, pdfDe } from '../pdf/essai'
import { textesDe } from './textes-de'

it('une fiche métier par page, avec tous ses textes, sa source et sa date', () => {
  const arbre = composeMetiers(METIERS, false)
  expect(arbre.sections.map(({ repere }) => repere)).toEqual(METIERS.map(({ id }) => id))
  METIERS.forEach(({ dateMaj: _dateMaj, versants, ...fiche }, rang) => {
    const imprime = textesDe(arbre.sections[rang]).join('\n')
    for (const texte of [...textesDe(fiche), versants.join(', ')]) expect(imprime).toContain(texte)
    expect(imprime).toMatch(/Exemple original de Jalons · CC BY-SA 4\.0 · mise à jour le 23\s+novembre 2026/u)
  })
  expect(pagesDe(pdfDe(arbre))).toHaveLength(50)
})

it('une seule fiche porte son nom ; une liste vide ne laisse pas de titre', () => {
  const [fiche] = METIERS
  if (fiche === undefined) throw new Error('Pas de fiche.')
  const arbre = composeMetiers([{ ...fiche, acces: [] }], true)
  expect(arbre.titre).toBe("Métier : Agent d'accueil")
  expect(textesDe(arbre)).not.toContain("Par où l'on y entre")
  expect(pagesDe(pdfDe(arbre)).length).toBeLessThanOrEqual(2)
})
