/** Vrai si `tout` commence par `debut`, octet pour octet. */
export const commencePar = (tout: Uint8Array, debut: Uint8Array): boolean =>
  debut.length <= tout.length && debut.every((octet, rang) => octet === tout[rang])

export const sontEgaux = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && commencePar(a, b)

/** SHA-256 hexadécimal, comme `DocumentFige.empreinte`. */
export async function calculeEmpreinte(octets: Uint8Array<ArrayBuffer>): Promise<string> {
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', octets))
  return [...sha256].map(octet => octet.toString(16).padStart(2, '0')).join('')
}
