import { defineConfig } from 'vitest/config'

/** Un vrai Chromium sur la construction de production : `npm run construit` d’abord (`npm test` s’en charge). */
export default defineConfig({
  test: {
    name: 'bout-en-bout',
    environment: 'node',
    include: ['test/bout-en-bout/**/*.test.ts'],
    // Deux navigateurs à la fois sur deux cœurs se ralentissent l’un l’autre sans rien gagner.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
})
