/** Ce que la page et le service worker se disent. Sans type de plateforme : les deux le compilent. */

/** La page demande : prendre la main (mot de workbox-window), ou dire ce que le précache doit contenir. */
export type Demande = { type: 'SKIP_WAITING' } | { type: 'ENTREES' }

/** Une entrée attendue au précache : sa clé dans le cache et l’empreinte de ses octets (`sha256-…`). */
export interface EntreeAttendue {
  cle: string
  empreinte: string
}
