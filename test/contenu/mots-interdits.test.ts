import { describe, expect, it } from 'vitest'
import { chargeFiche, chargeRencontre, chargeSeance, REPERES, REPERES_FICHES, REPERES_RENCONTRES } from '../../src/contenu'
import { chaines } from './mots'

const SEANCES = await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))
const RENCONTRES = await Promise.all(REPERES_RENCONTRES.map(({ cle }) => chargeRencontre(cle)))
const FICHES = await Promise.all(REPERES_FICHES.map(({ ref }) => chargeFiche(ref)))
const TEXTES = [
  ...chaines(REPERES, 'repères'),
  ...SEANCES.flatMap((seance) => chaines(seance, `séance ${seance.numero}`)),
  ...RENCONTRES.flatMap((rencontre) => chaines(rencontre, `rencontre ${rencontre.rencontre}`)),
  ...FICHES.flatMap((fiche) => chaines(fiche, `fiche ${fiche.ref}`)),
]

const INTERDITS = [
  'session', 'animateur', 'animatrice', 'intersession', 'atelier', 'bloc', 'coach', 'coaching', 'bénéficiaire',
  'score', 'profil', 'signature électronique', 'photolangage', 'zone de confort',
  'phrase secrète', 'chiffrement', 'copie de sécurité',
]

const interdit = (mot: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${mot}s?(?![\\p{L}\\p{N}])`, 'iu')

const trouve = (motif: RegExp) => TEXTES.filter(({ texte }) => motif.test(texte))

describe('mots du produit', () => {
  it.each(INTERDITS)('on n’écrit jamais « %s »', (mot) => {
    expect(trouve(interdit(mot))).toEqual([])
  })

  it('cherche des mots entiers', () => {
    expect(interdit('bloc').test('un déblocage')).toBe(false)
    expect(interdit('bloc').test('les blocs, ici')).toBe(true)
    expect(interdit('atelier').test("l'atelier")).toBe(true)
  })

  it('« bilan de compétences » ne sert qu’à nommer le dispositif voisin', () => {
    const endroits = trouve(interdit('bilan de compétence')).map(({ texte }) => texte)
    expect(endroits).toHaveLength(2)
    expect(endroits[0]).toBe("« C'est un bilan de compétences ? »")
    expect(endroits[1]).toContain('cartes-dispositifs')
  })
})

describe('façon d’écrire', () => {
  it('ni point d’exclamation, ni écriture inclusive', () => {
    expect(trouve(/!/)).toEqual([])
    expect(trouve(/·|\p{Ll}\((e|ne|trice|s)\)|\p{Ll}-e-?s?\b(?!st)|\bcelles et ceux\b|\biel\b/iu)).toEqual([])
  })

  it('on tape l’apostrophe droite et des espaces ordinaires : l’affichage pose le reste', () => {
    expect(trouve(/[’\u00A0\u202F\t\n]| {2}/)).toEqual([])
  })

  it('ni guillemets anglais droits, ni espace oubliée devant une ponctuation double', () => {
    expect(trouve(/"|\.\.\.|[^\s][?;:](?=\s|$)|«\S|\S»/)).toEqual([])
  })

  it('personne n’est « en retard », ni jugé, ni accusé', () => {
    expect(trouve(/vous êtes en retard|calmez-vous|c'est (très )?facile|ce n'est rien|pourquoi n'avez-vous/i)).toEqual([])
  })

  it('ni maladie, ni promesse, hors de la vigilance qui dit quoi en faire', () => {
    const completes = SEANCES.filter((seance) => seance.redaction === 'complete').map((seance) => `séance ${seance.numero}/`)
    const complets = TEXTES.filter(({ chemin }) => completes.some((debut) => chemin.startsWith(debut) || chemin.startsWith('rencontre ')) && !chemin.endsWith('/vigilance'))
    expect(complets.length).toBeGreaterThan(100)
    const motif = /maladie|dépression|\bburn|handicap|diagnostic|\bloi impose|vos données sont en sécurité/i
    expect(complets.filter(({ texte }) => motif.test(texte))).toEqual([])
  })
})
