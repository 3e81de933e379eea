/** L'instant présent, le même pour l'écran et pour ce qui s'écrit. Ne recule pas si l'horloge du poste recule. */
import { releveHorloge, reprendHorloge, type Releve } from '../domaine/horloge-poste'

const CLE = 'jalons-horloge'
/** Survit à un rechargement, pas à la fermeture de l'onglet ; absent hors navigateur. */
const memoire = typeof sessionStorage === 'undefined' ? null : sessionStorage

let releve = reprendHorloge(lisDernier(), Date.now(), performance.now())

/** Instant présent, en ms entières : un instant gardé se relit tel quel. */
export function maintenant(): number {
  releve = releveHorloge(releve, Date.now(), performance.now())
  return Math.floor(releve.retenu)
}

/** À appeler quand la page s'en va : le rechargement qui suit repartira de là. */
export function retiensHorloge(): void {
  maintenant()
  memoire?.setItem(CLE, JSON.stringify(releve))
}

function lisDernier(): Releve | null {
  const texte = memoire?.getItem(CLE)
  if (texte == null) return null
  const lu: unknown = JSON.parse(texte)
  return estReleve(lu) ? lu : null
}

function estReleve(lu: unknown): lu is Releve {
  return typeof lu === 'object' && lu !== null && 'date' in lu && typeof lu.date === 'number' && 'retenu' in lu && typeof lu.retenu === 'number'
}
