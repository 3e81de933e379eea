import { signal, type ReadonlySignal } from '@preact/signals'
import { maintenant, retiensHorloge } from '../stockage/maintenant'

const SECONDE_MS = 1_000
const courant = signal(maintenant())

/** L'instant présent, relu à chaque seconde pile : un retard du réveil ne s'accumule pas. */
export const instant: ReadonlySignal<number> = courant

function relis(): void {
  courant.value = maintenant()
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
