import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { proposeLignes, retientParticipants } from '../../../src/domaine/import/proposition'
import { ditDoute } from '../../../src/domaine/import/doutes'
import { litTableau } from '../../../src/domaine/import/tableau'
import { litColle, litFichier, type FichierLu } from '../../../src/stockage/lectures/fichier-participants'
import { encodeHuitBits, encodeUtf16 } from './encodeurs'

const DOSSIER = 'test/fixtures/agents/'
const fixture = (nom: string): File => new File([readFileSync(DOSSIER + nom)], nom)
const versFichier = (octets: Uint8Array, nom: string): File => new File([octets.slice()], nom)

function lu(fichier: FichierLu) {
  if (!fichier.ok) throw new Error(fichier.raison)
  return fichier
}
function propose(fichier: FichierLu) {
  const tableau = litTableau(lu(fichier).grille)
  return proposeLignes(tableau, tableau.colonnes, [])
}
const personnes = (fichier: FichierLu): string[] =>
  retientParticipants(propose(fichier)).map((une) => [une.prenom, une.nom, une.service, une.fonction, une.categorie, une.statut, une.courriel, une.employeur].join('|'))

const DIX = personnes(await litFichier(fixture('agents-10-excel-fr.csv')))

describe('les listes d’exemple', () => {
  test('celle d’Excel en français entre tout entière, accents et apostrophes intacts', () => {
    expect(DIX).toHaveLength(10)
    expect(DIX.slice(0, 4)).toEqual([
      'Aïcha|Lefèvre|Petite enfance|Atsem|B|contractuel|agent01@exemple.invalid|',
      'Loïc|Bœuf|Espaces verts|Jardinier|A|titulaire|agent02@exemple.invalid|',
      'Gaël|Müller|Petite enfance|Atsem|C|titulaire|agent03@exemple.invalid|',
      'Anaïs|N’Diaye|Sports|Éducateur sportif|B|titulaire|agent04@exemple.invalid|',
    ])
  })

  test('UTF-8, virgules, soixante personnes : personne ne manque', async () => {
    expect(personnes(await litFichier(fixture('agents-60-utf8-bom.csv')))).toHaveLength(60)
    const douze = personnes(await litFichier(fixture('agents-12-virgule-utf8.csv')))
    expect(douze.slice(0, 10)).toEqual(DIX)
    expect(douze).toHaveLength(12)
  })

  test('prénom et NOM dans une colonne', async () => {
    const onze = personnes(await litFichier(fixture('agents-11-entetes-differents.csv')))
    expect(onze).toHaveLength(11)
    expect(onze.map((une) => une.split('|').slice(0, 2).join(' ')).slice(0, 10)).toEqual(DIX.map((une) => une.split('|').slice(0, 2).join(' ')))
  })

  test('celle à erreurs nomme chacune', async () => {
    const { lignes } = propose(await litFichier(fixture('agents-avec-erreurs.csv')))
    expect(lignes.filter(({ doutes }) => doutes.length > 0).map(({ numero, choix, doutes }) => `${numero} ${choix} ${doutes.map(({ type }) => type).join('+')}`)).toEqual([
      '4 cote nom-manquant', '5 attente courriel', '10 cote doublon-fichier', '11 attente homonyme-fichier', '12 attente balise+formule',
    ])
    expect(lignes.at(-1)?.doutes.map(ditDoute).join(' ')).toContain('« =1+1 », « @SUM(A1) » et « -2 »')
  })
})

const GRILLE = readFileSync(`${DOSSIER}agents-60-utf8-bom.csv`, 'utf8').replace('\uFEFF', '').trim().split('\r\n').slice(0, 11).map((ligne) => ligne.split(';'))
const texte = (separateur: string): string => GRILLE.map((rangee) => rangee.map((v) => (v.includes(separateur) ? `"${v}"` : v)).join(separateur)).join('\r\n')

describe('les mêmes personnes, d’autres fichiers', () => {
  test.each([
    ['tabulations en UTF-16, comme « Texte Unicode » d’Excel', encodeUtf16(`\uFEFF${texte('\t')}`, true), 'txt'],
    ['UTF-16 BE sans marque', encodeUtf16(texte(';'), false), 'csv'],
    ['Mac', encodeHuitBits(texte(';').replaceAll('\r\n', '\r'), 'mac'), 'csv'],
    ['barres verticales', new TextEncoder().encode(texte('|')), 'txt'],
    ['sep=, en tête', new TextEncoder().encode(`sep=,\r\n${texte(',')}`), 'csv'],
    ['cases toutes entre guillemets', new TextEncoder().encode(GRILLE.map((rangee) => rangee.map((v) => `"${v}"`).join(',')).join('\n')), 'csv'],
    ['lignes vides partout', new TextEncoder().encode(`\n\n${texte(';').replaceAll('\r\n', '\r\n;;;;;;\r\n')}\n\n`), 'csv'],
  ])('%s', async (_, octets, extension) => {
    expect(personnes(await litFichier(new File([octets], `agents.${extension}`)))).toEqual(DIX)
  })

  test.each([['xlsx', writeXlsx], ['ods', writeOds]] as const)('.%s', async (format, ecrit) => {
    const octets = await ecrit({ sheets: [{ name: 'Agents', rows: GRILLE }] })
    const fichier = lu(await litFichier(versFichier(octets, `agents.${format}`)))
    expect(fichier.description).toMatchObject({ format, feuille: 'Agents', feuilles: ['Agents'] })
    expect(personnes(fichier)).toEqual(DIX)
    expect(personnes(await litFichier(versFichier(octets, 'agents.csv')))).toEqual(DIX)
  })

  test('collées depuis un tableur', async () => {
    expect(personnes(await litColle(texte('\t')))).toEqual(DIX)
    expect(await litColle('  \n')).toMatchObject({ ok: false })
  })
})

describe('un classeur', () => {
  const cellule = (value: Cell['value'], numFmt: string): Cell => ({ value, type: value instanceof Date ? 'date' : 'number', style: { numFmt } })

  async function lisFeuilles(sheets: WriteSheet[], feuille?: string) {
    return litFichier(versFichier(await writeXlsx({ sheets }), 'agents.xlsx'), feuille)
  }

  test('rend dates et nombres comme le tableur les montre', async () => {
    const feuille: WriteSheet = {
      name: 'F',
      rows: [['Matricule', 'Entrée', 'Quotité', 'Note', 'Actif'], [42, new Date('2026-09-01'), 0.8, 22.5, true]],
      cells: new Map([['1,0', cellule(42, '00000')], ['1,1', cellule(new Date('2026-09-01'), 'dd/mm/yyyy')], ['1,2', cellule(0.8, '0%')]]),
    }
    expect(lu(await lisFeuilles([feuille])).grille[1]).toEqual(['00042', '01/09/2026', '80%', '22,5', 'VRAI'])
  })

  test('garde le résultat d’une formule, jamais la formule', async () => {
    const feuille: WriteSheet = {
      name: 'F',
      rows: [['Nom', 'Prénom'], ['', 'Zoé']],
      cells: new Map([['1,0', { value: 'Durand', type: 'formula', formula: 'HYPERLINK("http://x")', formulaResult: 'Durand' } satisfies Cell]]),
    }
    expect(lu(await lisFeuilles([feuille])).grille[1]).toEqual(['Durand', 'Zoé'])
  })

  test('saute les feuilles vides ou cachées, et laisse choisir', async () => {
    const feuilles: WriteSheet[] = [
      { name: 'Vide', rows: [] },
      { name: 'Cachée', rows: [['Nom'], ['Secret']], hidden: true },
      { name: 'Mars', rows: [['Nom', 'Prénom'], ['Durand', 'Zoé']] },
      { name: 'Avril', rows: [['Nom', 'Prénom'], ['Petit', 'Ali']] },
    ]
    const premiere = lu(await lisFeuilles(feuilles))
    expect(premiere.description).toMatchObject({ feuille: 'Mars', feuilles: ['Mars', 'Avril'] })
    expect(personnes(await lisFeuilles(feuilles, 'Avril'))[0]).toContain('Ali|Petit')
    expect(await lisFeuilles(feuilles, 'Mai')).toMatchObject({ ok: false })
  })

  test('un service fusionné sur trois lignes vaut pour les trois agents', async () => {
    const rows = [['Service', 'Nom', 'Prénom'], ['Sports', 'A', 'Zoé'], [null, 'B', 'Ali'], [null, 'C', 'Léa'], ['RH', 'D', 'Luc']]
    const feuille: WriteSheet = { name: 'F', rows, merges: [{ startRow: 1, endRow: 3, startCol: 0, endCol: 0 }] }
    expect(lu(await lisFeuilles([feuille])).grille.map(([service]) => service)).toEqual(['Service', 'Sports', 'Sports', 'Sports', 'RH'])
    const ods = await writeOds({ sheets: [feuille] })
    expect(lu(await litFichier(versFichier(ods, 'a.ods'))).grille.map(([service]) => service)).toEqual(['Service', 'Sports', 'Sports', 'Sports', 'RH'])
  })
})

describe('un classeur de LibreOffice', () => {
  const ods = (table: string): File => {
    const contenu = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="F">${table}</table:table></office:spreadsheet></office:body></office:document-content>`
    return versFichier(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(contenu) }), 'a.ods')
  }
  const cellule = (valeur: string): string => `<table:table-cell office:value-type="string"><text:p>${valeur}</text:p></table:table-cell>`
  const vides = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16380"/>'

  test('se lit quand la ligne de titre se répète à l’impression et que toute la feuille est mise en forme', async () => {
    const entete = `<table:table-header-rows><table:table-row>${cellule('Nom')}${cellule('Prénom')}${vides}</table:table-row></table:table-header-rows>`
    const corps = `<table:table-row>${cellule('Durand')}${cellule('Zoé')}${vides}</table:table-row>`
    const fin = `<table:table-row table:number-rows-repeated="1048574">${vides}</table:table-row>`
    expect(lu(await litFichier(ods(entete + corps + fin))).grille).toEqual([['Nom', 'Prénom'], ['Durand', 'Zoé']])
  })
})

describe('le texte', () => {
  test('un guillemet jamais refermé n’avale pas la suite', async () => {
    const fichier = lu(await litFichier(new File(['Nom;Prénom;Service\nDurand;Zoé;"Accueil\nPetit;Ali;Sports\n'], 'a.csv')))
    expect(fichier.description.estGuillemetOuvert).toBe(true)
    expect(personnes(fichier)).toHaveLength(2)
  })

  test('les numéros de ligne sont ceux du fichier', async () => {
    const { lignes } = propose(await litFichier(new File(['sep=;\nTitre\n\nNom;Prénom\n\nDurand;Zoé\n'], 'a.csv')))
    expect(lignes.map(({ numero }) => numero)).toEqual([6])
  })

  test('une seule colonne de noms complets', async () => {
    const fichier = lu(await litColle('Aïcha LEFÈVRE\nJean-Noël DE LA TOUR'))
    expect(fichier.description.separateur).toBeNull()
    expect(retientParticipants(propose(fichier)).map(({ nom }) => nom)).toEqual(['Lefèvre', 'de La Tour'])
  })
})
