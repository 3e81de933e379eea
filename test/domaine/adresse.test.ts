import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depuisHash, versHash } from '../../src/domaine/adresse'
import type { Adresse } from '../../src/domaine/adresse'
import { GRAINE } from './graine'

/** Un morceau d'adresse : jamais vide, sinon n'importe quel texte bien formé. */
const mot = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((t) => t.isWellFormed())
const numero = fc.integer({ min: 1, max: 99 })

/** Une recette par écran : un écran ajouté à `Adresse` sans recette ne compile pas. */
const RECETTES: { [T in Adresse['type']]: fc.Arbitrary<Extract<Adresse, { type: T }>> } = {
  bienvenue: fc.constant({ type: 'bienvenue' }),
  accueil: fc.constant({ type: 'accueil' }),
  dispositifs: fc.constant({ type: 'dispositifs' }),
  methode: fc.constant({ type: 'methode' }),
  documents: fc.constant({ type: 'documents' }),
  reglages: fc.constant({ type: 'reglages' }),
  dispositif: fc.record({ type: fc.constant('dispositif'), id: mot }),
  groupe: fc.record({ type: fc.constant('groupe'), id: mot }),
  participant: fc.record({ type: fc.constant('participant'), groupeId: mot, id: mot }),
  preparer: fc.record({ type: fc.constant('preparer'), groupeId: mot, numero }),
  animer: fc.record({ type: fc.constant('animer'), groupeId: mot, numero }),
  conclure: fc.record({ type: fc.constant('conclure'), groupeId: mot, numero }),
  imprimer: fc.oneof(
    fc.record({
      type: fc.constant('imprimer'), groupeId: mot, numero,
      piece: fc.constantFrom('emargement', 'deroule', 'fiches-vierges', 'fiches-nominatives'),
    }),
    fc.record({ type: fc.constant('imprimer'), groupeId: mot, numero, piece: fc.constantFrom('fiches-vierges', 'fiches-nominatives'), fiche: mot }),
  ),
  'methode-techniques': fc.constant({ type: 'methode-techniques' }),
  'methode-freins': fc.constant({ type: 'methode-freins' }),
  'methode-sigles': fc.constant({ type: 'methode-sigles' }),
  'methode-pourquoi': fc.constant({ type: 'methode-pourquoi' }),
  'methode-manuel': fc.constant({ type: 'methode-manuel' }),
  'methode-metiers': fc.constant({ type: 'methode-metiers' }),
  'methode-cartes': fc.record({ type: fc.constant('methode-cartes'), jeu: mot }),
  'methode-reperes': fc.record({ type: fc.constant('methode-reperes'), cle: mot }, { requiredKeys: ['type'] }),
  'methode-seance': fc.record({ type: fc.constant('methode-seance'), numero, activite: mot }, { requiredKeys: ['type', 'numero'] }),
  'methode-rencontre': fc.record({ type: fc.constant('methode-rencontre'), cle: mot, activite: mot }, { requiredKeys: ['type', 'cle'] }),
  'methode-technique': fc.record({ type: fc.constant('methode-technique'), cle: mot }),
  'methode-fiche': fc.record({ type: fc.constant('methode-fiche'), ref: mot }),
  document: fc.record({ type: fc.constant('document'), id: mot }),
  scenarios: fc.constant({ type: 'scenarios' }),
  scenario: fc.record({ type: fc.constant('scenario'), id: mot }),
  'scenario-seance': fc.record({ type: fc.constant('scenario-seance'), id: mot, numero }),
}
const adresse: fc.Arbitrary<Adresse> = fc.oneof(...Object.values(RECETTES))

describe('adresses', () => {
  it('hash et adresse sont inverses l’un de l’autre', () => {
    fc.assert(fc.property(adresse, (a) => { expect(depuisHash(versHash(a))).toEqual(a) }), { seed: GRAINE, numRuns: 2000 })
  })

  it('un hash quelconque donne une adresse qui lui revient, ou rien', () => {
    const morceau = fc.oneof(mot, fc.constantFrom('groupes', 'seances', 'bilan', 'animer', '1', '07', '%', '%zz', '%2F', '..', '', '?', '#', '/', '<script>'))
    const hash = fc.array(morceau, { maxLength: 8 }).map((m) => '#/' + m.join('/'))
    fc.assert(fc.property(hash, (h) => {
      const lue = depuisHash(h)
      expect(lue === null ? null : depuisHash(versHash(lue))).toEqual(lue)
    }), { seed: GRAINE, numRuns: 3000 })
  })

  it('les adresses du plan de l’application', () => {
    expect(versHash({ type: 'conclure', groupeId: 'g', numero: 1 })).toBe('#/groupes/g/seances/1/bilan')
    expect(versHash({ type: 'methode-fiche', ref: 'P5' })).toBe('#/methode/fiches/P5')
    for (const vide of ['', '#', '#/', '/']) expect(depuisHash(vide)).toEqual({ type: 'accueil' })
    expect(depuisHash('methode')).toEqual({ type: 'methode' })
    expect(depuisHash('#/methode/reperes')).toEqual({ type: 'methode-reperes' })
    expect(versHash({ type: 'methode-seance', numero: 1, activite: 'A1.3' })).toBe('#/methode/seances/1/A1.3')
    expect(versHash({ type: 'methode-rencontre', cle: 'information' })).toBe('#/methode/rencontres/information')
  })

  it('un identifiant qui imite une adresse reste un identifiant', () => {
    const piege: Adresse = { type: 'groupe', id: 'a/participants/b?x#y%2F' }
    expect(depuisHash(versHash(piege))).toEqual(piege)
  })

  const HOSTILES = [
    '#/inconnu', '#/groupes', '#/groupes//', '#//', '#/groupes/g/seances', '#/groupes/g/seances/0/animer', '#/groupes/g/seances/100/animer',
    '#/groupes/g/seances/1e1/animer', '#/groupes/g/seances/-1/animer', '#/groupes/g/seances/01/animer', '#/groupes/g/seances/1', '#/groupes/g/seances/1/conclure',
    '#/groupes/g/seances/1/animer/encore', '#/groupes/g/seances/1/imprimer', '#/groupes/g/seances/1/imprimer/tout', '#/groupes/g/seances/1/imprimer/deroule/2',
    '#/groupes/g/participants', '#/groupes/g/participants/', '#/groupes/g/participants/p/q', '#/methode/seances/x', '#/methode/fiches', '#/methode/inconnu', '#/methode/freins/x', '#/methode/fiches/P1/x',
    '#/methode/seances/1/A1.3/x',
    '#/dispositifs/a/b', '#/documents/a/b', '#/bienvenue/', '#/%', '#/groupes/%E0%A4%A', '#/__proto__', '#/constructor', '#/reglages?x=1', '#/groupes/%',
  ]
  for (const hash of HOSTILES) it(`refuse ${hash}`, () => expect(depuisHash(hash)).toBeNull())
})
