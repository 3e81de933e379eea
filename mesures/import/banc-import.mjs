// @ts-check
/** Dans la page : lire 5 000 personnes jusqu’à l’aperçu, ou les découper par papaparse seul. Rend des ms. */
import Papa from 'papaparse'
import { proposeLignes } from '../../src/domaine/import/proposition'
import { litTableau } from '../../src/domaine/import/tableau'
import { litOctets } from '../../src/stockage/fichiers/lecture-octets'

const LIGNES = 5_000
const NOMS = ['Lefèvre', 'N’Diaye', 'Le Goff', 'Dutheil de La Rochère', 'Marchetti', 'Œuvrard', 'Benali', 'Garcia-Ruiz']
const PRENOMS = ['Aïcha', 'Maëlle', 'Jean-Pierre', 'Ludivine', 'Karim', 'Noémie', 'Thomas', 'Inès', 'Zoé', 'Loïc']
const SERVICES = ['Enfance et écoles', 'Espaces verts', 'État civil', 'Police municipale', 'Ressources humaines']
const FONCTIONS = ['ATSEM', 'Jardinier', 'Agent d’accueil', 'Gardien-brigadier', 'Gestionnaire de paie', 'Cuisinière']

const cite = (/** @type {readonly string[]} */ liste, /** @type {number} */ rang) => liste[rang % liste.length] ?? ''
const ligne = (/** @type {number} */ i) =>
  [
    `${cite(NOMS, i)} ${lettres(i)}`,
    cite(PRENOMS, i * 7),
    cite(SERVICES, i),
    cite(FONCTIONS, i),
    cite(['A', 'B', 'C'], i),
    cite(['Titulaire', 'Contractuel', 'Stagiaire'], i * 5),
    `agent.${i}@valdaurelle.fr`,
    'Val d’Aurelle',
  ].join(';')

/** Un nom de plus, différent à chaque ligne : ni doublon, ni homonyme. */
function lettres(/** @type {number} */ i) {
  return [...String(i)].map(chiffre => cite([...'abcdefghij'], Number(chiffre))).join('').replace(/^./, premiere => premiere.toUpperCase())
}

const texte = ['Nom;Prénom;Service;Fonction;Catégorie;Statut;Courriel;Employeur', ...Array.from({ length: LIGNES }, (_, i) => ligne(i))].join('\r\n')
const octets = new TextEncoder().encode(texte)

async function importe() {
  const depart = performance.now()
  const lu = await litOctets(octets)
  if (!lu.ok) throw new Error(lu.raison)
  const tableau = litTableau(lu.grille)
  const { lignes } = proposeLignes(tableau, tableau.colonnes, [])
  const duree = performance.now() - depart
  const pretes = lignes.filter(({ choix }) => choix === 'importer').length
  if (pretes !== LIGNES) throw new Error(`${pretes} lignes prêtes au lieu de ${LIGNES}.`)
  return duree
}

function decoupe() {
  const depart = performance.now()
  const { data } = Papa.parse(texte, { delimiter: '', skipEmptyLines: false })
  const duree = performance.now() - depart
  if (data.length !== LIGNES + 1) throw new Error(`${data.length} lignes découpées.`)
  return duree
}

Object.assign(globalThis, { importe, decoupe })
