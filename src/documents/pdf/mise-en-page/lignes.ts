/** Coupe un texte en lignes, à l'espace ordinaire seulement : les insécables tiennent. */
import type { Fragment } from '../../arbre'
import { type Graisse, mesure, type Piece, repartit } from '../police/jeu'
import type { Plume } from '../plume'
import { ligneDeBase } from './style'

export interface PiecePosee extends Piece {
  /** Distance au départ de la ligne, en mm. */
  x: number
}

export interface Ligne {
  pieces: PiecePosee[]
  /** En mm, sans l'espace de fin. */
  largeur: number
}

export interface Coupe {
  corps: number
  /** En mm. */
  largeur: number
  graisse?: Graisse
  recense: (signe: string) => void
}

interface Mot {
  pieces: Piece[]
  largeur: number
  /** Largeur de l'espace qui le suit. */
  espace: number
  /** Fin d'alinéa : la ligne s'arrête après lui. */
  retour: boolean
}

/** Au moins une ligne, même vide. L'espace de fin d'une ligne coupée reste : une copie du texte la retrouve. */
export function coupeEnLignes(fragments: readonly Fragment[], coupe: Coupe): Ligne[] {
  return range(versMots(fragments, coupe).flatMap((mot) => brise(mot, coupe)), coupe)
}

/** Souffles : morceaux d'une phrase qui ne se coupent que s'ils ne tiennent pas seuls sur une ligne. */
export function coupeAuSouffle(souffles: readonly string[], coupe: Coupe): Ligne[] {
  const groupes = souffles.map((souffle) => versMots([{ texte: souffle }], coupe))
  const mots = groupes.flatMap((groupe) => {
    const tout = reunit(groupe)
    return tout.largeur <= coupe.largeur ? [tout] : groupe.flatMap((mot) => brise(mot, coupe))
  })
  return range(mots, coupe)
}

export function dessineLigne(plume: Plume, ligne: Ligne, place: { x: number; y: number; corps: number; hauteur: number; gris?: number }): void {
  const { x, y, corps, hauteur, gris = 0 } = place
  const base = y + ligneDeBase(corps, hauteur)
  for (const piece of ligne.pieces) plume.texte(x + piece.x, base, { texte: piece.texte, graisse: piece.graisse, corps, gris })
}

function versMots(fragments: readonly Fragment[], { corps, graisse = 'normal', recense }: Coupe): Mot[] {
  const mots: Mot[] = []
  let ouvert: Mot | undefined
  for (const fragment of fragments) {
    for (const morceau of fragment.texte.match(/[^ \n]*[ \n]|[^ \n]+/gu) ?? []) {
      const fin = /[ \n]$/u.exec(morceau)?.[0] ?? ''
      const pieces = repartit(morceau.replace(/\n$/u, ''), fragment.gras === true ? 'gras' : graisse, recense)
      const espace = fin === ' ' ? mesure([{ texte: ' ', graisse }], corps) : 0
      const mot = { pieces, largeur: mesure(pieces, corps) - espace, espace, retour: fin === '\n' }
      if (ouvert === undefined) mots.push((ouvert = mot))
      else allonge(ouvert, mot)
      if (fin !== '') ouvert = undefined
    }
  }
  return mots
}

/** Deux fragments sans espace entre eux font un seul mot. */
function allonge(mot: Mot, suite: Mot): void {
  mot.pieces = [...mot.pieces, ...suite.pieces]
  mot.largeur += mot.espace + suite.largeur
  mot.espace = suite.espace
  mot.retour = suite.retour
}

function reunit(mots: readonly Mot[]): Mot {
  const tout: Mot = { pieces: [], largeur: 0, espace: 0, retour: false }
  for (const mot of mots) allonge(tout, mot)
  return tout
}

/** Un mot plus large que la ligne se coupe où il faut : mieux que de sortir de la feuille. */
function brise(mot: Mot, { corps, largeur }: Coupe): Mot[] {
  if (mot.largeur <= largeur) return [mot]
  const bouts: Mot[] = []
  let bout: Mot | undefined
  for (const { texte, graisse } of mot.pieces) {
    for (const lettre of texte.match(/[^]\p{M}*/gu) ?? []) {
      const pieces = [{ texte: lettre, graisse }]
      const large = mesure(pieces, corps)
      if (bout === undefined || (bout.largeur + large > largeur && lettre !== ' ')) bouts.push((bout = reunit([])))
      allonge(bout, { pieces, largeur: large, espace: 0, retour: false })
    }
  }
  if (bout !== undefined) {
    bout.retour = mot.retour
    bout.largeur -= mot.espace
    bout.espace = mot.espace
  }
  return bouts
}

function range(mots: readonly Mot[], { corps, largeur }: Coupe): Ligne[] {
  const lignes: Mot[] = []
  let ligne: Mot | undefined
  for (const mot of mots) {
    if (ligne === undefined || ligne.largeur + ligne.espace + mot.largeur > largeur + 0.01) lignes.push((ligne = reunit([])))
    allonge(ligne, mot)
    if (mot.retour) ligne = undefined
  }
  return (lignes.length > 0 ? lignes : [reunit([])]).map((tout) => ({ pieces: pose(tout.pieces, corps), largeur: tout.largeur }))
}

function pose(pieces: readonly Piece[], corps: number): PiecePosee[] {
  const posees: PiecePosee[] = []
  let x = 0
  for (const piece of pieces) {
    const derniere = posees.at(-1)
    if (derniere?.graisse === piece.graisse) derniere.texte += piece.texte
    else posees.push({ ...piece, x })
    x += mesure([piece], corps)
  }
  return posees
}
