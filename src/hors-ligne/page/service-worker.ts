/**
 * L’enregistrement du service worker et la mise à jour « sur demande ».
 * Une version neuve attend qu’on la choisisse, jamais pendant une séance, dans aucun onglet.
 */
import { computed, signal } from '@preact/signals'
import { Workbox } from 'workbox-window'
import { adresseServiceWorker } from './regle-confiance'
import { seanceIci, uneSeanceEstConduite } from './seance-en-cours'

export type EtatServiceWorker = 'attente' | 'actif' | 'indisponible'

const HEURE_MS = 3_600_000
const enAttente = signal(false)

/** Le service worker tient-il l’application hors ligne ? */
export const etatServiceWorker = signal<EtatServiceWorker>('attente')

/** Une version neuve est prête, et le moment permet de la proposer. */
export const miseAJourProposee = computed(() => enAttente.value && !seanceIci.value)

let ouvrier: Workbox | undefined

/** Enregistre le service worker ; sans lui (navigation privée, http), l’application marche mais le dit. */
export async function enregistreServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    etatServiceWorker.value = 'indisponible'
    return
  }
  rechargeQuandLaMainChange()
  ouvrier = new Workbox(adresseServiceWorker(), { scope: './', updateViaCache: 'none' })
  ouvrier.addEventListener('waiting', () => (enAttente.value = true))
  try {
    await ouvrier.register()
    await navigator.serviceWorker.ready
    etatServiceWorker.value = 'actif'
    document.addEventListener('visibilitychange', chercheVersionNeuve)
  } catch {
    etatServiceWorker.value = 'indisponible'
  }
}

let derniereRecherche = Date.now()

/** Un portable resté ouvert des semaines : une recherche par heure au plus, hors séance, quand on revient. */
function chercheVersionNeuve(): void {
  const instant = Date.now()
  if (document.hidden || seanceIci.value || instant - derniereRecherche < HEURE_MS) return
  derniereRecherche = instant
  ouvrier?.update().catch(() => undefined) // sans réseau il n’y a rien à chercher
}

/** Prend la version neuve : le service worker passe la main, puis la page se recharge une fois. */
export async function appliqueMiseAJour(): Promise<{ ok: true } | { ok: false; raison: string }> {
  if (await uneSeanceEstConduite()) {
    return { ok: false, raison: 'Une séance est en cours dans un onglet : la mise à jour attendra qu’elle soit terminée.' }
  }
  ouvrier?.messageSkipWaiting()
  return { ok: true }
}

/** Le seul endroit qui recharge la page. La première prise en main (toute première visite) ne recharge rien. */
function rechargeQuandLaMainChange(): void {
  let tenue = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (tenue && !seanceIci.value) location.reload()
    tenue = true
  })
}
