import { describe, expect, it } from 'vitest'
import { chargeAppui } from '../../../src/contenu/charge-cartes'
import { CE_QUI_COMPTE } from '../../../src/contenu/cartes/ce-qui-compte'
import { ETIQUETTES } from '../../../src/contenu/cartes/etiquettes'
import { ROLES } from '../../../src/contenu/cartes/roles'
import { JEU_SITUATIONS } from '../../../src/contenu/cartes/situations'
import { REPERES_CARTES } from '../../../src/contenu/reperes-cartes'
import { composeAppui } from '../../../src/documents/composer/appuis'
import { composeFeuilleDuJeu, composePlanches } from '../../../src/documents/composer/cartes'
import { blocsDe, textesDe } from './textes-de'

const APPUIS = await Promise.all(REPERES_CARTES.map(({ cle }) => chargeAppui(cle)))
const SIMPLE = { grosCaracteres: false, verso: false }

const planches = (...args: Parameters<typeof composePlanches>) => composePlanches(...args).sections.map((section) => blocsDe(section.blocs, 'planche'))
const mots = (...args: Parameters<typeof composePlanches>) => planches(...args).flat().map(({ cartes }) => cartes.map(({ mot }) => mot))

describe('les planches', () => {
  it('mettent huit cartes par page, toutes les cartes, et le jeu de blanches à la fin', () => {
    const pages = mots(CE_QUI_COMPTE, SIMPLE)
    expect(pages.map((page) => page.length)).toEqual([8, 8, 8, 8, 8, 8])
    expect(pages.flat().slice(0, 40)).toEqual(CE_QUI_COMPTE.series[0]?.cartes.map(({ mot }) => mot))
    expect(pages[5]).toEqual(Array.from({ length: 8 }, () => 'Mon mot'))
  })

  it('ont une seule planche par section, de même taille au recto et au dos', () => {
    for (const une of planches(CE_QUI_COMPTE, { grosCaracteres: false, verso: true })) {
      expect(une).toHaveLength(1)
      expect(une[0]).toMatchObject({ colonnes: 2, hauteurMm: 55 })
    }
  })

  it('impriment le dos en miroir, juste après son recto', () => {
    const [recto, dos] = planches(ROLES, { grosCaracteres: false, verso: true }).flat()
    expect(recto?.cartes.map(({ mot }) => mot).slice(0, 4)).toEqual(['Responsable', 'Ressources humaines', 'Jury', 'Écoutant'])
    expect(dos?.cartes.map(({ repere }) => repere).slice(0, 4)).toEqual(['Ressources humaines', 'Responsable', 'Écoutant', 'Jury'])
    expect(dos?.cartes.map(({ texte }) => texte)).toContain(ROLES.series[0]?.cartes[0]?.verso)
  })

  it('tiennent la place de la carte absente au dos d’une rangée incomplète', () => {
    const impair = { ...ROLES, series: [{ titre: 'Trois', exemplaires: 1, cartes: ROLES.series[0]?.cartes.slice(0, 3) ?? [] }] }
    const [, dos] = planches(impair, { grosCaracteres: false, verso: true }).flat()
    expect(dos?.cartes.map(({ repere }) => repere)).toEqual(['Ressources humaines', 'Responsable', '', 'Jury'])
  })

  it('n’impriment aucun dos s’il n’y a rien à y lire', () => {
    expect(composePlanches(ETIQUETTES, { grosCaracteres: false, verso: true }).sections).toHaveLength(2)
  })

  it('numérotent les cartes série par série', () => {
    const cartes = planches(JEU_SITUATIONS, SIMPLE).flat().flatMap((planche) => planche.cartes)
    expect([cartes[0], cartes[11], cartes[12], cartes[23]].map((carte) => carte?.repere)).toEqual(['Situation 1', 'Situation 12', 'Dispositif 1', 'Dispositif 12'])
  })

  it('passent sur une colonne en gros caractères', () => {
    expect(planches(ETIQUETTES, { grosCaracteres: true, verso: false }).flat().map(({ colonnes, cartes }) => [colonnes, cartes.length])).toEqual([[1, 4], [1, 4], [1, 4], [1, 4]])
  })
})

describe('les feuilles', () => {
  it('corrigé à l’intervenant, mots à cocher à l’agent', () => {
    const corrige = composeFeuilleDuJeu(ETIQUETTES, false)
    expect(corrige?.sections.map(({ proprietaire }) => proprietaire)).toEqual(['intervenant'])
    expect(textesDe(corrige).join('\n')).toContain('Les deux pièges')
    const aCocher = composeFeuilleDuJeu(CE_QUI_COMPTE, false)
    expect(aCocher?.sections.map(({ proprietaire }) => proprietaire)).toEqual(['agent'])
    expect(blocsDe(aCocher?.sections[0]?.blocs ?? [], 'cases')[0]?.choix).toHaveLength(40)
    expect(composeFeuilleDuJeu(ROLES, false)).toBeNull()
  })

  it('le corrigé des dispositifs affiche le statut de chaque rang, et date ce qui a été lu', () => {
    const textes = textesDe(composeFeuilleDuJeu(JEU_SITUATIONS, false))
    expect(textes.filter((texte) => texte === 'à vérifier')).toHaveLength(12)
    expect(textes.filter((texte) => /Lecture du 23\s+novembre 2026\. Statut : à vérifier\.$/u.test(texte))).toHaveLength(6)
  })

  it.each(APPUIS)('$cle dit tous ses textes, sauf l’usage', (appui) => {
    const { usage: _usage, cle: _cle, activites: _activites, materiel: _materiel, ...reste } = appui
    const feuille = appui.type === 'jeu' ? composeFeuilleDuJeu(appui, false) : null
    const imprime = textesDe([composeAppui(appui, { grosCaracteres: false, verso: true }), feuille]).join('\n')
    const attendus = appui.type === 'jeu' ? appui.series.flatMap(({ cartes }) => cartes.flatMap(({ mot, texte, verso = '' }) => [mot, texte, verso])) : textesDe('parties' in reste ? reste.parties.map(({ titre }) => titre) : [reste.titre])
    expect(attendus.length).toBeGreaterThan(0)
    for (const texte of attendus) expect(imprime).toContain(texte)
  })
})
