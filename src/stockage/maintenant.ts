/** L'instant présent, le même pour l'écran et pour ce qui s'écrit. Ne recule pas si l'horloge du poste recule. */
import { releveHorloge, reprendHorloge, type Releve } from '../domaine/horloge-poste'

/** L'état de l'entrée d'historique survit à un rechargement, et à lui seul ; absent hors navigateur. */
const memoire = typeof history === 'undefined' ? null : history

let releve = reprendHorloge(lisDernier(), Date.now(), performance.now())

/** Instant présent, en ms entières : un instant gardé se relit tel quel. */
export function maintenant(): number {
  releve = releveHorloge(releve, Date.now(), performance.now())
  return Math.floor(releve.retenu)
}

/** Vrai si l'horloge du poste est en arrière de celle de Jalons, d'une seconde au moins. */
export const posteEnArriere = (): boolean => releve.retenu - releve.date >= 1_000

/** À appeler quand la page s'en va : le rechargement qui suit repartira de là. */
export function retiensHorloge(): void {
  maintenant()
  memoire?.replaceState({ horloge: releve }, '')
}

function lisDernier(): Releve | null {
  const etat: unknown = memoire?.state
  const lu = typeof etat === 'object' && etat !== null && 'horloge' in etat ? etat.horloge : null
  return estReleve(lu) ? lu : null
}

function estReleve(lu: unknown): lu is Releve {
  return typeof lu === 'object' && lu !== null && 'date' in lu && typeof lu.date === 'number' && 'retenu' in lu && typeof lu.retenu === 'number'
}
