/**
 * Le texte tel qu'il se donne à lire, le même pour l'écran et le papier :
 * forme composée (NFC), sans caractère invisible, en typographie française.
 */
import { typographie } from '../domaine/typographie'
import type { Fragment, Texte } from './arbre'

const FINS_DE_LIGNE = /\r\n?|[\p{Zl}\p{Zp}]/gu
/** Tabulations et contrôles séparent : les ôter collerait deux mots. */
const CONTROLES = /[^\P{Cc}\n]/gu
/** Trait d'union conditionnel, marques de sens, de largeur nulle ou de variante : rien à dessiner. */
const INVISIBLES = /[\p{Cf}\uFE00-\uFE0F]/gu
/** La moitié d'un caractère ne se dessine pas : la marque de remplacement le dit. */
const MOITIES = /\p{Surrogate}/gu

/** Texte brut → texte à dessiner. Le retour à la ligne reste ; plusieurs espaces en valent une. */
export function prepareTexte(brut: string): string {
  const net = brut.normalize('NFC').replace(FINS_DE_LIGNE, '\n').replace(CONTROLES, ' ').replace(INVISIBLES, '').replace(MOITIES, '\uFFFD')
  return typographie(net.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n'))
}

/** Un `Texte` de l'arbre → fragments préparés, sans fragment vide. */
export function versFragments(texte: Texte): Fragment[] {
  const bruts = typeof texte === 'string' ? [{ texte }] : texte
  return bruts.map((f) => ({ ...f, texte: prepareTexte(f.texte) })).filter((f) => f.texte !== '')
}

/** Vrai si le texte n'imprime rien : la place est à écrire à la main. */
export function estVide(texte: Texte): boolean {
  return versFragments(texte).every((f) => f.texte.trim() === '')
}

/**
 * Une réplique → ses phrases, une par alinéa, chacune coupée au souffle (après `, ; :` et leur espace).
 * Les guillemets de l'ensemble sont posés ici : s'il y en avait déjà autour, ils ne se doublent pas.
 * `suivie` : tout en un seul alinéa, d'un seul souffle.
 */
export function versSouffles(texte: string, suivie = false): string[][] {
  const nu = prepareTexte(texte).trim().replace(/^«\s*([^«»]*?)\s*»$/u, '$1')
  if (suivie) return [[`${nu.replaceAll('\n', ' ')}\u00A0»`]]
  const phrases = nu.split(/(?<=[.!?…]) +|\n/u).filter((phrase) => phrase !== '')
  return phrases.map((phrase, rang) => {
    const fermee = rang === phrases.length - 1 ? `${phrase}\u00A0»` : phrase
    return fermee.split(/(?<=[,;:] )/u)
  })
}
