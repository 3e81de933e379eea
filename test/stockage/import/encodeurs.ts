/** Écrit un texte comme l'écriraient d'anciens logiciels, pour le relire. */
import { decodeHuitBits, type JeuHuitBits } from '../../../src/stockage/fichiers/jeux-de-caracteres'

export function encodeUtf16(texte: string, estPetitBout: boolean): Uint8Array<ArrayBuffer> {
  const vue = new DataView(new ArrayBuffer(texte.length * 2))
  for (let i = 0; i < texte.length; i += 1) vue.setUint16(i * 2, texte.charCodeAt(i), estPetitBout)
  return new Uint8Array(vue.buffer)
}

export function encodeHuitBits(texte: string, jeu: JeuHuitBits): Uint8Array<ArrayBuffer> {
  const tous = decodeHuitBits(Uint8Array.from({ length: 256 }, (_, octet) => octet), jeu)
  return Uint8Array.from(texte, (signe) => {
    const octet = tous.indexOf(signe)
    if (octet < 0) throw new Error(`${signe} n'existe pas en ${jeu}`)
    return octet
  })
}
