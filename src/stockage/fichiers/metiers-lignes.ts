/** Découper un répertoire de métiers en lignes, chacune avec sa place dans le fichier, pour la dire. */
import { cleRapprochement } from '../../domaine/import/texte'
import { litTexte } from './texte-tabulaire'

const CHAMPS = ['id', 'libelle', 'versants', 'domaine', 'famille', 'definition', 'activites', 'competences', 'conditions', 'acces', 'metiers_proches', 'source', 'licence', 'date_maj'] as const
export type Champ = (typeof CHAMPS)[number]

export interface LigneBrute {
  /** « Ligne 4 », « Fiche 3 ». */
  place: string
  valeurs: unknown
}

export type LignesLues = { ok: true; lignes: LigneBrute[] } | { ok: false; raison: string }

const LISTES: readonly Champ[] = ['versants', 'activites', 'competences', 'conditions', 'acces', 'metiers_proches']

/** Autres noms de colonne, ramenés à leur clé. */
const SYNONYMES: Record<string, Champ> = {
  identifiant: 'id', code: 'id', intitule: 'libelle', metier: 'libelle', versant: 'versants', 'metiers proches': 'metiers_proches',
  'date maj': 'date_maj', 'mise a jour': 'date_maj', 'date de mise a jour': 'date_maj',
}

const nommeColonne = (titre: string): Champ | undefined => {
  const cle = cleRapprochement(titre.replaceAll('_', ' '))
  return SYNONYMES[cle] ?? CHAMPS.find((champ) => champ === cle)
}

/** Un tableau de fiches, ou un objet qui le porte sous `fiches`. */
export function lisJson(contenu: string): LignesLues {
  let lu: unknown
  try {
    lu = JSON.parse(contenu)
  } catch {
    return { ok: false, raison: 'Ce fichier JSON n’est pas bien formé. Demandez-le de nouveau à qui l’a produit, ou prenez sa version .csv.' }
  }
  const fiches: unknown = typeof lu === 'object' && lu !== null && 'fiches' in lu ? lu.fiches : lu
  if (!Array.isArray(fiches)) return { ok: false, raison: 'Ce fichier JSON ne contient pas une liste de fiches métiers. Il en faut une, seule ou sous le nom « fiches ».' }
  return { ok: true, lignes: fiches.map((valeurs: unknown, rang) => ({ place: `Fiche ${rang + 1}`, valeurs })) }
}

/** Première ligne remplie : les titres. Dans une case, plusieurs valeurs se séparent par une barre droite ou un retour à la ligne. */
export function lisCsv(contenu: string): LignesLues {
  const lu = litTexte(contenu)
  if (!lu.ok) return lu
  const titres = lu.grille.findIndex((rangee) => rangee.some((texte) => texte.trim() !== ''))
  const colonnes = (lu.grille[titres] ?? []).map(nommeColonne)
  const manquantes = (['id', 'libelle', 'versants', 'definition'] as const).filter((champ) => !colonnes.includes(champ))
  if (manquantes.length > 0)
    return { ok: false, raison: `Il manque dans ce fichier ${manquantes.length === 1 ? 'la colonne' : 'les colonnes'} ${manquantes.map((champ) => `« ${champ} »`).join(', ')}. Ajoutez-${manquantes.length === 1 ? 'la' : 'les'} à la première ligne.` }
  const lignes = lu.grille.flatMap((rangee, rang) =>
    rang <= titres || rangee.every((texte) => texte.trim() === '') ? [] : [{ place: `Ligne ${rang + 1}`, valeurs: versValeurs(colonnes, rangee) }],
  )
  return { ok: true, lignes }
}

function versValeurs(colonnes: readonly (Champ | undefined)[], rangee: readonly string[]): Record<string, string | string[]> {
  const valeurs: Record<string, string | string[]> = {}
  colonnes.forEach((champ, rang) => {
    const texte = rangee[rang] ?? ''
    if (champ !== undefined) valeurs[champ] = LISTES.includes(champ) ? coupe(texte) : texte
  })
  return valeurs
}

const coupe = (texte: string): string[] => texte.split(/[|\n]/u).map((part) => part.trim()).filter((part) => part !== '')
