// @ts-check
/** `npm start` : construit, sert `dist/` sur ce poste seulement, imprime l’adresse. Port occupé : le suivant. */
import { build, preview } from 'vite'
import { RACINE } from './lance.mjs'

await build({ root: RACINE, logLevel: 'warn' })
const serveur = await preview({ root: RACINE, preview: { host: 'localhost' } })
const adresse = serveur.resolvedUrls?.local[0]
if (adresse === undefined) throw new Error('Le serveur local n’a pas pu s’ouvrir. Libérez un port entre 4173 et 4273, puis relancez npm start.')
console.log(`\nJalons est servi ici : ${adresse}\nOuvrez cette adresse dans Chrome, Edge ou Firefox. Arrêter : Ctrl+C.`)
