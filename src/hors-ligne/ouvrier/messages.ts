import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching'
import type { Demande, EntreeAttendue } from './contrat'

/**
 * Deux demandes de la page, et deux seulement : prendre la main (l’intervenant l’a voulu),
 * et dire ce que le précache doit contenir, pour qu’elle le vérifie elle-même.
 */
export function repondAuxMessages(ouvrier: ServiceWorkerGlobalScope, entrees: PrecacheEntry[]): void {
  ouvrier.addEventListener('message', evenement => {
    const demande = (evenement.data as Partial<Demande> | null)?.type // un message peut tout porter
    if (demande === 'SKIP_WAITING') evenement.waitUntil(ouvrier.skipWaiting())
    if (demande === 'ENTREES') evenement.ports[0]?.postMessage(entrees.flatMap(attendue))
  })
}

function attendue(entree: PrecacheEntry): EntreeAttendue[] {
  const cle = getCacheKeyForURL(entree.url)
  return cle === undefined ? [] : [{ cle, empreinte: entree.integrity ?? '' }]
}
