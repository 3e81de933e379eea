import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choixParDefaut, ditDoute } from '../../../src/domaine/import/doutes'
import { proposeLignes, retientParticipants, SANS_REGLAGE, type Reglages } from '../../../src/domaine/import/proposition'
import { litTableau } from '../../../src/domaine/import/tableau'
import type { Rapprochable } from '../../../src/domaine/import/doublons'
import { GRAINE } from '../graine'

const ENTETE = 'Nom;Prénom;Service;Cat;Courriel'
function propose(lignes: string, existants: Rapprochable[] = [], reglages: Partial<Reglages> = {}, entete = ENTETE) {
  const tableau = litTableau(`${entete}\n${lignes}`.split('\n').map((ligne) => ligne.split(';')))
  return proposeLignes(tableau, tableau.colonnes, existants, { ...SANS_REGLAGE, ...reglages })
}
const doutes = (lignes: string, existants: Rapprochable[] = []): string[] =>
  propose(lignes, existants).lignes.flatMap((ligne) => ligne.doutes.map(({ type }) => `${ligne.numero} ${type}`))

describe('une ligne douteuse porte sa raison', () => {
  test.each([
    [';Gaël;S;C;', '2 nom-manquant'],
    ['Müller;;S;C;', '2 prenom-manquant'],
    ['Müller;Gaël;S;C;pas-un-courriel', '2 courriel'],
    ['Müller;Gaël;S;Z;', '2 categorie'],
    ['=1+1;Gaël;S;C;', '2 formule'],
    ['Müller;<b>Gaël</b>;S;C;', '2 balise'],
    ['OEUVRARD LUDIVINE;;S;C;', '2 ensemble'],
    [`${'a'.repeat(201)};Gaël;S;C;`, '2 long'],
    ['Mül\u0007ler;Gaël;S;C;', '2 controle'],
    ['M\uFFFDller;Gaël;S;C;', '2 illisible'],
    ['MÃ¼ller;Gaël;S;C;', '2 illisible'],
    [';;Service technique;;', '2 case-isolee'],
  ])('%j : %s', (ligne, attendu) => expect(doutes(ligne)).toEqual([attendu]))

  test('une ligne juste n’en porte pas', () => {
    expect(doutes('Müller;Gaël;Petite enfance;C;g@x.fr\nMüller;Anaïs;Sports;cat. b;\nN’Diaye;Anaïs;-;;')).toEqual([])
  })

  test('un doublon a même courriel, ou même service sans courriel contraire ; sinon c’est un homonyme', () => {
    expect(doutes('Bœuf;Loïc;Sports;;l@x.fr\nBOEUF;loic;Autre;;L@x.fr\nBœuf;Loïc;Sports;;\nBœuf;Loïc;Ailleurs;;autre@x.fr')).toEqual([
      '3 doublon-fichier', '4 doublon-fichier', '5 homonyme-fichier',
    ])
    const existants = [{ nom: 'Bœuf', prenom: 'Loïc', service: 'Sports', courriel: '' }]
    expect(doutes('Bœuf;Loïc;Sports;;l@x.fr\n', existants)).toEqual(['2 doublon-groupe'])
    expect(doutes('Bœuf;Loïc;Finances;;\n', existants)).toEqual(['2 homonyme-groupe'])
  })

  test('attend l’intervenant, sauf ce qui ne peut pas entrer tel quel', () => {
    expect(choixParDefaut([])).toBe('importer')
    expect(choixParDefaut([{ type: 'courriel', valeur: 'x' }])).toBe('attente')
    expect(choixParDefaut([{ type: 'homonyme-groupe', service: '' }])).toBe('attente')
    expect(choixParDefaut([{ type: 'nom-manquant' }])).toBe('cote')
    expect(choixParDefaut([{ type: 'courriel', valeur: 'x' }, { type: 'doublon-groupe' }])).toBe('cote')
  })

  test('dit le champ trop long et la catégorie inconnue', () => {
    expect(ditDoute({ type: 'long', champ: 'service' })).toBe('le service dépasse 200 caractères.')
    expect(ditDoute({ type: 'categorie', valeur: 'Z' })).toContain('ni A, ni B, ni C')
  })
})

describe('ce qui sera importé', () => {
  test('une colonne toute en capitales se propose en minuscules, sauf avis contraire', () => {
    const lignes = 'LEFÈVRE;AÏCHA;RH;;\nDE LA TOUR;JEAN-NOËL;RH;;'
    expect(propose(lignes).capitales).toBe(true)
    expect(retientParticipants(propose(lignes)).map(({ nom, prenom, service }) => `${prenom} ${nom}, ${service}`)).toEqual(['Aïcha Lefèvre, RH', 'Jean-Noël de La Tour, RH'])
    expect(retientParticipants(propose(lignes, [], { gardeCapitales: true })).map(({ nom }) => nom)).toEqual(['LEFÈVRE', 'DE LA TOUR'])
    expect(retientParticipants(propose('LEFÈVRE;Aïcha;;;\nBœuf;Loïc;;;')).map(({ nom }) => nom)).toEqual(['LEFÈVRE', 'Bœuf'])
  })

  test('le nom de naissance sert quand le nom d’usage est vide', () => {
    const { lignes } = propose('Durand;;Zoé\nDupont;Martin;Léa', [], {}, 'Nom de naissance;Nom d’usage;Prénom')
    expect(lignes.map(({ personne }) => personne.nom)).toEqual(['Durand', 'Martin'])
  })

  test('une correction lève le doute ; un courriel faux n’entre jamais', () => {
    const lignes = 'Müller;Gaël;S;C;faux\n;Léa;S;C;'
    const corriges = propose(lignes, [], { corrections: new Map([[2, { courriel: 'g@x.fr' }], [3, { nom: ' Noël ' }]]) })
    expect(retientParticipants(corriges).map(({ nom, courriel }) => `${nom} ${courriel}`)).toEqual(['Müller g@x.fr', 'Noël '])
    const force = propose(lignes, [], { choix: new Map([[2, 'importer'], [3, 'cote']]) })
    expect(retientParticipants(force).map(({ nom, courriel }) => `${nom} ${courriel}`)).toEqual(['Müller '])
  })

  test('extrait l’adresse d’un « Nom <adresse> »', () => {
    expect(propose('A;B;S;;"B" <b@x.fr>').lignes[0]?.personne.courriel).toBe('b@x.fr')
  })

  test('des cases quelconques ne font jamais lever, et rien d’importé n’est sans nom', () => {
    const texte = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', 'Nom', 'Prénom', '=1+1', '<b>', '__proto__', 'constructor', 'toString', 'LEFÈVRE', 'a@b.fr', 'M.', 'Mme', ',', '-'))
    fc.assert(
      fc.property(fc.array(fc.array(texte, { maxLength: 6 }), { maxLength: 12 }), (grille) => {
        const tableau = litTableau(grille)
        const { lignes } = propose('')
        expect(lignes).toEqual([])
        const proposition = proposeLignes(tableau, tableau.colonnes, [])
        for (const personne of retientParticipants(proposition)) expect(personne.nom + personne.prenom).not.toBe('')
        const numeros = proposition.lignes.map(({ numero }) => numero)
        expect(new Set(numeros).size).toBe(numeros.length)
        const total = numeros.length + tableau.ecartees.length + (tableau.entete === null ? 0 : 1)
        expect(total).toBe(grille.filter((rangee) => litTableau([rangee]).lignes.length + litTableau([rangee]).ecartees.length + (litTableau([rangee]).entete ?? 0) > 0).length)
      }),
      { seed: GRAINE, numRuns: 300 },
    )
  })
})
