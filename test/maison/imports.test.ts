import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Pièce → ce que ses fichiers peuvent importer : début de chemin sous `src/`, ou nom de bibliothèque. */
const PERMIS: Record<string, string[]> = {
  domaine: ['domaine/'],
  contenu: ['contenu/', 'domaine/'],
  stockage: ['stockage/', 'domaine/', 'contenu/', 'dexie', 'valibot', 'idb-keyval', 'papaparse', 'hucre', 'fflate'],
  'documents/pdf': ['documents/', 'domaine/', 'contenu/', 'jspdf'],
  documents: ['documents/', 'domaine/', 'contenu/'],
  composants: ['composants/', 'preact', '@preact/signals'],
  ecrans: ['domaine/', 'contenu/', 'stockage/lectures', 'stockage/commandes', 'documents/', 'composants/', 'ecrans/', 'preact', '@preact/signals'],
  'hors-ligne/ouvrier': ['hors-ligne/ouvrier/', 'workbox-'],
  'hors-ligne/page': ['hors-ligne/page/', 'hors-ligne/ouvrier/contrat', 'domaine/', 'stockage/lectures', 'stockage/commandes', 'documents/', 'workbox-window', '@preact/signals'],
  demarrage: [''],
}

const chemins = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(chemin => /\.tsx?$/.test(chemin))
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g

function importsDe(chemin: string): string[] {
  const texte = readFileSync(join('src', chemin), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const sansSuffixe = [...texte.matchAll(IMPORT)].map(([, cible = '']) => cible.replace(/\?.*$/, ''))
  return sansSuffixe.map(cible => (cible.startsWith('.') ? normalize(join(dirname(chemin), cible)) : cible))
}

function estRefuse(chemin: string, cible: string): boolean {
  const piece = Object.keys(PERMIS).find(nom => chemin.startsWith(`${nom}/`))
  if (piece === undefined) return true
  const permis = PERMIS[piece]?.some(debut => cible.startsWith(debut) || `${cible}/` === debut) ?? false
  const [, ecran] = chemin.split('/')
  const [pieceCible, ecranCible] = cible.split('/')
  const autreEcran = piece === 'ecrans' && pieceCible === 'ecrans' && ecranCible !== ecran && ecranCible !== 'commun'
  return !permis || autreEcran || (piece !== 'demarrage' && pieceCible === 'demarrage')
}

it('chaque pièce n’importe que ce que le plan permet', () => {
  const liens = chemins.flatMap(chemin => importsDe(chemin).map(cible => [chemin, cible] as const))
  expect(chemins.length, 'aucun module vu : le parcours est cassé').toBeGreaterThan(20)
  expect(liens.length, 'aucun import vu : la lecture est cassée').toBeGreaterThan(20)
  expect(liens.filter(([chemin, cible]) => estRefuse(chemin, cible)).map(lien => lien.join(' → '))).toEqual([])
})

it('refuse les raccourcis connus', () => {
  expect(estRefuse('domaine/temps.ts', 'stockage/ouverture')).toBe(true)
  expect(estRefuse('ecrans/accueil/Accueil.tsx', 'ecrans/groupe/Groupe')).toBe(true)
  expect(estRefuse('ecrans/accueil/Accueil.tsx', 'stockage/ouverture')).toBe(true)
  expect(estRefuse('ecrans/accueil/Accueil.tsx', 'demarrage/montage')).toBe(true)
  expect(estRefuse('ecrans/accueil/Accueil.tsx', 'ecrans/commun/environnement')).toBe(false)
})
