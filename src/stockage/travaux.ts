/** Les Workers du stockage. `demarrage` donne la fabrique ; le stockage ne connaît ni l'adresse du script, ni Trusted Types. */

/** Ce que nous attendons d'un Worker. */
export type Travail = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>
export type FabriqueTravail = () => Travail

let fabrique: FabriqueTravail | null = null

/** Fixe ce qui démarre le Worker de lecture de fichiers (`stockage/fichiers/ouvrier.ts`). À appeler une fois, au démarrage. */
export function fixeFabriqueTravail(nouvelle: FabriqueTravail | null): void {
  fabrique = nouvelle
}

/** La fabrique fixée, ou `null` : la lecture se fait alors sur place. */
export function fabriqueTravail(): FabriqueTravail | null {
  return fabrique
}
