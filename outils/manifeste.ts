import type { ManifestOptions } from 'vite-plugin-pwa'

/** Le manifeste d'installation. Les adresses sont relatives : `dist/` vit dans n'importe quel sous-dossier. */
export const manifeste: Partial<ManifestOptions> = {
  id: './',
  name: 'Jalons : bilans de parcours professionnel collectifs',
  short_name: 'Jalons',
  description:
    'Préparer, conduire et conclure les séances d’un bilan de parcours professionnel collectif, en salle, sans réseau.',
  lang: 'fr',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#fafbf7',
  background_color: '#fafbf7',
  categories: ['education', 'business', 'productivity'],
  icons: [
    { src: 'icones/jalon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icones/jalon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icones/jalon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icones/jalon-masquable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}
