/** Ce qui se pose sur la page sans jamais se couper : une ligne de texte, un rang de tableau, une figure. */
import type { Balise, Plume } from '../plume'
import type { Style } from './style'

/** 0 : on peut couper après. 1 : mieux vaut pas (un ensemble). 2 : un titre, une veuve, un en-tête de tableau. */
export type Colle = 0 | 1 | 2

export interface Atome {
  hauteur: number
  /** Blancs au-dessus et au-dessous, en mm ; entre deux atomes, le plus grand des deux. Perdus en bord de page. */
  avant: number
  apres: number
  colle: Colle
  /** `y` : tête de l'atome, en mm. */
  dessine(plume: Plume, y: number): void
  /** Se redessine en tête de page, en ornement, si la coupure tombe juste avant cet atome. */
  rappel?: Atome
  saut?: boolean
}

/** Où composer un bloc. */
export interface Cadre {
  /** Bord gauche et largeur, en mm. */
  x: number
  largeur: number
  /** Hauteur utile d'une page : rien d'insécable n'est plus grand. */
  hauteur: number
  style: Style
  parent: Balise
  /** Reçoit chaque signe qu'aucune police ne sait dessiner. */
  recense: (signe: string) => void
  /** Au moment de dessiner : écrira, sur la page en cours, le numéro de la première page d'une section encore à venir. */
  renvoie?: Renvoi
}

export type Renvoi = (section: number, plume: Plume, ecrit: (page: number) => void) => void

export function atome(hauteur: number, dessine: Atome['dessine'], reste: Partial<Atome> = {}): Atome {
  return { avant: 0, apres: 0, colle: 0, ...reste, hauteur, dessine }
}

/** Colle chaque atome au suivant, au moins à ce degré ; le dernier garde sa liberté. */
export function solidarise(atomes: Atome[], colle: Colle): Atome[] {
  return atomes.map((a, rang) => (rang === atomes.length - 1 || a.colle >= colle ? a : { ...a, colle }))
}

/** Écarte une suite d'atomes de ce qui la précède et la suit. */
export function espace(atomes: Atome[], avant: number, apres: number): Atome[] {
  return atomes.map((a, rang) => ({
    ...a,
    avant: rang === 0 ? Math.max(avant, a.avant) : a.avant,
    apres: rang === atomes.length - 1 ? Math.max(apres, a.apres) : a.apres,
  }))
}

/** Hauteur d'une suite d'atomes posés l'un sous l'autre, blancs intérieurs compris. */
export function hauteurDe(atomes: readonly Atome[]): number {
  return atomes.reduce((total, a, rang) => total + a.hauteur + blancEntre(atomes[rang - 1], a), 0)
}

export function blancEntre(dessus: Atome | undefined, dessous: Atome): number {
  return dessus === undefined ? 0 : Math.max(dessus.apres, dessous.avant)
}
