import type { PieceImprimable } from '../../domaine/adresse'
import type { Accueil } from '../../stockage/lectures/accueil'
import { dateImpression } from '../commun/pieces/impressions'
import { fichesDeSeance } from '../commun/pieces/nom'

export interface Constat {
  cle: string
  fait: boolean
  phrase: string
  /** Ce que l'on peut imprimer pour que ce soit fait. */
  piece?: PieceImprimable
}

type Prochaine = NonNullable<Accueil['prochaine']>

/** Ce qui manque ou tient pour partir en séance, dans l'ordre où cela presse. Le détail est dans « Préparer ». */
export function dresseConstats(prochaine: Prochaine, aujourdhui: string): Constat[] {
  const { participants, seance } = prochaine
  const date = seance.demiJournees[0]?.date ?? ''
  const aLieu = seance.demiJournees.every(({ lieu }) => lieu.trim() !== '')
  const constats = [
    constat('date', date >= aujourdhui, 'La date est à venir.', 'La date est passée et la séance n’a pas été conduite.'),
    constat('participants', participants > 0, 'Les participants sont inscrits.', 'Aucun participant n’est inscrit.'),
    constat('lieu', aLieu, 'Le lieu est dit.', 'Le lieu n’est pas dit\u202F; il s’imprime sur l’émargement.'),
    ...constateImpressions(prochaine),
  ]
  return constats.toSorted((a, b) => Number(a.fait) - Number(b.fait))
}

function constateImpressions({ preparation, derniereInscription, seance, methode }: Prochaine): Constat[] {
  const imprime = preparation?.imprimeLe ?? {}
  const tirage = (piece: PieceImprimable, fiche?: string) => dateImpression(imprime, { piece, fiche }) ?? 0
  const fiches = fichesDeSeance(seance.numero, methode)
  const tirageFiches = Math.min(...fiches.map((ref) => Math.max(tirage('fiches-nominatives', ref), tirage('fiches-vierges', ref))))
  const suite = (le: number) => (le === 0 ? '.' : ' depuis la dernière inscription.')
  const tient = (le: number) => le > 0 && le >= derniereInscription
  const emargement = tirage('emargement')
  return [
    constat('emargement', tient(emargement), 'L’émargement est imprimé.', `La feuille d’émargement n’est pas imprimée${suite(emargement)}`, 'emargement'),
    ...(fiches.length === 0
      ? []
      : [constat('fiches', tient(tirageFiches), 'Les fiches sont imprimées.', `Les fiches ne sont pas imprimées${suite(tirageFiches)}`, 'fiches-nominatives')]),
    constat('deroule', tirage('deroule') > 0, 'Le déroulé est imprimé.', 'Le déroulé n’est pas imprimé.', 'deroule'),
  ]
}

function constat(cle: string, fait: boolean, oui: string, non: string, piece?: PieceImprimable): Constat {
  return { cle, fait, phrase: fait ? oui : non, ...(piece !== undefined && { piece }) }
}
