/**
 * Les adresses de l'application : une variante par écran, et le hash correspondant.
 * `versHash` et `depuisHash` sont inverses l'une de l'autre ; un hash inconnu donne `null`.
 */
import { depuisMethode, morceauxMethode, type AdresseMethode } from './adresse-methode'
import { jamais } from './jamais'

export type PieceImprimable = 'emargement' | 'deroule' | 'fiches-vierges' | 'fiches-nominatives'

export type Adresse =
  | { type: 'bienvenue' }
  | { type: 'accueil' }
  | { type: 'dispositifs' }
  | { type: 'dispositif'; id: string }
  | { type: 'groupe'; id: string }
  | { type: 'participant'; groupeId: string; id: string }
  | { type: 'preparer'; groupeId: string; numero: number }
  | { type: 'animer'; groupeId: string; numero: number }
  | { type: 'conclure'; groupeId: string; numero: number }
  /** `fiche` : une seule fiche de la série, par sa référence. */
  | { type: 'imprimer'; groupeId: string; numero: number; piece: PieceImprimable; fiche?: string }
  | AdresseMethode
  | { type: 'scenarios' }
  | { type: 'scenario'; id: string }
  | { type: 'scenario-seance'; id: string; numero: number }
  | { type: 'documents' }
  | { type: 'document'; id: string }
  | { type: 'reglages' }

const PIECES: readonly string[] = ['emargement', 'deroule', 'fiches-vierges', 'fiches-nominatives']
const estPiece = (mot: string): mot is PieceImprimable => PIECES.includes(mot)

/** Adresse → hash complet, `#/` compris. */
export function versHash(adresse: Adresse): string {
  return '#/' + morceaux(adresse).map(encodeURIComponent).join('/')
}

function morceaux(adresse: Adresse): string[] {
  if (estMethode(adresse)) return ['methode', ...morceauxMethode(adresse)]
  switch (adresse.type) {
    case 'accueil':
      return []
    case 'bienvenue':
    case 'dispositifs':
    case 'scenarios':
    case 'documents':
    case 'reglages':
      return [adresse.type]
    case 'dispositif':
      return ['dispositifs', adresse.id]
    case 'groupe':
      return ['groupes', adresse.id]
    case 'participant':
      return ['groupes', adresse.groupeId, 'participants', adresse.id]
    case 'preparer':
    case 'animer':
      return ['groupes', adresse.groupeId, 'seances', String(adresse.numero), adresse.type]
    case 'conclure':
      return ['groupes', adresse.groupeId, 'seances', String(adresse.numero), 'bilan']
    case 'imprimer':
      return ['groupes', adresse.groupeId, 'seances', String(adresse.numero), 'imprimer', adresse.piece, ...(adresse.fiche === undefined ? [] : [adresse.fiche])]
    case 'scenario':
      return ['scenarios', adresse.id]
    case 'scenario-seance':
      return ['scenarios', adresse.id, 'seances', String(adresse.numero)]
    case 'document':
      return ['documents', adresse.id]
    default:
      return jamais(adresse)
  }
}

const estMethode = (adresse: Adresse): adresse is AdresseMethode => adresse.type.startsWith('methode')

/** Hash (avec ou sans `#/`) → adresse, ou `null` si rien ne correspond. */
export function depuisHash(hash: string): Adresse | null {
  const parties = decoupe(hash)
  if (parties === null) return null
  const [racine, ...suite] = parties
  if (racine === undefined) return { type: 'accueil' }
  if (racine === 'methode') return depuisMethode(suite, depuisNumero)
  if (suite.length === 0) return depuisMot(racine)
  const [a = '', b = '', c = ''] = suite
  if (racine === 'dispositifs' && suite.length === 1) return { type: 'dispositif', id: a }
  if (racine === 'documents' && suite.length === 1) return { type: 'document', id: a }
  if (racine === 'scenarios') return depuisScenario(suite)
  if (racine !== 'groupes') return null
  if (suite.length === 1) return { type: 'groupe', id: a }
  if (suite.length === 3 && b === 'participants') return { type: 'participant', groupeId: a, id: c }
  return b === 'seances' ? depuisSeance(a, suite.slice(2)) : null
}

function decoupe(hash: string): string[] | null {
  try {
    const parties = hash.replace(/^#?\/?/, '').split('/').map(decodeURIComponent)
    if (parties.length === 1 && parties[0] === '') return []
    return parties.includes('') ? null : parties
  } catch {
    return null // séquence % invalide : adresse inconnue
  }
}

function depuisMot(mot: string): Adresse | null {
  switch (mot) {
    case 'bienvenue':
    case 'dispositifs':
    case 'scenarios':
    case 'documents':
    case 'reglages':
      return { type: mot }
    default:
      return null
  }
}

function depuisScenario([id = '', rayon, mot = '', ...trop]: string[]): Adresse | null {
  if (rayon === undefined) return { type: 'scenario', id }
  const numero = depuisNumero(mot)
  return rayon === 'seances' && numero !== null && trop.length === 0 ? { type: 'scenario-seance', id, numero } : null
}

function depuisSeance(groupeId: string, [mot = '', ecran, piece, fiche, ...trop]: string[]): Adresse | null {
  const numero = depuisNumero(mot)
  if (numero === null || trop.length > 0) return null
  if (ecran === 'imprimer' && piece !== undefined && estPiece(piece))
    return depuisImpression({ type: 'imprimer', groupeId, numero, piece }, fiche)
  if (piece !== undefined) return null
  if (ecran === 'preparer' || ecran === 'animer') return { type: ecran, groupeId, numero }
  return ecran === 'bilan' ? { type: 'conclure', groupeId, numero } : null
}

/** Seules les fiches se prennent une à une. */
function depuisImpression(serie: Extract<Adresse, { type: 'imprimer' }>, fiche: string | undefined): Adresse | null {
  if (fiche === undefined) return serie
  return serie.piece.startsWith('fiches-') ? { ...serie, fiche } : null
}

function depuisNumero(mot: string): number | null {
  return /^[1-9]\d?$/.test(mot) ? Number(mot) : null
}
