/** Ferme un `switch` : une variante oubliée ne compile pas. */
export function jamais(valeur: never): never {
  throw new Error(`Variante inattendue : ${JSON.stringify(valeur)}`)
}
