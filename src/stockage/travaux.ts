/** Les Workers du stockage. Le démarrage fournit la fabrique : elle seule connaît la règle Trusted Types. */

export type FabriqueTravail = (url: string) => Worker

let fabrique: FabriqueTravail | null = null

/** À appeler une fois, au démarrage. `null` (essais) : la lecture se fait sur place, sans Worker. */
export function fixeFabriqueTravail(neuve: FabriqueTravail | null): void {
  fabrique = neuve
}

/** La fabrique en place, ou `null`. */
export function fabriqueTravail(): FabriqueTravail | null {
  return fabrique
}
