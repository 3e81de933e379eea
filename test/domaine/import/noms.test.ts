import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estEnCapitales, remetEnCasse } from '../../../src/domaine/import/casse'
import { coupeNomComplet } from '../../../src/domaine/import/coupe'
import type { OrdreNom } from '../../../src/domaine/import/roles'
import { cleRapprochement, estBalise, estFormule, nettoieTexte } from '../../../src/domaine/import/texte'
import { GRAINE } from '../graine'

describe('un texte de case', () => {
  test.each([
    ['  Lefe\u0300vre ', 'Lefèvre'],
    ['Le\u00A0Goff\u202F', 'Le Goff'],
    ['Jean\u2060-Noël\u200B', 'Jean-Noël'],
    ['Agent\nd’accueil', 'Agent d’accueil'],
    ['Wałęsa Ștefan Ăn İrem', 'Wałęsa Ștefan Ăn İrem'],
    ['Nom\u0007caché\u202E', 'Nomcaché'],
    ['D\'Hondt N’Diaye', 'D\'Hondt N’Diaye'],
  ])('%j devient %j', (brut, propre) => expect(nettoieTexte(brut)).toBe(propre))

  test('nettoyer deux fois ne change rien, et ne rend jamais d’espace au bord', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        const propre = nettoieTexte(texte)
        expect(nettoieTexte(propre)).toBe(propre)
        expect(propre).toBe(propre.trim().normalize('NFC'))
      }),
      { seed: GRAINE },
    )
  })

  test('la clé de rapprochement oublie casse, accents, apostrophes et traits d’union', () => {
    expect(cleRapprochement('N’DIAYE')).toBe(cleRapprochement("n'diaye"))
    expect(cleRapprochement('Bœuf')).toBe(cleRapprochement('BOEUF'))
    expect(cleRapprochement('Jean-Noël')).toBe(cleRapprochement('JEAN NOEL'))
    expect(cleRapprochement('Łukasz')).toBe('lukasz')
    expect(cleRapprochement('İrem')).toBe('irem')
    expect(cleRapprochement('Lefèvre')).not.toBe(cleRapprochement('Lefort'))
  })

  test('une formule et une balise se reconnaissent, un nom à trait d’union non', () => {
    expect(['=1+1', '@SUM(A1)', '-2', '+33 1'].every(estFormule)).toBe(true)
    expect(['Jean-Noël', 'a@b.fr', 'N°2'].some(estFormule)).toBe(false)
    expect(estBalise('<b>Gras</b>')).toBe(true)
    expect(estBalise('<script')).toBe(true)
    expect(estBalise('3 < 4')).toBe(false)
  })
})

describe('un nom tout en capitales', () => {
  test.each([
    ['LEFÈVRE', 'Lefèvre'],
    ['N’DIAYE', 'N’Diaye'],
    ["D'HONDT", "D'Hondt"],
    ['LE GOFF', 'Le Goff'],
    ['DE LA TOUR', 'de La Tour'],
    ['DUTHEIL DE LA ROCHÈRE', 'Dutheil de La Rochère'],
    ['SAINT-AMAND DUCASSE', 'Saint-Amand Ducasse'],
    ['VAN DEN BROECK', 'Van den Broeck'],
    ['DA SILVA', 'Da Silva'],
    ['MCDONALD', 'McDonald'],
    ['MACRON', 'Macron'],
    ['ŞAHİN', 'Şahin'],
    ['İNCE', 'İnce'],
    ['ÇELİK', 'Çelik'],
    ['YILDIZ', 'Yildiz'],
    ['IŞIK DEMİR', 'Işık Demir'],
    ['ŁUKASIEWICZ', 'Łukasiewicz'],
    ['OEUVRARD', 'Œuvrard'],
    ['BOEUF', 'Bœuf'],
    ['COELHO', 'Coelho'],
    ['JEAN-BAPTISTE', 'Jean-Baptiste'],
  ])('%s se propose %s', (capitales, attendu) => expect(remetEnCasse(capitales)).toBe(attendu))

  test('garde chaque lettre, apostrophe et trait d’union à sa place', () => {
    const lettre = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÀÇÑÖŁŞĂ')
    const nom = fc.array(fc.oneof({ weight: 8, arbitrary: lettre }, fc.constantFrom(' ', '-', '’')), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(nom.map((signes) => nettoieTexte(signes.join(''))), (texte) => {
        const sansLigature = remetEnCasse(texte).replace(/œ/g, 'oe').replace(/Œ/g, 'OE')
        expect(sansLigature.toUpperCase()).toBe(texte)
      }),
      { seed: GRAINE },
    )
  })

  test('« J. » et « A » ne sont pas des noms en capitales', () => {
    expect(['LE GOFF', 'N’DIAYE', 'İNCE'].every(estEnCapitales)).toBe(true)
    expect(['J.', 'A', 'Le Goff', 'McDONALD', '12'].some(estEnCapitales)).toBe(false)
  })
})

describe('prénom et nom dans une case', () => {
  const sures: [string, OrdreNom, string, string][] = [
    ['Aïcha LEFÈVRE', 'prenom-nom', 'LEFÈVRE', 'Aïcha'],
    ['LEFÈVRE Aïcha', null, 'LEFÈVRE', 'Aïcha'],
    ['Lefèvre, Aïcha', null, 'Lefèvre', 'Aïcha'],
    ['LE GOFF, MAËLLE', null, 'LE GOFF', 'MAËLLE'],
    ['Jean-Noël DE LA TOUR', null, 'DE LA TOUR', 'Jean-Noël'],
    ['Jean-Noël de LA TOUR', null, 'de LA TOUR', 'Jean-Noël'],
    ['Mme Maëlle LE GOFF', null, 'LE GOFF', 'Maëlle'],
    ['M. N’DIAYE Omar', null, 'N’DIAYE', 'Omar'],
    ['Monsieur Lefèvre Paul', 'nom-prenom', 'Lefèvre', 'Paul'],
    ['LEFÈVRE Aïcha (Mme)', null, 'LEFÈVRE', 'Aïcha'],
    ['Marie Claire DUPONT-DURAND', null, 'DUPONT-DURAND', 'Marie Claire'],
    ['Jean D. DUPONT', null, 'DUPONT', 'Jean D.'],
    ['John McDONALD', null, 'McDONALD', 'John'],
    ['Jean de La Tour', 'prenom-nom', 'de La Tour', 'Jean'],
    ['De La Tour Jean', 'nom-prenom', 'De La Tour', 'Jean'],
    ['Dutheil de La Rochère Jean-Baptiste', 'nom-prenom', 'Dutheil de La Rochère', 'Jean-Baptiste'],
    ['Martin Thomas', 'nom-prenom', 'Martin', 'Thomas'],
    ['D’ ALMEIDA Inès', null, 'D’ ALMEIDA', 'Inès'],
  ]
  test.each(sures)('« %s » se coupe sans hésiter', (texte, ordre, nom, prenom) =>
    expect(coupeNomComplet(texte, ordre)).toEqual({ nom, prenom, sure: true }))

  const douteuses: [string, OrdreNom, string, string][] = [
    ['OEUVRARD LUDIVINE', null, 'OEUVRARD', 'LUDIVINE'],
    ['LUDIVINE OEUVRARD', null, 'OEUVRARD', 'LUDIVINE'],
    ['Dupont Durand Marie', 'nom-prenom', 'Dupont Durand', 'Marie'],
    ['Marie Claire Dupont', 'prenom-nom', 'Dupont', 'Marie Claire'],
    ['LEFÈVRE (née DURAND) Aïcha', null, 'LEFÈVRE', 'Aïcha'],
    ['Ouedraogo Salif', null, 'Ouedraogo', 'Salif'],
  ]
  test.each(douteuses)('« %s » se propose, à vérifier', (texte, ordre, nom, prenom) =>
    expect(coupeNomComplet(texte, ordre)).toEqual({ nom, prenom, sure: false }))

  test('un seul mot est un nom sans prénom', () => {
    expect(coupeNomComplet('Lefèvre', 'prenom-nom')).toEqual({ nom: 'Lefèvre', prenom: '', sure: false })
  })

  test('une coupe ne perd ni n’invente aucune lettre', () => {
    const mot = fc.constantFrom('Jean', 'LEFÈVRE', 'de', 'La', 'TOUR', 'Noël', 'N’DIAYE', 'el', 'Martin', 'İrem', 'ŁUC', 'J.')
    fc.assert(
      fc.property(fc.array(mot, { minLength: 1, maxLength: 6 }), fc.constantFrom<OrdreNom>('prenom-nom', 'nom-prenom', null), (mots, ordre) => {
        const { nom, prenom, sure } = coupeNomComplet(mots.join(' '), ordre)
        expect(`${nom} ${prenom}`.trim().split(' ').toSorted()).toEqual(mots.toSorted())
        expect(!sure || (nom !== '' && prenom !== '')).toBe(true)
      }),
      { seed: GRAINE },
    )
  })
})
