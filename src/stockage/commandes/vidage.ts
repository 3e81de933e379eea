/** Ce qui se tape encore doit être écrit avant que la base se ferme. */

type Vide = () => Promise<unknown> | void
const vides = new Set<Vide>()

/** Inscrit de quoi vider une saisie en cours ; appelé si la base doit se fermer. Rend de quoi se désinscrire. */
export function avantFermeture(vide: Vide): () => void {
  vides.add(vide)
  return () => void vides.delete(vide)
}

/** Vide toutes les saisies ; n'attend pas au-delà de `delaiMs` : une autre fenêtre patiente. */
export async function videTout(delaiMs = 1500): Promise<void> {
  let minuterie: ReturnType<typeof setTimeout> | undefined
  const delai = new Promise<void>((fin) => (minuterie = setTimeout(fin, delaiMs)))
  const essais = [...vides].map(async (vide) => vide())
  await Promise.race([Promise.allSettled(essais), delai])
  clearTimeout(minuterie)
}
