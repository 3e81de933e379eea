import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { signature } from './outils/precache.mjs'
import { rangeAuSocle } from './outils/socle.mjs'
import { POLITIQUE } from './src/hors-ligne/ouvrier/politique.ts'

/** La politique en première balise de `<head>` : rien ne se charge avant elle. Absente en développement (rechargement à chaud). */
function poseLaPolitique(): Plugin {
  return {
    name: 'jalons-politique',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLITIQUE },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** Vite coupe le style par écran ; chaque feuille redit l'ordre des couches, sinon la première chargée le fixerait. */
function ordonneLesCouches(): Plugin {
  const couches = '@layer reinitialisation,jetons,composants,ecrans,impression;'
  return {
    name: 'jalons-couches',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, paquet) {
      for (const morceau of Object.values(paquet))
        if (morceau.type === 'asset' && morceau.fileName.endsWith('.css')) morceau.source = couches + String(morceau.source)
    },
  }
}

const { greffon, signe } = signature()

export default defineConfig({
  // Relative : `dist/` se pose dans n'importe quel sous-dossier.
  base: './',
  // Pas de repli vers index.html : les adresses sont des hash, et un fichier absent doit répondre 404.
  appType: 'mpa',
  resolve: {
    alias: [
      // jsPDF tire de quoi dessiner du HTML ; nous ne lui en donnons jamais.
      {
        find: /^(html2canvas|dompurify|canvg|core-js.*)$/,
        replacement: new URL('./src/documents/pdf/absent.ts', import.meta.url).pathname,
      },
    ],
  },
  build: {
    target: 'es2022',
    // `light-dark()` tel quel : c'est la version de navigateur que demande le style.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // Un fichier en data: échapperait au précache et à la politique.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: rangeAuSocle }] } } },
  },
  worker: {
    format: 'es',
    // La règle Trusted Types n'ouvre que les Workers qui portent ce préfixe.
    rolldownOptions: { output: { entryFileNames: 'assets/travail-[name]-[hash].js' } },
  },
  preview: { port: 4173, strictPort: false },
  plugins: [
    preact(),
    poseLaPolitique(),
    ordonneLesCouches(),
    greffon,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/hors-ligne/ouvrier',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false, // écrit à la main dans public/ : lisible, et signé au précache comme le reste
      injectManifest: {
        rollupFormat: 'iife', // en module, le service worker ne s'enregistre pas
        globPatterns: ['**/*.{js,css,html,woff2,ttf,wasm,svg,png,webmanifest,json}'],
        globIgnores: ['captures/**', 'sw.js'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        manifestTransforms: [signe],
      },
    }),
  ],
})
