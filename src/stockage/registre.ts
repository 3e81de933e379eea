/** Écrit dans les tables et note chaque changement, champ par champ, pour la même transaction. */
import type { Changement } from '../domaine/enregistrements'
import { avanceHorloge } from './horloge-hybride'
import { Refus } from './pannes'
import type { BaseJalons, Lignes, NomTable } from './schema'

/** Un événement, une retouche et une trace sont leur propre changement ; les octets d'un document n'y vont pas. */
export type TableSuivie = Exclude<NomTable, 'evenements' | 'retouches' | 'traces' | 'contenus' | 'changements'>

export interface Registre {
  readonly base: BaseJalons
  /** L'instant de la commande (ms). */
  readonly instant: number
  ajoute<T extends TableSuivie>(table: T, ...lignes: Lignes[T][]): Promise<void>
  /** Écrit les champs qui diffèrent ; refuse si la ligne n'existe plus. Rend la ligne telle qu'elle est. */
  modifie<T extends TableSuivie>(table: T, cle: string, champs: Partial<Lignes[T]>): Promise<Lignes[T]>
  ote(table: TableSuivie, ...cles: string[]): Promise<void>
}

/** Lourds, et déjà gardés ailleurs (la ligne figée, les retouches) : le changement ne les recopie pas. */
const HORS_CHANGEMENT: Partial<Record<TableSuivie, string>> = { scenarios: 'seances', scenariosAdaptes: 'contenu' }

/** Rend le registre d'une transaction et la fonction qui, à la fin, y écrit les changements notés. */
export function nouveauRegistre(base: BaseJalons, instant: number) {
  const notes: Pick<Changement, 'table' | 'cle' | 'champs'>[] = []
  const note = (table: TableSuivie, cle: string, champs: object | null) =>
    notes.push({ table, cle, champs: champs && ote(HORS_CHANGEMENT[table], champs) })

  const registre: Registre = {
    base,
    instant,
    async ajoute(table, ...lignes) {
      const cle = base.table(table).schema.primKey.keyPath
      await base.table(table).bulkAdd(lignes)
      for (const ligne of lignes) note(table, String(valeur(ligne, String(cle))), ligne)
    },
    async modifie<T extends TableSuivie>(table: T, cle: string, champs: Partial<Lignes[T]>) {
      const avant = await base.table<Lignes[T], string>(table).get(cle)
      if (!avant) throw new Refus("Cet enregistrement n'existe plus sur ce poste.")
      const neufs = retientDifferences(avant, champs)
      const apres = { ...avant, ...neufs }
      if (Object.keys(neufs).length === 0) return avant
      await base.table(table).put(apres)
      note(table, cle, neufs)
      return apres
    },
    async ote(table, ...cles) {
      await base.table(table).bulkDelete(cles)
      for (const cle of cles) note(table, cle, null)
    },
  }
  return { registre, scelle: () => scelle(base, instant, notes) }
}

async function scelle(
  base: BaseJalons,
  instant: number,
  notes: Pick<Changement, 'table' | 'cle' | 'champs'>[],
): Promise<void> {
  if (notes.length === 0) return
  const appareil = (await base.espace.get('espace'))?.appareil ?? ''
  let horloge = (await base.changements.orderBy(':id').last())?.horloge
  const changements = notes.map((note): Changement => {
    horloge = avanceHorloge(horloge, instant, appareil)
    return { horloge, ...note }
  })
  await base.changements.bulkAdd(changements)
}

function retientDifferences<L extends object>(avant: L, champs: Partial<L>): Partial<L> {
  const differe = ([nom, neuf]: [string, unknown]) =>
    JSON.stringify(neuf) !== JSON.stringify(valeur(avant, nom))
  // Un sous-ensemble des champs reçus garde leur type.
  return Object.fromEntries(Object.entries(champs).filter(differe)) as Partial<L>
}

const valeur = (ligne: object, champ: string): unknown => Reflect.get(ligne, champ)

const ote = (champ: string | undefined, champs: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(champs).filter(([nom]) => nom !== champ))
