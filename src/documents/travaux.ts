/** Comment naît un Worker. Le démarrage fournit la fabrique : elle seule connaît la règle Trusted Types. */

export type FabriqueTravail = (url: string) => Worker

let fabrique: FabriqueTravail = (url) => new Worker(url, { type: 'module' })

/** À appeler une fois, au démarrage, avant toute demande de document. */
export function fixeFabriqueTravail(neuve: FabriqueTravail): void {
  fabrique = neuve
}

/** Ouvre un Worker à cette adresse, par la fabrique en place. */
export function creeTravail(url: string): Worker {
  return fabrique(url)
}
