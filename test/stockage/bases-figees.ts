import { existsSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'

/** Une base telle qu'une version de Jalons l'a laissée. Ces fichiers ne se retouchent jamais. */
export interface BaseFigee {
  version: number
  schema: Record<string, string>
  tables: Record<string, Record<string, unknown>[]>
}

/** `null` si cette version n'a pas sa base figée. */
export function lisBaseFigee(version: number): BaseFigee | null {
  const adresse = new URL(`../fixtures/bases/v${version}.json`, import.meta.url)
  return existsSync(adresse) ? JSON.parse(readFileSync(adresse, 'utf8'), rendOctets) : null
}

const rendOctets = (_cle: string, valeur: unknown): unknown =>
  typeof valeur === 'object' && valeur !== null && '$octets' in valeur
    ? new Uint8Array(Buffer.from(String(valeur.$octets), 'base64'))
    : valeur

/** Écrit une base figée sur ce poste, sans passer par notre schéma. */
export async function poseBaseFigee(nom: string, { version, schema, tables }: BaseFigee): Promise<void> {
  const base = new Dexie(nom)
  base.version(version).stores(schema)
  await base.open()
  await base.transaction('rw', Object.keys(tables), async () => {
    for (const [table, lignes] of Object.entries(tables)) await base.table(table).bulkAdd(lignes)
  })
  base.close()
}
