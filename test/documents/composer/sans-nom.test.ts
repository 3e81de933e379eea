import { expect, it } from 'vitest'
import { QC } from '../../../src/contenu/questionnaires/qc'
import { QF } from '../../../src/contenu/questionnaires/qf'
import { composeFiches } from '../../../src/documents/composer/fiches'
import { blocsDe, textesDe } from './textes-de'

it.each([QC, QF])('$ref ne porte ni nom ni date, même dans une série nominative', (fiche) => {
  const personnes = [{ prenom: 'Zoé', nom: 'Éluard' }]
  for (const arbre of [composeFiches([fiche], null, { grosCaracteres: false }), composeFiches([fiche], personnes, { grosCaracteres: false })]) {
    const [section] = arbre.sections
    expect(section?.proprietaire).toBe('employeur')
    expect(blocsDe(section?.blocs ?? [], 'definitions')).toEqual([])
    expect(textesDe(section?.blocs ?? []).join(' ')).not.toMatch(/Éluard|Zoé/)
    expect(section?.blocs.at(-1)).toMatchObject({ texte: expect.stringContaining('ne porte aucun nom') })
  }
})
