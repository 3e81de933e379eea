import { vi } from 'vitest'

export interface Panne {
  /** Combien de transactions ont été abandonnées. */
  eues(): number
  repare(): void
}

/**
 * Abandonne de vraies transactions, comme un navigateur à bout de place : les requêtes réussissent,
 * puis la transaction échoue avec `cause` et tout est défait. `apres` : écriture de la transaction qui déclenche.
 */
export function abandonne(cause: string, { fois = Infinity, apres = 1 } = {}): Panne {
  let eues = 0
  const ecritures = new WeakMap<IDBTransaction, number>()
  const espions = (['add', 'put'] as const).map((methode) => {
    const origine = IDBObjectStore.prototype[methode]
    return vi
      .spyOn(IDBObjectStore.prototype, methode)
      .mockImplementation(function (this: IDBObjectStore, ...parametres) {
        const requete = origine.apply(this, parametres)
        const { transaction } = this
        const rang = (ecritures.get(transaction) ?? 0) + 1
        ecritures.set(transaction, rang)
        if (rang !== apres || eues >= fois || !transaction.db.name.startsWith('jalons')) return requete
        eues += 1
        requete.addEventListener('success', () => abat(transaction, cause))
        return requete
      })
  })
  return { eues: () => eues, repare: () => espions.forEach((espion) => espion.mockRestore()) }
}

/** L'abandon venu du moteur lui-même : aucune méthode publique ne choisit sa cause. */
function abat(transaction: IDBTransaction, cause: string): void {
  Reflect.apply(Reflect.get(transaction, '_abort'), transaction, [cause])
}
