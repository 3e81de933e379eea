import type { Bloc } from '../../../src/documents/arbre'

/** Toutes les chaînes d'un arbre ou d'un bloc, dans l'ordre. */
export function textesDe(objet: unknown): string[] {
  if (typeof objet === 'string') return [objet]
  return typeof objet === 'object' && objet !== null ? Object.values(objet).flatMap(textesDe) : []
}

/** Les blocs, ceux des ensembles compris, dans l'ordre. */
export const deplie = (blocs: readonly Bloc[]): Bloc[] =>
  blocs.flatMap((bloc) => (bloc.type === 'ensemble' ? deplie(bloc.blocs) : [bloc]))

/** Les blocs d'un type. */
export function blocsDe<T extends Bloc['type']>(blocs: readonly Bloc[], type: T): Extract<Bloc, { type: T }>[] {
  return deplie(blocs).filter((bloc): bloc is Extract<Bloc, { type: T }> => bloc.type === type)
}
