export type Persistance = 'garantie' | 'sans-garantie'

/**
 * Demande au navigateur de ne pas effacer la base pour faire de la place.
 * Il refuse souvent sans rien demander : la réponse se montre telle quelle.
 */
export async function demandePersistance(): Promise<Persistance> {
  const stockage = navigator.storage as StorageManager | undefined // absent hors contexte sûr
  const durable = (await stockage?.persisted?.()) || (await stockage?.persist?.())
  return durable ? 'garantie' : 'sans-garantie'
}
