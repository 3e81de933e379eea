/** Écrit une police dans le PDF : fichier réduit, chasses, et la table qui rend le texte lisible (ToUnicode). */
import type { ArgumentsPolice } from '../moteur'
import type { Police } from './lit-police'
import { reduitPolice } from './sous-ensemble'

/** Remplace `putFont` de jsPDF, qui embarque tout et donne à un glyphe partagé le dernier caractère venu. */
export function ecritPolice({ font, out, newObject, putStream }: ArgumentsPolice, police: Police, employes: Set<number>): void {
  const glyphes = [...employes].toSorted((a, b) => a - b)
  const nom = `${prefixe(glyphes)}+${police.nom}`
  const flux = (donnees: string) => {
    const objet = newObject()
    putStream({ data: donnees, addLength1: true, objectId: objet })
    out('endobj')
    return objet
  }
  const objet = (lignes: string[]) => {
    const numero = newObject()
    out(['<<', ...lignes, '>>', 'endobj'].join('\n'))
    return numero
  }
  const fichier = flux(enChaine(reduitPolice(police, glyphes)))
  const unicode = flux(versUnicode(police, glyphes))
  const description = objet([
    `/Type /FontDescriptor /FontName /${nom} /FontFile2 ${fichier} 0 R`,
    `/Flags 4 /ItalicAngle 0 /StemV 80 /FontBBox [${police.boite.join(' ')}]`,
    `/Ascent ${police.montee} /Descent ${police.descente} /CapHeight ${police.capitale}`,
  ])
  const descendante = objet([
    `/Type /Font /Subtype /CIDFontType2 /BaseFont /${nom} /FontDescriptor ${description} 0 R`,
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity',
    `/DW 0 /W [${glyphes.map((glyphe) => `${glyphe} [${police.chasse(glyphe)}]`).join(' ')}]`,
  ])
  font.objectNumber = objet([
    `/Type /Font /Subtype /Type0 /BaseFont /${nom} /Encoding /Identity-H`,
    `/DescendantFonts [${descendante} 0 R] /ToUnicode ${unicode} 0 R`,
  ])
  font.isAlreadyPutted = true
}

/** Six capitales qui nomment le sous-ensemble (PDF 1.7, 9.6.4) : les mêmes glyphes donnent le même préfixe. */
function prefixe(glyphes: number[]): string {
  let melange = 7
  for (const glyphe of glyphes) melange = (Math.imul(melange, 31) + glyphe) >>> 0
  return Array.from({ length: 6 }, (_, rang) => String.fromCharCode(65 + (Math.floor(melange / 26 ** rang) % 26))).join('')
}

function versUnicode(police: Police, glyphes: number[]): string {
  const lignes = glyphes.filter((glyphe) => glyphe !== 0).map((glyphe) => `<${hexa(glyphe)}> <${hexa(police.code(glyphe))}>`)
  const blocs: string[] = []
  for (let rang = 0; rang < lignes.length; rang += 100) {
    const bloc = lignes.slice(rang, rang + 100)
    blocs.push(`${bloc.length} beginbfchar`, ...bloc, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocs,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** Quatre chiffres hexadécimaux : nos polices n'ont ni glyphe ni caractère au-delà de U+FFFF. */
export function hexa(nombre: number): string {
  return nombre.toString(16).padStart(4, '0')
}

function enChaine(octets: Uint8Array): string {
  let chaine = ''
  for (let rang = 0; rang < octets.length; rang += 8192) chaine += String.fromCharCode(...octets.subarray(rang, rang + 8192))
  return chaine
}
