/** Le clavier de la conduite : une frappe → un geste. Télécommande de présentation comprise. */

export type Geste =
  | { type: 'suivante' }
  | { type: 'precedente' }
  | { type: 'bascule-pause' }
  | { type: 'ajuste'; minutes: number }
  | { type: 'noter' }
  | { type: 'touches' }
  | { type: 'annuler' }

export type Frappe = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

/**
 * Le caractère décide, pas la place de la touche : sûr en AZERTY, où « + » demande déjà Maj.
 * Maj ne vaut « cinq » que là où elle ne sert pas à écrire le signe : pavé numérique, « 6 » d'AZERTY, « _ ».
 */
export function gesteDe(frappe: Frappe): Geste | null {
  const { key, ctrlKey, metaKey, altKey } = frappe
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { type: 'annuler' } : null
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return { type: 'suivante' }
    case 'ArrowLeft':
    case 'PageUp':
      return { type: 'precedente' }
    case ' ':
      return { type: 'bascule-pause' }
    case 'n':
    case 'N':
      return { type: 'noter' }
    case '?':
      return { type: 'touches' }
    default:
      return ajustement(frappe)
  }
}

function ajustement({ key, code, shiftKey }: Frappe): Geste | null {
  const paveNumerique = code.startsWith('Numpad')
  if (key === '+') return { type: 'ajuste', minutes: paveNumerique && shiftKey ? 5 : 1 }
  if (key === '-' || key === '−') return { type: 'ajuste', minutes: shiftKey ? -5 : -1 }
  const moinsAvecMaj = key === '_' || (key === '6' && code === 'Digit6')
  return moinsAvecMaj && shiftKey ? { type: 'ajuste', minutes: -5 } : null
}

const TENU = 'input, textarea, select, button, a[href], summary, [contenteditable], dialog'

/** Vrai si le focus est dans un champ, un bouton ou un dialogue : les touches se taisent. */
export function estTenu(element: Element | null): boolean {
  return element?.closest(TENU) != null
}
