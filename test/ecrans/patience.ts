/** Une machine chargée met plus d'une seconde à charger un écran à froid : on attend ce qu'on cherche, sans rien relâcher. */
import { cleanup, configure } from '@testing-library/preact'
import { afterAll } from 'vitest'

configure({ asyncUtilTimeout: 8_000 })

// Preact finit ses effets à l'image suivante : la laisser passer avant que jsdom ne retire `window`.
afterAll(async () => {
  cleanup()
  await new Promise((suite) => setTimeout(suite, 200))
})
