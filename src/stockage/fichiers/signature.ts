/** Ce que disent les premiers octets d'un fichier, quelle que soit son extension. */
export type Signature = { type: 'zip' } | { type: 'texte' } | { type: 'protege' } | { type: 'autre'; nature: string }

const MAGIES: readonly (readonly [string, string])[] = [
  ['25504446', 'est un document PDF'],
  ['89504e47', 'est une image'],
  ['ffd8ff', 'est une image'],
  ['47494638', 'est une image'],
  ['49492a00', 'est une image'],
  ['4d4d002a', 'est une image'],
  ['424d', 'est une image'],
  ['377abcaf271c', 'est une archive'],
  ['526172211a07', 'est une archive'],
  ['1f8b', 'est une archive'],
  ['425a68', 'est une archive'],
  ['fd377a585a', 'est une archive'],
  ['7b5c727466', 'est un document de traitement de texte'],
  ['53514c69746520', 'est une base de données'],
  ['7f454c46', 'est un programme'],
  ['4d5a9000', 'est un programme'],
  ['0061736d', 'est un programme'],
  ['494433', 'est un son'],
  ['4f676753', 'est un son'],
  ['1a45dfa3', 'est une vidéo'],
]

const hexadecimal = (octets: Uint8Array, debut: number, fin: number): string =>
  Array.from(octets.subarray(debut, fin), (octet) => octet.toString(16).padStart(2, '0')).join('')

/** « EncryptedPackage » en UTF-16 : un classeur chiffré par Excel se cache dans un vieux conteneur. */
function estClasseurChiffre(octets: Uint8Array): boolean {
  const mot = 'EncryptedPackage'
  const fin = Math.min(octets.length, 1 << 20) - mot.length * 2
  for (let i = 0; i <= fin; i += 2) {
    let j = 0
    while (j < mot.length && octets[i + 2 * j] === mot.charCodeAt(j) && octets[i + 2 * j + 1] === 0) j += 1
    if (j === mot.length) return true
  }
  return false
}

function litDebutTexte(octets: Uint8Array): string {
  const debut = octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf ? 3 : 0
  return Array.from(octets.subarray(debut, debut + 400), (octet) => String.fromCharCode(octet)).join('').trimStart().toLowerCase()
}

/** Reconnaît la nature d'un fichier non vide à ses octets. Un texte n'a pas de signature : c'est ce qui reste. */
export function reconnaitSignature(octets: Uint8Array): Signature {
  const tete = hexadecimal(octets, 0, 16)
  if (tete.startsWith('504b0304') || tete.startsWith('504b0506')) return { type: 'zip' }
  if (tete.startsWith('d0cf11e0a1b11ae1'))
    return estClasseurChiffre(octets) ? { type: 'protege' } : { type: 'autre', nature: 'est dans un ancien format de Microsoft Office (.xls ou .doc)' }
  if (tete.slice(8, 16) === '66747970') return { type: 'autre', nature: 'est une image ou une vidéo' }
  if (tete.startsWith('52494646') && octets[8] !== 0x3b) return { type: 'autre', nature: 'est une image, un son ou une vidéo' }
  const magie = MAGIES.find(([debut]) => tete.startsWith(debut))
  if (magie !== undefined) return { type: 'autre', nature: magie[1] }
  const texte = litDebutTexte(octets)
  if (/^(?:<!doctype html|<html|<table|<meta|<head|<body)/.test(texte)) return { type: 'autre', nature: 'est une page web' }
  if (/^(?:<\?xml|<workbook)/.test(texte)) return { type: 'autre', nature: 'est un document XML' }
  if (/^[{[]\s*[{["\]}]/.test(texte)) return { type: 'autre', nature: 'est un fichier JSON' }
  return /^(?:begin:vcard|begin:vcalendar)/.test(texte) ? { type: 'autre', nature: 'est un carnet d’adresses ou un agenda' } : { type: 'texte' }
}
