/** Ce que la page et le Worker se disent. */
import type { ArbreDocument } from '../arbre'

export interface DemandeTravail {
  arbre: ArbreDocument
  creeLe: number
}

export type ReponseTravail =
  | { type: 'progres'; faites: number; total: number }
  | { type: 'absents'; signes: string[] }
  | { type: 'pdf'; octets: Uint8Array<ArrayBuffer> }
  | { type: 'echec'; raison: string }
