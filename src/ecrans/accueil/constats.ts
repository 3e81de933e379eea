import type { PieceImprimable } from '../../domaine/adresse'
import type { Accueil } from '../../stockage/lectures/accueil'

export interface Constat {
  cle: string
  fait: boolean
  phrase: string
  /** Ce que l'on peut imprimer pour que ce soit fait. */
  piece?: PieceImprimable
}

type Prochaine = NonNullable<Accueil['prochaine']>

/** Ce qui manque ou tient pour partir en séance, dans l'ordre où cela presse. Le détail est dans « Préparer ». */
export function dresseConstats({ participants, preparation, seance }: Prochaine, aujourdhui: string): Constat[] {
  const imprime = preparation?.imprimeLe ?? {}
  const date = seance.demiJournees[0]?.date ?? ''
  const fiches = 'fiches-vierges' in imprime || 'fiches-nominatives' in imprime
  const constats = [
    constat('date', date >= aujourdhui, 'La date est à venir.', 'La date est passée et la séance n’a pas été conduite.'),
    constat('participants', participants > 0, 'Les participants sont inscrits.', 'Aucun participant n’est inscrit.'),
    constat('emargement', 'emargement' in imprime, 'L’émargement est imprimé.', 'La feuille d’émargement n’est pas imprimée.', 'emargement'),
    constat('fiches', fiches, 'Les fiches sont imprimées.', 'Les fiches ne sont pas imprimées.', 'fiches-nominatives'),
    constat('deroule', 'deroule' in imprime, 'Le déroulé est imprimé.', 'Le déroulé n’est pas imprimé.', 'deroule'),
  ]
  return constats.toSorted((a, b) => Number(a.fait) - Number(b.fait))
}

function constat(cle: string, fait: boolean, oui: string, non: string, piece?: PieceImprimable): Constat {
  return { cle, fait, phrase: fait ? oui : non, ...(piece !== undefined && { piece }) }
}
