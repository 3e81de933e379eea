/** Les adresses de la méthode, après `#/methode/`. */
import { jamais } from './jamais'
import type { CleRencontre } from './rencontres'

/** Les lieux sans paramètre : `methode/<lieu>`. */
const LIEUX = ['techniques', 'reperes', 'freins', 'sigles', 'pourquoi', 'manuel', 'metiers'] as const

export type AdresseMethode =
  | { type: 'methode' }
  | { type: 'methode-techniques' }
  | { type: 'methode-freins' }
  | { type: 'methode-sigles' }
  | { type: 'methode-pourquoi' }
  | { type: 'methode-manuel' }
  | { type: 'methode-metiers' }
  /** `cle` : la note où s'ouvrir. */
  | { type: 'methode-reperes'; cle?: string }
  /** `activite` : celle où s'ouvrir. */
  | { type: 'methode-seance'; numero: number; activite?: string }
  | { type: 'methode-rencontre'; cle: string; activite?: string }
  | { type: 'methode-fiche'; ref: string }
  | { type: 'methode-technique'; cle: string }
  | { type: 'methode-cartes'; jeu: string }

/** Ce qui suit `methode` dans le hash. */
export function morceauxMethode(adresse: AdresseMethode): string[] {
  const suite = (precision: string | undefined): string[] => (precision === undefined ? [] : [precision])
  switch (adresse.type) {
    case 'methode':
      return []
    case 'methode-reperes':
      return ['reperes', ...suite(adresse.cle)]
    case 'methode-seance':
      return ['seances', String(adresse.numero), ...suite(adresse.activite)]
    case 'methode-rencontre':
      return ['rencontres', adresse.cle, ...suite(adresse.activite)]
    case 'methode-fiche':
      return ['fiches', adresse.ref]
    case 'methode-technique':
      return ['techniques', adresse.cle]
    case 'methode-cartes':
      return ['cartes', adresse.jeu]
    case 'methode-techniques':
    case 'methode-freins':
    case 'methode-sigles':
    case 'methode-pourquoi':
    case 'methode-manuel':
    case 'methode-metiers':
      return [adresse.type.slice('methode-'.length)]
    default:
      return jamais(adresse)
  }
}

/** Les morceaux après `methode` → l'adresse, ou `null`. `numeroDe` lit un numéro de séance. */
export function depuisMethode([rayon, mot, precision, ...trop]: readonly string[], numeroDe: (mot: string) => number | null): AdresseMethode | null {
  if (rayon === undefined) return { type: 'methode' }
  if (mot === undefined) return depuisLieu(rayon)
  if (trop.length > 0) return null
  const activite = precision === undefined ? {} : { activite: precision }
  if (rayon === 'rencontres') return { type: 'methode-rencontre', cle: mot, ...activite }
  if (rayon === 'seances') {
    const numero = numeroDe(mot)
    return numero === null ? null : { type: 'methode-seance', numero, ...activite }
  }
  if (precision !== undefined) return null
  if (rayon === 'fiches') return { type: 'methode-fiche', ref: mot }
  if (rayon === 'techniques') return { type: 'methode-technique', cle: mot }
  if (rayon === 'cartes') return { type: 'methode-cartes', jeu: mot }
  return rayon === 'reperes' ? { type: 'methode-reperes', cle: mot } : null
}

function depuisLieu(rayon: string): AdresseMethode | null {
  const lieu = LIEUX.find((un) => un === rayon)
  return lieu === undefined ? null : { type: `methode-${lieu}` }
}

const RENCONTRES: Record<string, CleRencontre> = {
  RI: 'information',
  EL: 'entretien-lancement',
  EI: 'entretien-intermediaire',
  EC: 'entretien-conclusion',
}

/** L'adresse d'une activité par sa référence (« A1.3 », « EL.2 ») ; `null` si elle n'en est pas une. */
export function adresseActivite(ref: string): AdresseMethode | null {
  const [, lettres = '', numero = ''] = /^([A-Z]+)(\d*)\.\d+$/.exec(ref) ?? []
  if (lettres === 'A' && numero !== '') return { type: 'methode-seance', numero: Number(numero), activite: ref }
  const cle = numero === '' && Object.hasOwn(RENCONTRES, lettres) ? RENCONTRES[lettres] : undefined
  return cle === undefined ? null : { type: 'methode-rencontre', cle, activite: ref }
}
