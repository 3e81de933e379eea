import { describe, expect, it } from 'vitest'
import { chargeFiche, REPERES_FICHES } from '../../../src/contenu'
import { P1 } from '../../../src/contenu/fiches/p1'
import { P2 } from '../../../src/contenu/fiches/p2'
import { P3 } from '../../../src/contenu/fiches/p3'
import { P4 } from '../../../src/contenu/fiches/p4'
import { P5 } from '../../../src/contenu/fiches/p5'
import { P6 } from '../../../src/contenu/fiches/p6'
import { composeFiches } from '../../../src/documents/composer/fiches'
import { blocsDe, textesDe } from './textes-de'

const FICHES = [P1, P2, P3, P4, P5, P6]
const TOUTES = await Promise.all(REPERES_FICHES.map(({ ref }) => chargeFiche(ref)))
const PERSONNES = [
  { prenom: 'Zoé', nom: 'Éluard' },
  { prenom: 'Michał', nom: 'Şahin' },
  { prenom: 'Anne', nom: 'Durand' },
]

describe('fiches vierges', () => {
  const arbre = composeFiches(FICHES, null, { grosCaracteres: false })

  it('font une section par fiche, avec son format, sa référence et son temps', () => {
    expect(arbre.sections.map(({ repere, format }) => [repere, format])).toEqual([
      ['P1', 'A4-portrait'],
      ['P2', 'A4-portrait'],
      ['P3', 'A4-portrait'],
      ['P4', 'A4-portrait'],
      ['P5', 'A3-paysage'],
      ['P6', 'A4-portrait'],
    ])
    expect(arbre.sections[4]?.contexte).toBe('Séance 1, activité A1.6 · 30\u00A0min')
    expect(arbre.pied).toBe('Jalons · Fiches P1 à P6 · version 1 du 23\u00A0novembre 2026')
  })

  it('laissent le prénom et la date à remplir, et disent à qui est la feuille', () => {
    for (const section of arbre.sections) {
      expect(blocsDe(section.blocs, 'definitions')[0]?.couples).toEqual([['Prénom (facultatif)', ''], ['Date', '']])
      expect(section.blocs.at(-1)).toMatchObject({ type: 'paragraphe', style: 'petit', texte: expect.stringContaining('vous appartient') })
    }
    expect(arbre.sections.map((section) => section.proprietaire)).toEqual(['agent', 'groupe', 'agent', 'agent', 'agent', 'agent'])
  })

  it('la fiche relais ne demande ni prénom ni date', async () => {
    const [section] = composeFiches([await chargeFiche('REL')], PERSONNES, { grosCaracteres: false }).sections
    expect(blocsDe(section?.blocs ?? [], 'definitions')).toEqual([])
    expect(section?.proprietaire).toBe('agent')
    expect(textesDe(section).join(' ')).not.toMatch(/Ingrid|Adjovi|poste 2/)
  })

  it.each(TOUTES)('n’impriment jamais l’exemple de $ref', (fiche) => {
    const imprime = textesDe(composeFiches([fiche], null, { grosCaracteres: false })).join('\n')
    expect(imprime).not.toContain(fiche.exemple.personnage.prenom)
    expect(imprime).not.toContain(fiche.exemple.personnage.metier)
    // Un choix de case s'imprime de toute façon ; un mot seul (« oui ») aussi.
    const choix = fiche.champs.flatMap((champ) => (champ.type === 'cases' ? champ.choix : []))
    const valeurs = textesDe(fiche.exemple.valeurs).filter((valeur) => valeur.length > 12 && !choix.includes(valeur))
    expect(valeurs.length).toBeGreaterThan(1)
    for (const valeur of valeurs) expect(imprime).not.toContain(valeur)
  })

  it.each(TOUTES)('impriment toutes les étiquettes de $ref', (fiche) => {
    const imprime = textesDe(composeFiches([fiche], null, { grosCaracteres: false })).join('\n')
    expect(imprime).toContain(fiche.consigne)
    for (const texte of textesDe(fiche.champs.map(({ type: _type, ...champ }) => ({ ...champ, id: '' })))) expect(imprime).toContain(texte)
  })

  it('impriment dans chaque rang ce qui s’entoure, d’un seul tenant', async () => {
    const [section] = composeFiches([await chargeFiche('P24')], null, { grosCaracteres: false }).sections
    const [recto] = blocsDe(section?.blocs ?? [], 'tableau')
    expect(recto?.rangs).toHaveLength(6)
    for (const [rang, cellules] of (recto?.rangs ?? []).entries())
      expect(cellules.map(({ texte }) => texte)).toEqual([`${rang + 1}`, '', '', '', ['C', 'E', 'T', 'R', 'I', 'F', 'A'].join('\u00A0\u00A0\u00A0'), ''])
    expect(recto?.colonnes.map((colonne) => Object.keys(colonne))).toEqual(Array.from({ length: 6 }, () => ['titre', 'part']))
  })

  it('donnent aux champs la place demandée', () => {
    const [, charte, , depart, ligne, entre] = arbre.sections.map((section) => section.blocs)
    expect(blocsDe(depart ?? [], 'curseur')).toHaveLength(8)
    expect(blocsDe(depart ?? [], 'curseur')[0]?.etiquette).toBe('1. Je sais nommer mes compétences')
    expect(blocsDe(depart ?? [], 'zone').map(({ lignes, reglee }) => [lignes, reglee])).toEqual([[3, true], [3, true]])
    expect(blocsDe(ligne ?? [], 'figure')[0]?.dessin).toMatchObject({ type: 'parcours', reperes: 12, lignes: 9 })
    expect(blocsDe(ligne ?? [], 'zone').map((zone) => zone.etiquette)).toEqual(["Ce qui revient, c'est… (mon fil rouge)"])
    expect(textesDe(blocsDe(ligne ?? [], 'tableau')[0]?.rangs)).toEqual(['1', '2', '3'])
    expect(blocsDe(charte ?? [], 'zone').map((zone) => zone.etiquette)).toEqual(['1', '2', '3', '4', '5', 'Validée à main levée le'])
    expect(blocsDe(charte ?? [], 'tableau')[0]?.rangs).toHaveLength(6)
    expect(blocsDe(charte ?? [], 'liste')[0]).toMatchObject({ ordonnee: true })
    expect(blocsDe(entre ?? [], 'tableau').map(({ rangs, lignesParRang }) => [rangs.length, lignesParRang])).toEqual([[5, 2], [3, 5]])
    expect(blocsDe(entre ?? [], 'saut')).toHaveLength(1)
  })
})

describe('fiches nominatives', () => {
  const noms = (arbre: ReturnType<typeof composeFiches>) =>
    arbre.sections.map((section) => `${blocsDe(section.blocs, 'definitions')[0]?.couples[0]?.[1]} ${section.repere}`)

  it('se rangent par personne, par nom, sans que l’accent compte', () => {
    expect(noms(composeFiches([P1, P5], PERSONNES, { grosCaracteres: false }))).toEqual([
      'Anne Durand P1',
      'Anne Durand P5',
      'Zoé Éluard P1',
      'Zoé Éluard P5',
      'Michał Şahin P1',
      'Michał Şahin P5',
    ])
  })

  it('se rangent par fiche si on le demande', () => {
    expect(noms(composeFiches([P1, P5], PERSONNES, { grosCaracteres: true, tri: 'fiche' }))).toEqual([
      'Anne Durand P1',
      'Zoé Éluard P1',
      'Michał Şahin P1',
      'Anne Durand P5',
      'Zoé Éluard P5',
      'Michał Şahin P5',
    ])
  })

  it('gardent le même texte que les vierges, au nom près, même en gros caractères', () => {
    const vierge = composeFiches([P4], null, { grosCaracteres: false }).sections[0]
    const nominative = composeFiches([P4], [{ prenom: 'Anne', nom: 'Durand' }], { grosCaracteres: true })
    expect(nominative.grosCaracteres).toBe(true)
    expect(nominative.sections[0]?.blocs.toSpliced(2, 1)).toEqual(vierge?.blocs.toSpliced(2, 1))
  })

  it('sans personne, ne font aucune section', () => {
    expect(composeFiches(FICHES, [], { grosCaracteres: false }).sections).toEqual([])
  })
})
