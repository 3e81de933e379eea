/** Une valeur que l'on peut lire à tout instant et dont on apprend chaque changement. */
export interface Observable<T> {
  lis(): T
  pose(valeur: T): void
  /** Appelle `suite` à chaque changement, pas à l'abonnement. Rend de quoi se désabonner. */
  abonne(suite: (valeur: T) => void): () => void
}

export function nouvelObservable<T>(initiale: T): Observable<T> {
  let courante = initiale
  const abonnes = new Set<(valeur: T) => void>()
  return {
    lis: () => courante,
    pose(valeur) {
      courante = valeur
      for (const suite of abonnes) suite(valeur)
    },
    abonne(suite) {
      const inscrit = (valeur: T) => suite(valeur)
      abonnes.add(inscrit)
      return () => abonnes.delete(inscrit)
    },
  }
}
