/** Cent fichiers qui ne sont pas des listes d'agents, ou qui le font croire. Tirés au hasard à partir d'une graine. */
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'

/** `refus` : la lecture doit dire non ; sinon elle peut aussi rendre un texte inerte. */
export interface Hostile {
  nom: string
  octets: Uint8Array
  refus: boolean
}

/** Tirage reproductible (mulberry32), entre 0 et 1. */
export function tirage(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const MAGIES = ['25504446', '89504e470d0a1a0a', 'ffd8ffe0', '474946383961', 'd0cf11e0a1b11ae1', '377abcaf271c', '526172211a0700', '1f8b0800', '4d5a9000', '7f454c46', '53514c69746520666f726d6174', '504b0304', '504b0506', '7b5c72746631', '0061736d']
const versOctets = (hexa: string): number[] => (hexa.match(/../g) ?? []).map((deux) => Number.parseInt(deux, 16))
const texte = (contenu: string): Uint8Array => new TextEncoder().encode(contenu)

function xlsxDe(feuille: string, autres: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
    '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="F" sheetId="1" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${feuille}</worksheet>`),
    ...autres,
  })
}

function odsDe(table: string): Uint8Array {
  const contenu = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="F">${table}</table:table></office:spreadsheet></office:body></office:document-content>`
  return zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(contenu) })
}

/** Une archive qui annonce 1 000 octets et en rend des dizaines de millions. */
function menteuse(): Uint8Array {
  const octets = xlsxDe('<sheetData/>', { 'xl/sharedStrings.xml': new Uint8Array(120_000_000) })
  const vue = new DataView(octets.buffer)
  for (let i = 0; i < octets.length - 4; i += 1) if (vue.getUint32(i, true) === 120_000_000) vue.setUint32(i, 1000, true)
  return octets
}

/** fflate refuse d'écrire ce nom ; un autre programme ne s'en priverait pas. */
const renomme = (octets: Uint8Array): Uint8Array => octets.map((octet) => (octet === 0x37 ? 0x74 : octet))

const inline = (valeur: string): string => `<c r="A1" t="inlineStr"><is><t>${valeur}</t></is></c>`

function archives(): Hostile[] {
  const dix = (nom: string) => zipSync({ [nom]: strToU8('x') })
  return [
    { nom: 'bombe annoncée', octets: xlsxDe('<sheetData/>', { 'xl/sharedStrings.xml': new Uint8Array(200_000_000) }), refus: true },
    { nom: 'bombe qui ment sur sa taille', octets: menteuse(), refus: true },
    { nom: 'document Word', octets: dix('word/document.xml'), refus: true },
    { nom: 'présentation', octets: dix('ppt/presentation.xml'), refus: true },
    { nom: 'Numbers', octets: dix('Index/Document.iwa'), refus: true },
    { nom: 'classeur binaire', octets: dix('xl/workbook.bin'), refus: true },
    { nom: 'archive de photos', octets: dix('photo.jpg'), refus: true },
    { nom: 'archive nommée __proto__', octets: renomme(dix('__pro7o__')), refus: true },
    { nom: '6 000 entrées', octets: zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`f${i}`, new Uint8Array(0)]))), refus: true },
    { nom: 'feuille aux deux bouts du monde', octets: xlsxDe('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'), refus: false },
    { nom: 'case au bout de la ligne', octets: xlsxDe('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'), refus: true },
    { nom: '30 000 lignes', octets: xlsxDe(`<sheetData>${Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join('')}</sheetData>`), refus: true },
    { nom: 'entités en cascade', octets: xlsxDe(`<sheetData><row r="1">${inline('&a;&a;')}</row></sheetData>`).slice(), refus: false },
    { nom: 'XML très profond', octets: xlsxDe('<a>'.repeat(50_000)), refus: true },
    { nom: 'XML sans fin', octets: xlsxDe('<sheetData><row r="1"><c r="A1"><v>'), refus: false },
    { nom: 'classeur vide', octets: xlsxDe('<sheetData/>'), refus: true },
    { nom: 'ods d’un million de lignes pleines', octets: odsDe('<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'), refus: true },
    { nom: 'ods de 16 384 colonnes pleines', octets: odsDe('<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'), refus: true },
    { nom: 'ods aux neuf cents millions d’espaces', octets: odsDe('<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="900000000"/>b</text:p></table:table-cell></table:table-row>'), refus: false },
    { nom: 'ods d’un milliard de lignes vides', octets: odsDe('<table:table-row table:number-rows-repeated="1000000000"/><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'), refus: false },
    { nom: 'ods vide', octets: odsDe(''), refus: true },
  ]
}

function textes(): Hostile[] {
  const gros = (morceau: string, fois: number): Uint8Array => texte(morceau.repeat(fois))
  return [
    { nom: 'vide', octets: new Uint8Array(0), refus: true },
    { nom: 'une marque et rien', octets: texte('\uFEFF'), refus: true },
    { nom: 'des retours à la ligne', octets: gros('\r\n', 9999), refus: true },
    { nom: 'plus de 20 Mo', octets: new Uint8Array(20 * 1024 * 1024 + 1), refus: true },
    { nom: 'un million de lignes', octets: gros('a;b\n', 1_000_000), refus: true },
    { nom: '7 000 lignes', octets: gros('Durand;Zoé;Sports\n', 7000), refus: true },
    { nom: 'une ligne de 10 Mo', octets: gros('a', 10_000_000), refus: true },
    { nom: 'cinq millions de virgules', octets: gros(',', 5_000_000), refus: true },
    { nom: '400 colonnes pleines', octets: gros(`${'x;'.repeat(400)}\n`, 3), refus: true },
    { nom: 'une case de 30 000 signes', octets: texte(`Nom;Prénom\n${'é'.repeat(30_000)};Zoé\n`), refus: true },
    { nom: 'un guillemet ouvert sur 15 Mo', octets: texte(`Nom;Prénom\n"${'abc;def\n'.repeat(1_900_000)}`), refus: true },
    { nom: 'des guillemets sans fin', octets: gros('"', 2_000_000), refus: true },
    { nom: 'des NUL semés', octets: texte('Nom;Prénom\nDu\u0000\u0000rand;Zoé\n'), refus: true },
    { nom: 'du JSON', octets: texte('[{"nom":"Durand"}]'), refus: true },
    { nom: 'du HTML déguisé en .xls', octets: texte('<html><table><tr><td>Nom</td></tr></table></html>'), refus: true },
    { nom: 'du XML', octets: texte('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), refus: true },
    { nom: 'un carnet d’adresses', octets: texte('BEGIN:VCARD\nFN:Zoé\nEND:VCARD'), refus: true },
    { nom: 'des formules', octets: texte('Nom;Prénom\n=cmd|"/C calc"!A0;@SUM(A1)\n+1;-2\n'), refus: false },
    { nom: 'des balises', octets: texte('Nom;Prénom\n<img src=x onerror=alert(1)>;<script>alert(1)</script>\n'), refus: false },
    { nom: '__proto__ partout', octets: texte('__proto__;constructor;toString\n__proto__;constructor;toString\nvalueOf;hasOwnProperty;__defineGetter__\n'), refus: false },
    { nom: 'UTF-16 boiteux', octets: new Uint8Array([0xff, 0xfe, 65, 0, 0, 0xd8, 66]), refus: false },
    { nom: 'des demi-lettres', octets: new Uint8Array([78, 111, 109, 59, 0xe2, 0x82, 59, 0xf0, 0x9f, 10]), refus: false },
    { nom: 'sens de lecture renversé', octets: texte('Nom;Prénom\n\u202Edurand;zoe\u2066\n'), refus: false },
  ]
}

/** Les cent, toujours les mêmes pour une même graine. */
export async function centHostiles(graine: number): Promise<Hostile[]> {
  const hasard = tirage(graine)
  const entier = (max: number): number => Math.floor(hasard() * max)
  const bruit = (longueur: number): number[] => Array.from({ length: longueur }, () => entier(256))
  const sain = new Uint8Array(await writeXlsx({ sheets: [{ name: 'F', rows: [['Nom', 'Prénom'], ...Array.from({ length: 40 }, (_, i) => [`Nom${i}`, 'Zoé'])] }] }))
  const hostiles = [...archives(), ...textes()]
  for (const magie of MAGIES) hostiles.push({ nom: `signature ${magie}`, octets: new Uint8Array([...versOctets(magie), ...bruit(50 + entier(4000))]), refus: true })
  for (let i = 0; i < 11; i += 1) hostiles.push({ nom: `bruit ${i}`, octets: new Uint8Array([1, 0, 0, ...bruit(200 + entier(5000))]), refus: true })
  while (hostiles.length < 85) {
    const fin = 30 + entier(sain.length - 60)
    hostiles.push({ nom: `classeur coupé à ${fin}`, octets: sain.slice(0, fin), refus: true })
  }
  while (hostiles.length < 100) {
    const abime = sain.slice()
    const place = entier(abime.length)
    abime[place] = (abime[place] ?? 0) ^ (1 + entier(255))
    hostiles.push({ nom: `classeur changé à ${place}`, octets: abime, refus: false })
  }
  return hostiles
}
