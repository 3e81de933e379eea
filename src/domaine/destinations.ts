/** Où va chaque donnée : la projection, les documents et les agrégats passent par ici. */
import { TABLE_DESTINATIONS } from './table-destinations'
import type { Champs, DestinationDonnee, Enregistrements } from './table-destinations'

export type { DestinationDonnee, Enregistrements } from './table-destinations'

type Table = typeof TABLE_DESTINATIONS

/** Les champs d'une table qui peuvent aller à une destination : le compilateur refuse de lire les autres. */
export type ChampsVers<N extends keyof Enregistrements, D extends DestinationDonnee> = {
  [C in keyof Table[N]]: Table[N][C] extends readonly (infer L)[] ? (D extends L ? C : never) : never
}[keyof Table[N]]

/** Ce qui reste d'un enregistrement filtré. */
export type Filtre<N extends keyof Enregistrements, D extends DestinationDonnee> = Pick<
  Enregistrements[N],
  ChampsVers<N, D> & keyof Enregistrements[N]
>

/** Vrai si ce champ peut aller à cette destination. */
export function peutAller<N extends keyof Enregistrements>(
  table: N,
  champ: Champs<Enregistrements[N]>,
  destination: DestinationDonnee,
): boolean {
  return destinationsDe(table, champ).includes(destination)
}

/** Ne garde d'un enregistrement que ce qui peut aller à cette destination. Un champ inconnu de la table est ôté. */
export function filtre<N extends keyof Enregistrements, D extends DestinationDonnee>(
  table: N,
  enregistrement: Enregistrements[N],
  destination: D,
): Filtre<N, D> {
  const gardes = Object.entries(enregistrement).filter(([champ]) => destinationsDe(table, champ).includes(destination))
  // Object.fromEntries perd les types : la table vient de faire le tri que `Filtre` décrit.
  return Object.fromEntries(gardes) as Filtre<N, D>
}

function destinationsDe(table: keyof Enregistrements, champ: string): readonly DestinationDonnee[] {
  const champs: Readonly<Record<string, readonly DestinationDonnee[]>> = TABLE_DESTINATIONS[table]
  return Object.hasOwn(champs, champ) ? (champs[champ] ?? []) : []
}
