import { signal, type ReadonlySignal } from '@preact/signals'
import { maintenant, posteEnArriere, retiensHorloge } from '../stockage/maintenant'

const SECONDE_MS = 1_000
const courant = signal(maintenant())

/** L'instant présent, relu à chaque seconde pile : un retard du réveil ne s'accumule pas. */
export const instant: ReadonlySignal<number> = courant

function relis(): void {
  courant.value = maintenant()
  // Retenue au départ de la page, elle arriverait trop tard pour la suivante.
  if (posteEnArriere()) retiensHorloge()
}

function bat(): void {
  relis()
  setTimeout(bat, SECONDE_MS - (courant.value % SECONDE_MS))
}

/** Met l'horloge en marche. Une page cachée bat moins souvent : elle se relit au retour. */
export function demarreHorloge(): void {
  bat()
  document.addEventListener('visibilitychange', relis)
  window.addEventListener('pagehide', retiensHorloge)
}
