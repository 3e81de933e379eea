/** Pose les atomes page après page : titres jamais seuls en bas, ensembles réunis tant que la page le permet. */
import { type Atome, blancEntre, hauteurDe } from './atome'

export interface Pose {
  atome: Atome
  /** Distance à la tête de la zone utile, en mm. */
  y: number
  /** En-tête de tableau redit en tête de page : déjà lu, il ne se relit pas. */
  ornement: boolean
}

/**
 * `hauteur` : zone utile d'une page, en mm. `entete` : ce qui ouvre déjà la première page.
 * Rend les poses, une liste par page, sans l'en-tête.
 */
export function pagine(atomes: readonly Atome[], hauteur: number, entete?: Atome): Pose[][] {
  const mise = new MiseEnPage(hauteur, entete)
  for (const groupe of groupes(atomes, 1)) mise.place(groupe, 1)
  return mise.pages
}

/** Suites d'atomes qui se tiennent au moins à ce degré. Au-delà de 2, chacun est seul. */
function groupes(atomes: readonly Atome[], degre: number): Atome[][] {
  const suites: Atome[][] = []
  let libre = true
  for (const a of atomes) {
    if (libre) suites.push([])
    suites.at(-1)?.push(a)
    libre = a.colle < degre
  }
  return suites
}

class MiseEnPage {
  readonly pages: Pose[][] = [[]]
  readonly #hauteur: number
  #bas: number
  /** Une page neuve est due, dès qu'il y aura de quoi y mettre. */
  #saut = false
  #dernier: Atome | undefined

  constructor(hauteur: number, entete: Atome | undefined) {
    this.#hauteur = hauteur
    this.#bas = entete?.hauteur ?? 0
    this.#dernier = entete
  }

  /** Trop grand pour une page, le groupe se défait : on ne tient plus qu'à ce qui colle davantage, enfin à rien. */
  place(groupe: readonly Atome[], degre: number): void {
    const [tete] = groupe
    if (tete === undefined) return
    if (tete.saut === true) {
      this.#saut = true
      return
    }
    if (this.#saut) this.#tourne()
    const hauteur = hauteurDe(groupe)
    const reste = this.#hauteur - this.#bas - blancEntre(this.#dernier, tete)
    const page = this.#hauteur - (tete.rappel?.hauteur ?? 0)
    if (hauteur <= reste) groupe.forEach((a) => this.#pose(a))
    else if (hauteur <= page || groupe.length === 1) this.#surPageNeuve(groupe)
    else for (const suite of groupes(groupe, degre + 1)) this.place(suite, degre + 1)
  }

  #surPageNeuve(groupe: readonly Atome[]): void {
    this.#tourne()
    const rappel = groupe[0]?.rappel
    if (rappel !== undefined) this.#pose(rappel, true)
    groupe.forEach((a) => this.#pose(a))
  }

  #tourne(): void {
    this.#saut = false
    if (this.#bas === 0) return
    this.pages.push([])
    this.#bas = 0
    this.#dernier = undefined
  }

  #pose(a: Atome, ornement = false): void {
    const y = this.#bas + blancEntre(this.#dernier, a)
    this.pages.at(-1)?.push({ atome: a, y, ornement })
    this.#bas = y + a.hauteur
    this.#dernier = a
  }
}
