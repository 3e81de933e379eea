import type { Transaction } from 'dexie'
import { baseCourante } from '../base'
import type { BaseJalons, NomTable } from '../schema'

/** Lit plusieurs tables dans une seule transaction : tout date du même instant. */
export function lis<T>(
  tables: readonly NomTable[],
  lecture: (base: BaseJalons, transaction: Transaction) => Promise<T>,
): Promise<T> {
  const base = baseCourante()
  return base.transaction('r', [...tables], async (transaction) => lecture(base, transaction))
}
