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
          include: ['test/{domaine,contenu,stockage,documents,hors-ligne,maison}/**/*.test.ts'],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'ecrans',
          environment: 'jsdom',
          include: ['test/ecrans/**/*.test.tsx'],
        },
      },
    ],
  },
})
