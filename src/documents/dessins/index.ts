import { jamais } from '../../domaine/jamais'
import type { Dessin } from '../arbre'
import { croqueArpentage } from './arpentage'
import type { Croquis, Place } from './croquis'
import { croqueParcours } from './parcours'

export type { Ancre, Croquis, Place, Trace } from './croquis'

/** Dessin de l'arbre → traits en mm, à la place offerte. */
export function croque(dessin: Dessin, place: Place): Croquis {
  switch (dessin.type) {
    case 'arpentage':
      return croqueArpentage(dessin, place)
    case 'parcours':
      return croqueParcours(dessin, place)
    default:
      return jamais(dessin)
  }
}
