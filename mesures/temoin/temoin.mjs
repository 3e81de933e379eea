// @ts-check
/** Le témoin : la plus petite page Preact qui se tienne hors ligne. */
import { h, render } from 'preact'

const racine = document.getElementById('temoin')
if (racine !== null) render(h('h1', null, 'Bonjour'), racine)
void navigator.serviceWorker.register('./sw.js')
