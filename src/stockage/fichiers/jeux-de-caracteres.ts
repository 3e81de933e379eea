/** Windows-1252, octets 0x80 à 0x9F (le décodeur de Node 20 les rend faux). Les cinq octets sans lettre donnent U+FFFD. */
const WINDOWS_80_9F = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/** Mac OS Roman, octets 0x80 à 0xFF. */
const MAC_80_FF =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** Code page 850 (anciens logiciels sous DOS), octets 0x80 à 0xFF. */
const DOS_80_FF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

export type JeuHuitBits = 'windows-1252' | 'mac' | 'dos'

function dresseTable(jeu: JeuHuitBits): Uint16Array {
  const table = Uint16Array.from({ length: 256 }, (_, octet) => octet)
  const haut = jeu === 'mac' ? MAC_80_FF : jeu === 'dos' ? DOS_80_FF : WINDOWS_80_9F
  for (let i = 0; i < haut.length; i += 1) table[0x80 + i] = haut.charCodeAt(i)
  return table
}

const PAS = 8192

/** Décode des octets d'un jeu à huit bits. Ne lève jamais : un octet sans lettre donne U+FFFD. */
export function decodeHuitBits(octets: Uint8Array, jeu: JeuHuitBits): string {
  const table = dresseTable(jeu)
  const morceaux: string[] = []
  const unites = new Uint16Array(PAS)
  for (let debut = 0; debut < octets.length; debut += PAS) {
    const fin = Math.min(debut + PAS, octets.length)
    for (let i = debut; i < fin; i += 1) unites[i - debut] = table[octets[i] ?? 0] ?? 0xfffd
    morceaux.push(String.fromCharCode(...unites.subarray(0, fin - debut)))
  }
  return morceaux.join('')
}
