/** Ce que les deux rendus décident de même d'un tableau ou d'une suite de blocs. */
import type { Bloc, Cellule, Texte } from './arbre'
import { estVide } from './texte'

export type Tableau = Extract<Bloc, { type: 'tableau' }>
export type Carte = Extract<Bloc, { type: 'carte' }>

/** La cellule qui nomme un rang : la première qui porte des mots. -1 si le rang est à remplir. */
export function rangDeTete(cellules: readonly Cellule[]): number {
  return cellules.findIndex(({ texte, nombre }) => nombre !== true && !estVide(texte))
}

/** Un tableau sans aucun titre de colonne n'a pas de rang d'en-tête. */
export function aDesTitres({ colonnes }: Tableau): boolean {
  return colonnes.some(({ titre }) => !estVide(titre))
}

/** Une étiquette d'un ou deux signes (« 1 ») s'écrit sur la première ligne, pas au-dessus. */
export function estNumero(etiquette: string): boolean {
  return etiquette.trim().length <= 2
}

/** Un bloc, ou des cartes qui se suivent : elles se découpent ensemble. */
export type Groupe = Exclude<Bloc, Carte> | { type: 'cartes'; cartes: Carte[] }

export function rassembleCartes(blocs: readonly Bloc[]): Groupe[] {
  const suite: Groupe[] = []
  for (const bloc of blocs) {
    const derniere = suite.at(-1)
    if (bloc.type !== 'carte') suite.push(bloc)
    else if (derniere?.type === 'cartes') derniere.cartes.push(bloc)
    else suite.push({ type: 'cartes', cartes: [bloc] })
  }
  return suite
}

/** Le poids d'une cellule : en tête de rang, gras, sauf si le texte choisit déjà ses mots forts. */
export function enGras(texte: Texte): Texte {
  return typeof texte === 'string' ? [{ texte, gras: true }] : texte
}
