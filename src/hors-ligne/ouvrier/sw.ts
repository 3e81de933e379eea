/**
 * Le service worker : sert la construction depuis le précache, rien d’autre. Aucun cache d’exécution,
 * aucune requête de son cru ; ce qui n’est pas au précache (un dossier WebDAV voisin) va au réseau tel quel.
 */
import { clientsClaim } from 'workbox-core'
import { addPlugins, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { poseLaPolitique } from './reponse'
import { repondAuxMessages } from './messages'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

const entrees = self.__WB_MANIFEST

// Avant precacheAndRoute : les greffons ajoutés après ne verraient pas ses réponses.
addPlugins([{ handlerWillRespond: ({ response }) => Promise.resolve(poseLaPolitique(response)) }])

precacheAndRoute(entrees, {
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/.*/],
})

// À la toute première visite seulement, la page n’est tenue par personne : la prendre, pour que les
// morceaux chargés plus tard viennent déjà du précache. Ensuite, ne prend la main que sur demande.
clientsClaim()
repondAuxMessages(self, entrees)
