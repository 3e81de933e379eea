/** SHA-256 hexadécimal. Asynchrone : jamais dans une transaction. */
export async function calculeEmpreinte(octets: Uint8Array<ArrayBuffer>): Promise<string> {
  const condense = new Uint8Array(await crypto.subtle.digest('SHA-256', octets))
  return [...condense].map((octet) => octet.toString(16).padStart(2, '0')).join('')
}
