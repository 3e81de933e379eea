import { decodeHuitBits, type JeuHuitBits } from './jeux-de-caracteres'

export type Encodage = 'utf-8' | 'utf-16' | JeuHuitBits

/** Un texte décodé. `estDouteux` : rien ne prouvait l'encodage, l'intervenant doit regarder les accents. */
export interface TexteDecode {
  texte: string
  encodage: Encodage
  estDouteux: boolean
}

const ECHANTILLON = 65_536

/** UTF-16 sans marque : presque tous les octets de rang pair (ou impair) sont nuls. */
function devineUtf16(octets: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const fin = Math.min(octets.length & ~1, ECHANTILLON)
  if (fin < 4) return null
  const nuls = [0, 0]
  for (let i = 0; i < fin; i += 1) if (octets[i] === 0) nuls[i & 1] = (nuls[i & 1] ?? 0) + 1
  const [pairs = 0, impairs = 0] = nuls.map((nombre) => nombre / (fin / 2))
  if (impairs > 0.6 && pairs < 0.1) return 'utf-16le'
  return pairs > 0.6 && impairs < 0.1 ? 'utf-16be' : null
}

function decode(octets: Uint8Array, nom: string, estStrict: boolean): string | null {
  try {
    return new TextDecoder(nom, { fatal: estStrict }).decode(octets)
  } catch {
    return null // octets impossibles dans cet encodage : ce n'est pas lui
  }
}

/** Un texte n'a ni NUL ni pluie de caractères de contrôle. */
function estBinaire(texte: string): boolean {
  const debut = texte.slice(0, ECHANTILLON)
  const controles = debut.match(/(?![\t-\r\u0080-\u009F])\p{Cc}/gu)?.length ?? 0
  return debut.includes('\u0000\u0000') || controles > 2 + debut.length / 200
}

interface Indices {
  /** Lettres accentuées collées à une lettre ASCII, selon le jeu. */
  windows: number
  mac: number
  dos: number
}

const estLettreAscii = (octet: number | undefined): boolean => octet !== undefined && (octet | 0x20) >= 0x61 && (octet | 0x20) <= 0x7a
/** Octets qui sont une lettre française dans chaque jeu ; sans ceux qui sont une lettre plus courante encore en Windows-1252. */
const LETTRES = {
  windows: new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf6, 0xf9, 0xfb, 0xfc, 0xc0, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xce, 0xcf, 0xd4, 0xdc, 0x9c, 0x8c, 0x92]),
  mac: new Set([0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9a, 0x9d, 0x9e, 0x9f, 0xcf, 0x83, 0x82, 0xce, 0xd5]),
  dos: new Set([0x85, 0x83, 0x87, 0x8a, 0x82, 0x88, 0x89, 0x8c, 0x8b, 0x93, 0x94, 0x97, 0x96, 0x81, 0x90, 0x80, 0xd4, 0xd2]),
}

function compteIndices(octets: Uint8Array): Indices {
  const indices: Indices = { windows: 0, mac: 0, dos: 0 }
  const fin = Math.min(octets.length, ECHANTILLON * 4)
  for (let i = 0; i < fin; i += 1) {
    const octet = octets[i] ?? 0
    if (octet < 0x80 || !(estLettreAscii(octets[i - 1]) || estLettreAscii(octets[i + 1]))) continue
    for (const jeu of ['windows', 'mac', 'dos'] as const) if (LETTRES[jeu].has(octet)) indices[jeu] += 1
  }
  return indices
}

function decodeSelonIndices(octets: Uint8Array): TexteDecode {
  const { windows, mac, dos } = compteIndices(octets)
  const [, second = 0] = [windows, mac, dos].toSorted((a, b) => b - a)
  const jeu: JeuHuitBits = windows >= mac && windows >= dos ? 'windows-1252' : mac >= dos ? 'mac' : 'dos'
  const texte = decodeHuitBits(octets, jeu)
  const estPartage = Math.max(windows, mac, dos) < 2 * second
  return { texte, encodage: jeu, estDouteux: jeu !== 'windows-1252' || estPartage || texte.includes('\uFFFD') }
}

function decodeUtf8Abime(octets: Uint8Array): TexteDecode | null {
  const texte = decode(octets, 'utf-8', false) ?? ''
  const perdus = texte.split('\uFFFD').length - 1
  const accents = texte.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return accents > 4 * perdus ? { texte, encodage: 'utf-8', estDouteux: true } : null
}

/**
 * Décode un fichier texte : UTF-8, UTF-16 (avec ou sans marque), Windows-1252, Mac, DOS.
 * `null` : ce n'est pas du texte. Un encodage qui ment (marque UTF-8 sur du Windows-1252) est rattrapé et signalé.
 */
export function decodeTexte(octets: Uint8Array): TexteDecode | null {
  const lu = decodeSansJuger(octets)
  return estBinaire(lu.texte) ? null : { ...lu, texte: lu.texte.replace(/^\uFEFF/, '') }
}

function decodeSansJuger(octets: Uint8Array): TexteDecode {
  const [a, b, c] = octets
  const marque = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  const utf16 = marque ?? devineUtf16(octets)
  if (utf16 !== null) {
    const entier = octets.subarray(0, octets.length & ~1)
    const texte = decode(entier, utf16, false) ?? ''
    return { texte, encodage: 'utf-16', estDouteux: texte.includes('\uFFFD') || entier.length !== octets.length }
  }
  const utf8 = decode(octets, 'utf-8', true)
  if (utf8 !== null) return { texte: utf8, encodage: 'utf-8', estDouteux: false }
  const abime = decodeUtf8Abime(octets)
  if (abime !== null) return abime
  const aMarque = a === 0xef && b === 0xbb && c === 0xbf
  const lu = decodeSelonIndices(aMarque ? octets.subarray(3) : octets)
  return aMarque ? { ...lu, estDouteux: true } : lu
}
