// Tient lieu de service worker pour la sonde.
