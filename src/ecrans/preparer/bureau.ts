/** Les lignes du bureau d'impression. */
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import type { ChoixImpression } from '../commun/pieces/choix'
import { calculeFeuilles } from '../commun/pieces/feuilles'
import { situeImpression, type EtatImpression } from '../commun/pieces/impressions'
import { fichesDeSeance, nommePiece, type Piece } from '../commun/pieces/nom'

export interface LigneBureau {
  cle: string
  quoi: Piece
  nom: string
  /** « nominative », « au nom de chacun ». */
  genre: string
  exemplaires: number
  etat: EtatImpression
}

export function dresseBureau(preparation: PreparationComplete, { nominatives }: ChoixImpression): LigneBureau[] {
  const { participants, seance } = preparation
  const personnes = participants.length
  const ligne = (quoi: Piece, genre: string, exemplaires: number): LigneBureau => ({
    cle: `${quoi.piece}/${quoi.fiche ?? ''}`,
    quoi,
    nom: nommePiece(quoi),
    genre,
    exemplaires,
    etat: situeImpression(preparation, quoi),
  })
  const piece = nominatives && personnes > 0 ? 'fiches-nominatives' : 'fiches-vierges'
  return [
    ligne({ piece: 'emargement' }, personnes > 0 ? 'nominative' : 'sans nom', 1),
    ligne({ piece: 'deroule' }, 'pour vous', 1),
    ...fichesDeSeance(seance.numero, preparation.methode).map((fiche) =>
      ligne({ piece, fiche }, piece === 'fiches-nominatives' ? 'au nom de chacun' : 'vierges', Math.max(1, personnes)),
    ),
  ]
}

/** Pages et feuilles de toutes les lignes ; `null` tant qu'une ligne n'est pas comptée. */
export function totalise(lignes: readonly LigneBureau[], pages: Record<string, number>): { pages: number; feuilles: number } | null {
  let total = { pages: 0, feuilles: 0 }
  for (const { cle, exemplaires } of lignes) {
    const compte = pages[cle]
    if (compte === undefined) return null
    total = { pages: total.pages + compte, feuilles: total.feuilles + calculeFeuilles(compte, exemplaires).feuilles }
  }
  return total
}
