/** Un poste d'essai : IndexedDB en mémoire, vide à chaque essai. À importer avant tout module du stockage. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect } from 'vitest'
import type { Changement } from '../../src/domaine/enregistrements'
import { baseCourante } from '../../src/stockage/base'
import { creeEspace } from '../../src/stockage/commandes/espace'
import { fermeEspace } from '../../src/stockage/ouverture'
import { oublieEspace } from '../../src/stockage/preferences'
import type { BaseJalons } from '../../src/stockage/schema'

/** Efface tout ce que le poste garde. */
export async function videPoste(): Promise<void> {
  fermeEspace()
  await Promise.all([Dexie.delete('jalons'), Dexie.delete('jalons-exemple')])
  await oublieEspace()
}

/** Un poste vide avec un espace réel ouvert ; rend sa base, pour regarder dessous. */
export async function posteNeuf(): Promise<BaseJalons> {
  await videPoste()
  reussit(await creeEspace())
  return baseCourante()
}

/** La commande a réussi : rend ce qu'elle rend. */
export function reussit<T extends object>(
  resultat: ({ ok: true } & T) | { ok: false; raison: string },
): T {
  if (!resultat.ok) expect.fail(`Refusé : ${resultat.raison}`)
  return resultat
}

/** La commande a été refusée : rend la phrase. */
export function refus(resultat: { ok: true } | { ok: false; raison: string }): string {
  if (resultat.ok) expect.fail('Aurait dû être refusé')
  return resultat.raison
}

/** Les changements notés depuis `depuis` changements, sans leur horloge. */
export async function changements(
  base: BaseJalons,
  depuis = 0,
): Promise<Pick<Changement, 'table' | 'cle' | 'champs'>[]> {
  const tous = await base.changements.orderBy(':id').toArray()
  return tous.slice(depuis).map(({ table, cle, champs }) => ({ table, cle, champs }))
}

/** Toutes les tables, ligne à ligne : deux photos égales, rien n'a changé. */
export async function photo(base: BaseJalons): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    base.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return Object.fromEntries(tables)
}

/** Le nom d'une table vue par un espion. */
export const nomDe = (table: unknown): string => (table instanceof IDBObjectStore ? table.name : '')
