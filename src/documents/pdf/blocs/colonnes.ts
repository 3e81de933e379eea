/** Largeurs des colonnes : leur part, corrigée pour que le mot le plus long tienne si la place existe. */
import type { Cellule, Texte } from '../../arbre'
import type { Tableau } from '../../rangs'
import { versFragments } from '../../texte'
import type { Cadre } from '../mise-en-page/atome'
import { mesure } from '../police/jeu'

export interface Colonnage {
  x: number
  largeur: number
  /** Place du texte, marges de cellule ôtées. */
  texte: { x: number; largeur: number }
}

const MARGE = 2

export function repartitColonnes({ colonnes, rangs, total, lignesParRang }: Tableau, { x, largeur, style }: Cadre): Colonnage[] {
  const parts = colonnes.reduce((somme, { part }) => somme + part, 0)
  const voulues = colonnes.map(({ part }) => (part / parts) * largeur)
  const marges = (rang: number) => (rang === 0 ? 0 : MARGE) + (rang === colonnes.length - 1 && lignesParRang === undefined ? 0 : MARGE)
  const planchers = colonnes.map(({ titre }, rang) => {
    const textes = [titre, ...[...rangs, total ?? []].map((cellules: Cellule[]) => cellules[rang]?.texte ?? '')]
    // Sans plafond, un mot démesuré volerait la place de toutes les autres colonnes.
    return marges(rang) + Math.min(largeur / colonnes.length, Math.max(...textes.map((texte) => motLePlusLong(texte, style.courant))))
  })
  let gauche = x
  return equilibre(voulues, planchers).map((large, rang) => {
    const colonne = { x: gauche, largeur: large, texte: { x: gauche + (rang === 0 ? 0 : MARGE), largeur: large - marges(rang) } }
    gauche += large
    return colonne
  })
}

/** Les colonnes trop étroites prennent aux autres, à proportion de leur aisance. */
function equilibre(voulues: number[], planchers: number[]): number[] {
  const ecarts = voulues.map((voulue, rang) => voulue - (planchers[rang] ?? 0))
  const manque = -ecarts.filter((ecart) => ecart < 0).reduce((somme, ecart) => somme + ecart, 0)
  const aisance = ecarts.filter((ecart) => ecart > 0).reduce((somme, ecart) => somme + ecart, 0)
  if (manque === 0 || aisance === 0) return voulues
  const pris = Math.min(1, manque / aisance)
  const rendu = Math.min(1, aisance / manque)
  return voulues.map((voulue, rang) => {
    const ecart = ecarts[rang] ?? 0
    return ecart < 0 ? voulue - ecart * rendu : voulue - ecart * pris
  })
}

function motLePlusLong(texte: Texte, corps: number): number {
  const mots = versFragments(texte).flatMap((fragment) => fragment.texte.split(/[ \n]/u))
  return mots.reduce((plus, mot) => Math.max(plus, mesure([{ texte: mot, graisse: 'gras' }], corps)), 0) + 0.1
}
