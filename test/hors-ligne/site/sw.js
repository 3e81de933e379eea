// Tient lieu de service worker pour la sonde de joignabilité.
self.addEventListener('install', () => undefined)
