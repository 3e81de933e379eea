/**
 * Réduit une police aux glyphes employés, sans les renuméroter : le numéro de glyphe sert de code dans le PDF.
 * Les tables que le PDF ne lit pas (`cmap`, `name`, `post`, `OS/2`) ne sont pas écrites.
 */
import type { Police } from './lit-police'

const COMPOSE = -1
const AUTRE = 0x20
const MOTS = 0x01
const ECHELLE = 0x08
const ECHELLES = 0x40
const MATRICE = 0x80

/** `employes` : numéros de glyphes. Rend un fichier TrueType. */
export function reduitPolice(police: Police, employes: Iterable<number>): Uint8Array {
  const gardes = new Set<number>([0])
  for (const glyphe of employes) garde(police, glyphe, gardes)
  const morceaux: Uint8Array[] = []
  const loca = new DataView(new ArrayBuffer(4 * (police.glyphes + 1)))
  let position = 0
  for (let glyphe = 0; glyphe < police.glyphes; glyphe++) {
    loca.setUint32(4 * glyphe, position)
    if (!gardes.has(glyphe)) continue
    const contour = lisContour(police, glyphe)
    morceaux.push(contour)
    position += contour.length
  }
  loca.setUint32(4 * police.glyphes, position)
  return assemble([
    ['glyf', joint(morceaux, position)],
    ['head', teteLongue(police)],
    ['hhea', octets(police.table('hhea'))],
    ['hmtx', octets(police.table('hmtx'))],
    ['loca', octets(loca)],
    ['maxp', octets(police.table('maxp'))],
  ])
}

function octets(vue: DataView): Uint8Array {
  return new Uint8Array(vue.buffer, vue.byteOffset, vue.byteLength)
}

function joint(morceaux: Uint8Array[], longueur: number): Uint8Array {
  const tout = new Uint8Array(longueur)
  let position = 0
  for (const morceau of morceaux) {
    tout.set(morceau, position)
    position += morceau.length
  }
  return tout
}

function lisContour(police: Police, glyphe: number): Uint8Array {
  const loca = police.table('loca')
  const court = police.table('head').getInt16(50) === 0
  const lis = (rang: number) => (court ? 2 * loca.getUint16(2 * rang) : loca.getUint32(4 * rang))
  return octets(police.table('glyf')).subarray(lis(glyphe), lis(glyphe + 1))
}

/** Un glyphe composé (é) entraîne ses composants (e, accent). */
function garde(police: Police, glyphe: number, gardes: Set<number>): void {
  if (gardes.has(glyphe)) return
  gardes.add(glyphe)
  const contour = lisContour(police, glyphe)
  if (contour.length === 0) return
  const vue = new DataView(contour.buffer, contour.byteOffset, contour.byteLength)
  if (vue.getInt16(0) !== COMPOSE) return
  let position = 10
  let drapeaux = AUTRE
  while (drapeaux & AUTRE) {
    drapeaux = vue.getUint16(position)
    garde(police, vue.getUint16(position + 2), gardes)
    position += 4 + (drapeaux & MOTS ? 4 : 2)
    if (drapeaux & ECHELLE) position += 2
    else if (drapeaux & ECHELLES) position += 4
    else if (drapeaux & MATRICE) position += 8
  }
}

function teteLongue(police: Police): Uint8Array {
  const tete = octets(police.table('head')).slice()
  const vue = new DataView(tete.buffer)
  vue.setUint32(8, 0) // somme de contrôle : posée par `assemble`
  vue.setInt16(50, 1) // `loca` sur 32 bits
  return tete
}

function assemble(tables: [string, Uint8Array][]): Uint8Array {
  const puissance = 2 ** Math.floor(Math.log2(tables.length))
  let position = 12 + 16 * tables.length
  const fichier = new Uint8Array(tables.reduce((total, [, table]) => total + aligne(table.length), position))
  const vue = new DataView(fichier.buffer)
  vue.setUint32(0, 0x00010000)
  vue.setUint16(4, tables.length)
  vue.setUint16(6, 16 * puissance)
  vue.setUint16(8, Math.log2(puissance))
  vue.setUint16(10, 16 * (tables.length - puissance))
  let tete = 0
  tables.forEach(([etiquette, table], rang) => {
    const entree = 12 + 16 * rang
    fichier.set(table, position)
    for (let lettre = 0; lettre < 4; lettre++) fichier[entree + lettre] = etiquette.charCodeAt(lettre)
    vue.setUint32(entree + 4, somme(vue, position, aligne(table.length)))
    vue.setUint32(entree + 8, position)
    vue.setUint32(entree + 12, table.length)
    if (etiquette === 'head') tete = position
    position += aligne(table.length)
  })
  vue.setUint32(tete + 8, 0xb1b0afba - somme(vue, 0, fichier.length))
  return fichier
}

function aligne(longueur: number): number {
  return Math.ceil(longueur / 4) * 4
}

function somme(vue: DataView, debut: number, longueur: number): number {
  let total = 0
  for (let position = debut; position < debut + longueur; position += 4) total = (total + vue.getUint32(position)) >>> 0
  return total
}
