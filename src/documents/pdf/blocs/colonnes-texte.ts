/** Deux suites d'atomes côte à côte : la gauche se lit d'abord. */
import { type Atome, atome, type Cadre, hauteurDe } from '../mise-en-page/atome'
import type { Plume } from '../plume'

const GOUTTIERE = 9

/** Dessine des atomes l'un sous l'autre, sans coupure de page possible. */
export function descend(atomes: readonly Atome[], plume: Plume, y: number): void {
  atomes.forEach((a, rang) => a.dessine(plume, y + hauteurDe(atomes.slice(0, rang + 1)) - a.hauteur))
}

/** Un seul atome, ou les colonnes l'une sous l'autre si elles ne tiennent pas dans une page. */
export function coteACote(colonnes: readonly ((cadre: Cadre) => Atome[])[], cadre: Cadre): Atome[] {
  const largeur = (cadre.largeur - GOUTTIERE * (colonnes.length - 1)) / colonnes.length
  const suites = colonnes.map((compose, rang) => compose({ ...cadre, x: cadre.x + rang * (largeur + GOUTTIERE), largeur }))
  const hauteur = Math.max(...suites.map(hauteurDe))
  if (hauteur > cadre.hauteur) return colonnes.flatMap((compose) => compose(cadre))
  const bords = { avant: Math.max(...suites.map((suite) => suite[0]?.avant ?? 0)), apres: Math.max(...suites.map((suite) => suite.at(-1)?.apres ?? 0)) }
  return [atome(hauteur, (plume, y) => suites.forEach((suite) => descend(suite, plume, y)), bords)]
}
