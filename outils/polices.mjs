// Fabrique les sous-ensembles de polices : woff2 pour l'écran, TTF pour le PDF.
// À relancer seulement si un caractère manque : `node outils/polices.mjs`. Les sorties sont dans le dépôt.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const RACINE = fileURLToPath(new URL('..', import.meta.url))
const trouve = createRequire(import.meta.url).resolve

// Latin étendu A et B, virgules souscrites roumaines, diacritiques à composer, ponctuation, espaces fines, signes.
const PLAGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x328],
  [0x1e00, 0x1eff],
  [0x2002, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
  [0x2248, 0x2265],
  [0x25a0, 0x25a1],
  [0x2610, 0x2612],
  [0x2713, 0x2713],
]

const POLICES = [
  { famille: 'source-sans-3', graisse: 400, nom: '400Regular', fichier: 'SourceSans3_400Regular', pdf: true },
  { famille: 'source-sans-3', graisse: 600, nom: '600SemiBold', fichier: 'SourceSans3_600SemiBold', pdf: true },
  { famille: 'source-sans-3', graisse: 700, nom: '700Bold', fichier: 'SourceSans3_700Bold', pdf: false },
  { famille: 'source-serif-4', graisse: 400, nom: '400Regular', fichier: 'SourceSerif4_400Regular', pdf: true },
]

const COMPOSITION = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep']

const signes = PLAGES.flatMap(plage).join('')

function plage([debut, fin]) {
  return Array.from({ length: fin - debut + 1 }, (_, i) => String.fromCodePoint(debut + i))
}

function ecrit(chemin, octets) {
  mkdirSync(dirname(join(RACINE, chemin)), { recursive: true })
  writeFileSync(join(RACINE, chemin), octets)
  console.log(`${chemin} : ${Math.round(octets.length / 1024)} ko`)
}

for (const { famille, graisse, nom, fichier, pdf } of POLICES) {
  const entiere = readFileSync(trouve(`@expo-google-fonts/${famille}/${nom}/${fichier}.ttf`))
  ecrit(`public/polices/${famille}-${graisse}.woff2`, await subsetFont(entiere, signes, { targetFormat: 'woff2' }))
  if (!pdf) continue
  // Le PDF pose les glyphes un à un, sans crénage ni ligature : les tables de composition ne lui servent pas.
  const nue = await subsetFont(entiere, signes, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true, dropTables: COMPOSITION })
  ecrit(`src/documents/pdf/polices/${famille}-${graisse}.ttf`, nue)
}

for (const famille of ['source-sans-3', 'source-serif-4']) {
  const licence = readFileSync(join(dirname(trouve(`@expo-google-fonts/${famille}/package.json`)), 'LICENSE_FONT'))
  ecrit(`public/polices/OFL-${famille}.txt`, licence)
  ecrit(`src/documents/pdf/polices/OFL-${famille}.txt`, licence)
}
