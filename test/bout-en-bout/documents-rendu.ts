/** Monté par `documents.test.ts` : le rendu HTML d'un document, seul dans une page. */
import { h, render } from 'preact'
import '../../src/composants/jetons.css'
import type { ArbreDocument } from '../../src/documents/arbre'
import { RenduDocument } from '../../src/documents/html/RenduDocument'

Object.assign(globalThis, {
  afficheDocument(arbre: ArbreDocument) {
    const racine = document.getElementById('racine')
    if (racine === null) throw new Error('La page d’essai n’a pas de racine.')
    render(null, racine)
    render(h(RenduDocument, { arbre }), racine)
  },
})
