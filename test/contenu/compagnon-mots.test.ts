import { describe, expect, it } from 'vitest'
import { FREINS } from '../../src/contenu/freins'
import { ARGUMENTAIRE, VUES_DECIDEURS } from '../../src/contenu/pourquoi'
import { REL } from '../../src/contenu/relais'
import { CHOIX_PROPOSES, LACUNES, NOTES_JURIDIQUES, THEMES_JURIDIQUES } from '../../src/contenu/reperes-juridiques'
import { SIGLES } from '../../src/contenu/sigles'
import { chargeTechnique, FAMILLES_TECHNIQUES, REPERES_TECHNIQUES } from '../../src/contenu/techniques'
import { typographie } from '../../src/domaine/typographie'
import { chaines } from './mots'

const TECHNIQUES = await Promise.all(REPERES_TECHNIQUES.map(({ cle }) => chargeTechnique(cle)))
const TEXTES = [
  ...chaines(TECHNIQUES, 'techniques'),
  ...chaines(FAMILLES_TECHNIQUES, 'familles'),
  ...chaines(FREINS, 'freins'),
  ...chaines(SIGLES, 'sigles'),
  ...chaines(REL, 'relais'),
  ...chaines([NOTES_JURIDIQUES, THEMES_JURIDIQUES], 'notes'),
  ...chaines(CHOIX_PROPOSES, 'choix'),
  ...chaines(LACUNES, 'lacunes'),
  ...chaines(ARGUMENTAIRE, 'argumentaire'),
  ...chaines(VUES_DECIDEURS, 'vues'),
]

const trouve = (motif: RegExp) => TEXTES.filter(({ texte }) => motif.test(texte))

const INTERDITS = [
  'session', 'animateur', 'animatrice', 'intersession', 'atelier', 'bloc', 'coach', 'coaching', 'bénéficiaire',
  'score', 'profil', 'signature électronique', 'photolangage', 'zone de confort',
  'phrase secrète', 'chiffrement', 'copie de sécurité',
]

describe('mots du compagnon', () => {
  it.each(INTERDITS)('on n’écrit jamais « %s »', (mot) => {
    expect(trouve(new RegExp(`(?<![\\p{L}\\p{N}])${mot}s?(?![\\p{L}\\p{N}])`, 'iu'))).toEqual([])
  })

  it('« bilan de compétences » ne nomme que le dispositif voisin', () => {
    const endroits = trouve(/bilans? de compétences/i)
    expect(endroits.length).toBeGreaterThan(0)
    for (const { chemin, texte } of endroits)
      expect(/bilan-de-competences/.test(texte) || /^(notes|argumentaire|vues)\//.test(chemin), `${chemin} ${texte}`).toBe(true)
  })

  it('ni point d’exclamation, ni écriture inclusive, ni jugement', () => {
    expect(trouve(/!/)).toEqual([])
    expect(trouve(/·|\p{Ll}\((e|ne|trice|s)\)|\bcelles et ceux\b|\biel\b/iu)).toEqual([])
    expect(trouve(/vous êtes en retard|c'est (très )?facile|pourquoi n'avez-vous|vos données sont en sécurité/i)).toEqual([])
    const ditesAuGroupe = TECHNIQUES.flatMap(({ dire }) => dire.map(({ texte }) => texte))
    expect(ditesAuGroupe.filter((texte) => /calmez-vous|ce n'est rien|je sais ce que vous vivez|(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu.test(texte))).toEqual([])
  })

  it('rien n’y demande la santé, la famille, le syndicat ou la croyance d’une personne', () => {
    const questions = TECHNIQUES.flatMap(({ dire }) => dire.map(({ texte }) => texte))
    expect(questions.filter((texte) => /santé|malad|handicap|enfant|mari\b|épou|syndic|relig|origine/i.test(texte))).toEqual([])
  })

  it('se tape avec l’apostrophe droite, des espaces ordinaires et des guillemets français', () => {
    expect(trouve(/[’\u00A0\u202F\t\n]| {2}/)).toEqual([])
    expect(trouve(/"|\.\.\.|[^\s][?;:](?=\s|$)|«\S|\S»/)).toEqual([])
    for (const { texte } of TEXTES) expect(typographie(typographie(texte))).toBe(typographie(texte))
  })

  it('n’a aucun texte vide, hors des cases laissées blanches d’un exemple', () => {
    expect(TEXTES.filter(({ chemin, texte }) => texte.trim() === '' && !chemin.startsWith('relais/exemple/'))).toEqual([])
  })
})
