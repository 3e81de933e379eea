/** La preuve hors ligne : chaque fichier attendu est relu dans le cache, octet par octet. */
import type { Demande, EntreeAttendue } from '../ouvrier/contrat'

export interface PreuvePrecache {
  ok: boolean
  presents: number
  attendus: number
  octets: number
  /** Vide si tout va ; sinon la phrase à montrer. */
  raison: string
}

const DELAI_REPONSE_MS = 5_000

/** Relit tout le précache et compare chaque empreinte. Ne lève pas : l’échec est dans `raison`. */
export async function verifiePrecache(): Promise<PreuvePrecache> {
  const actif = (await navigator.serviceWorker?.getRegistration())?.active
  if (!actif) return echec('Jalons n’est pas encore installé pour le hors-ligne. Restez connecté une minute, puis rechargez la page.')
  try {
    const attendues = await demandeEntrees(actif)
    const tailles = await Promise.all(attendues.map(octetsJustes))
    const justes = tailles.filter(taille => taille !== null)
    const octets = justes.reduce((somme, taille) => somme + taille, 0)
    const ok = attendues.length > 0 && justes.length === attendues.length
    const raison = ok ? '' : 'Des fichiers manquent ou sont abîmés. Reconnectez ce poste au réseau et rechargez la page.'
    return { ok, presents: justes.length, attendus: attendues.length, octets, raison }
  } catch {
    return echec('Le navigateur n’a pas pu relire les fichiers de Jalons. Fermez-le, rouvrez-le, puis vérifiez de nouveau.')
  }
}

function echec(raison: string): PreuvePrecache {
  return { ok: false, presents: 0, attendus: 0, octets: 0, raison }
}

function demandeEntrees(actif: ServiceWorker): Promise<EntreeAttendue[]> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolue, rejette) => {
    const garde = setTimeout(() => rejette(new Error('Le service worker ne répond pas.')), DELAI_REPONSE_MS)
    port1.addEventListener('message', ({ data }: MessageEvent<EntreeAttendue[]>) => {
      clearTimeout(garde)
      port1.close()
      resolue(data)
    })
    port1.start()
    actif.postMessage({ type: 'ENTREES' } satisfies Demande, [port2])
  })
}

/** Taille du fichier en cache s’il est celui de la construction, sinon `null`. */
async function octetsJustes({ cle, empreinte }: EntreeAttendue): Promise<number | null> {
  const reponse = await caches.match(cle)
  if (!reponse?.ok) return null
  const octets = await reponse.arrayBuffer()
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', octets))
  return `sha256-${btoa(String.fromCharCode(...sha256))}` === empreinte ? octets.byteLength : null
}
