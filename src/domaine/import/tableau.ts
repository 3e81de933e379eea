import { reconnaitEntete } from './entetes'
import { reconnaitColonnes, type LigneLue } from './colonnes'
import type { Colonne } from './roles'
import { aControle, cleRapprochement, estCaseVide, estIllisible, estPropre, nettoieTexte } from './texte'

/** Un tableau repéré dans une grille. */
export interface TableauLu {
  colonnes: Colonne[]
  lignes: LigneLue[]
  /** Numéro de la ligne d'en-tête dans le fichier ; `null` : le tableau commence sans en-tête. */
  entete: number | null
  /** Lignes écartées parce qu'elles ne décrivent personne : titre, total, en-tête répété. */
  ecartees: { numero: number; raison: string }[]
}

/** Jusqu'où chercher l'en-tête sous les titres d'un export. */
const PROFONDEUR = 30
const PIED = /^(?:(?:sous[ -])?total\b|total general|effectif\b|nombre (?:d |de |total)|page \d|edite le\b|imprime le\b|source\b|liste (?:de|du|au)\b|extrait (?:de|du|le)\b|export (?:de|du|le)\b)/

function noteEntete(cases: readonly string[]): number {
  let exacts = 0
  let noms = 0
  let vagues = 0
  for (const texte of cases) {
    if (texte.includes('@')) return 0
    const annonce = texte === '' ? null : reconnaitEntete(texte)
    if (annonce === null) continue
    if (!annonce.exact) vagues += 1
    else if (/^(?:nom|prenom|courriel)/.test(annonce.role)) noms += 1
    else exacts += 1
  }
  if (noms === 0 && exacts < 2 && !(exacts === 1 && vagues > 0)) return 0
  return noms * 3 + exacts * 2 + vagues
}

function trouveEntete(lignes: readonly LigneLue[]): number {
  let choix = -1
  let note = 0
  lignes.slice(0, PROFONDEUR).forEach((ligne, rang) => {
    const ici = noteEntete(ligne.cases)
    if (ici > note) {
      note = ici
      choix = rang
    }
  })
  return choix
}

/** Une première ligne sans « @ » au-dessus d'une colonne de courriels est un en-tête, même incompris. */
function estEnteteInconnu(lignes: readonly LigneLue[]): boolean {
  const [premiere, ...suite] = lignes
  const echantillon = suite.slice(0, 50)
  if (premiere === undefined || echantillon.length === 0) return false
  return premiere.cases.some((texte, index) => {
    const autres = echantillon.map((l) => l.cases[index] ?? '').filter((v) => v !== '')
    const aArobase = autres.length >= 2 && autres.filter((v) => v.includes('@')).length / autres.length > 0.7
    const estCategorie = autres.length >= 2 && autres.every((v) => /^[abc]$/i.test(v))
    return (texte !== '' && aArobase && !texte.includes('@')) || (texte.length > 1 && estCategorie)
  })
}

const remplies = (cases: readonly string[]): string[] => cases.filter((texte) => !estCaseVide(texte))

const NOMBRE = /^[\d\s.,%€]+$/

/** Deux cases remplies au plus, ou une première suivie de nombres : un total, un titre. */
function estPetite(cases: readonly string[]): boolean {
  let pleines = 0
  let estChiffree = true
  for (const texte of cases) {
    if (estCaseVide(texte)) continue
    pleines += 1
    if (pleines > 1 && !NOMBRE.test(texte)) estChiffree = false
    if (pleines > 2 && !estChiffree) return false
  }
  return true
}

/** Raison d'écarter une ligne qui ne décrit personne, ou `null`. */
function raisonEcart(cases: readonly string[], titres: readonly string[] | null): string | null {
  if (titres !== null && cases.every((texte, i) => texte === (titres[i] ?? ''))) return remplies(cases).length > 1 ? 'en-tête répété' : null
  if (!estPetite(cases)) return null
  const premiere = cases.find((texte) => !estCaseVide(texte)) ?? ''
  if (!PIED.test(cleRapprochement(premiere))) return null
  return /total|effectif|nombre/i.test(premiere) ? 'total' : 'titre'
}

/** Nettoie les cases et oublie les lignes vides, en gardant le numéro de chacune dans le fichier. */
function lignesPleines(grille: readonly (readonly string[])[]): LigneLue[] {
  const lignes: LigneLue[] = []
  grille.forEach((rangee, rang) => {
    if (rangee.every(estPropre)) {
      if (rangee.some((texte) => texte !== '')) lignes.push({ numero: rang + 1, cases: rangee, aControle: false, estIllisible: false })
      return
    }
    const cases = rangee.map(nettoieTexte)
    if (cases.every((texte) => texte === '')) return
    const estChangee = (brut: string, index: number): boolean => brut !== cases[index]
    lignes.push({
      numero: rang + 1,
      cases,
      aControle: rangee.some((brut, index) => estChangee(brut, index) && aControle(brut)),
      estIllisible: rangee.some(estIllisible),
    })
  })
  return lignes
}

/**
 * Repère l'en-tête, les colonnes et les lignes de personnes d'une grille de tableur quelconque.
 * `estEnteteForce` : la première ligne remplie est l'en-tête, même si aucun mot n'en est reconnu.
 */
export function litTableau(grille: readonly (readonly string[])[], estEnteteForce = false): TableauLu {
  const pleines = lignesPleines(grille)
  let rang = trouveEntete(pleines)
  if (rang < 0 && (estEnteteForce || estEnteteInconnu(pleines))) rang = 0
  const entete = pleines[rang]
  const titres = entete?.cases ?? null
  const ecartees = pleines.slice(0, Math.max(rang, 0)).map(({ numero }) => ({ numero, raison: 'titre' }))
  const lignes: LigneLue[] = []
  for (const ligne of pleines.slice(rang + 1)) {
    const raison = raisonEcart(ligne.cases, titres)
    if (raison === null) lignes.push(ligne)
    else ecartees.push({ numero: ligne.numero, raison })
  }
  return { colonnes: reconnaitColonnes(titres, lignes), lignes, entete: entete?.numero ?? null, ecartees }
}
