import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        // Calculs, contenu, stockage, documents : sans navigateur, dans un fuseau qui démasque les erreurs d'heure.
        test: {
          name: 'unite',
          environment: 'node',
          env: { TZ: 'Pacific/Chatham' },
          setupFiles: ['test/tirages.ts'],
          // Les épreuves (npm run epreuves) tirent mille fois plus : elles prennent leur temps.
          testTimeout: process.env['TIRAGES'] === undefined ? 20_000 : 3_600_000,
          include: ['test/{domaine,contenu,stockage,documents,hors-ligne,maison}/**/*.test.ts'],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'ecrans',
          environment: 'jsdom',
          setupFiles: ['test/ecrans/patience.ts'],
          testTimeout: 20_000,
          include: ['test/ecrans/**/*.test.tsx'],
        },
      },
    ],
  },
})
