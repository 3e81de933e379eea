/**
 * La plume : tout ce qui se dessine dans un PDF passe par elle, dans un bloc nommé ou un ornement.
 * Millimètres depuis le coin haut gauche de la feuille ; corps en points.
 */
import type { FormatPage } from '../arbre'
import { FEUILLES, type Feuille } from '../feuille'
import { type MoteurOuvert, ouvreMoteur, type Ouverture, sensDe } from './moteur'
import type { Graisse } from './police/jeu'

export type Role =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'L' | 'LI' | 'Lbl' | 'LBody'
  | 'TOC' | 'TOCI' | 'Table' | 'Caption' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Div'

/** Un élément de la structure du document ; `parent` nul à la racine. */
export interface Balise {
  role: Role
  parent: Balise | null
  alternative?: string
}

export interface Encre {
  /** Épaisseur du trait, en mm. */
  epaisseur?: number
  tirets?: readonly number[]
  /** 0 : noir ; 255 : blanc. */
  gris?: number
  plein?: boolean
}

export interface TexteTrace {
  texte: string
  graisse: Graisse
  corps: number
  gris?: number
}

/** Un contour : sommets reliés, en mm ; fermé s'il est plein. */
export type Point = readonly [number, number]

const POINTS_PAR_MM = 72 / 25.4

export class Plume {
  #moteur: MoteurOuvert
  #feuille: Feuille
  #ouverte: Balise | 'ornement' | null = null
  #vierge = true
  #page = 1
  /** Nombre d'opérations écrites par nous, page par page : toute autre est refusée. */
  #comptes: number[] = [0]

  constructor(ouverture: Ouverture) {
    this.#moteur = ouvreMoteur(ouverture)
    this.#feuille = FEUILLES[ouverture.format]
    this.#releve()
    this.#moteur.doc.internal.events.subscribe('putPage', this.#moteur.garde(({ pageNumber, page }) => this.#verifie(pageNumber, page)))
  }

  get pages(): number {
    return this.#comptes.length - 1
  }

  get page(): number {
    return this.#page
  }

  /** Passe à une page neuve ; la première, blanche, sert d'abord. */
  tourne(format: FormatPage): void {
    this.#feuille = FEUILLES[format]
    if (!this.#vierge) this.#moteur.doc.addPage([this.#feuille.largeur, this.#feuille.hauteur], sensDe(format))
    if (!this.#vierge) this.#page = this.#comptes.length
    this.#vierge = false
    this.#releve()
  }

  /** Revient à une page déjà dessinée, pour y poser son pied. */
  revient(page: number, format: FormatPage): void {
    this.#feuille = FEUILLES[format]
    this.#page = page
    this.#moteur.doc.setPage(page)
  }

  /** Dessine un contenu, rattaché à sa place dans la structure du document. */
  bloc(balise: Balise, dessine: () => void): void {
    this.#dans(balise, dessine)
  }

  /** Dessine ce qui ne se lit pas à voix haute : filets, pieds, en-têtes répétés. */
  ornement(dessine: () => void): void {
    this.#dans('ornement', dessine)
  }

  /** `x`, `y` : départ de la ligne de base. */
  texte(x: number, y: number, { texte, graisse, corps, gris = 0 }: TexteTrace): void {
    this.#trace((doc) => {
      doc.setFont('jalons', graisse)
      doc.setFontSize(corps)
      doc.setTextColor(gris)
      doc.text(texte, x, y)
    })
  }

  trait([x1, y1]: Point, [x2, y2]: Point, encre: Encre = {}): void {
    this.#ecris(`${this.#point(x1, y1)} m ${this.#point(x2, y2)} l`, encre)
  }

  /** `x`, `y` : coin haut gauche. */
  rectangle([x, y]: Point, largeur: number, hauteur: number, encre: Encre = {}): void {
    this.#ecris(`${this.#point(x, y + hauteur)} ${enPoints(largeur)} ${enPoints(hauteur)} re`, encre)
  }

  contour(sommets: readonly Point[], encre: Encre = {}): void {
    const [premier, ...suite] = sommets.map(([x, y]) => this.#point(x, y))
    const chemin = `${premier} m ${suite.map((sommet) => `${sommet} l`).join(' ')}`
    this.#ecris(encre.plein === true ? `${chemin} h` : chemin, encre)
  }

  /** Octets du PDF ; relance la première erreur que le moteur aurait tue. */
  ferme(): Uint8Array<ArrayBuffer> {
    return this.#moteur.rends()
  }

  #dans(place: Balise | 'ornement', dessine: () => void): void {
    const dehors = this.#ouverte
    // Une figure porte son dessin ; un ornement, à l'intérieur d'un bloc, n'en reste pas moins un ornement.
    this.#ouverte = dehors === 'ornement' ? 'ornement' : place
    dessine()
    this.#ouverte = dehors
  }

  #ecris(chemin: string, { epaisseur = 0.25, tirets = [], gris = 0, plein = false }: Encre): void {
    const valeur = (gris / 255).toFixed(2)
    const pose = plein ? `${valeur} g` : `${enPoints(epaisseur)} w [${tirets.map(enPoints).join(' ')}] 0 d ${valeur} G`
    this.#trace((doc) => doc.internal.write(`q ${pose} ${chemin} ${plein ? 'f' : 'S'} Q`))
  }

  #trace(dessine: (doc: MoteurOuvert['doc']) => void): void {
    if (this.#ouverte === null) throw new Error('Dessin hors de tout bloc : passez par `bloc` ou `ornement`.')
    this.#verifie(this.#page, this.#operations(this.#page))
    dessine(this.#moteur.doc)
    this.#releve()
  }

  #operations(page: number): string[] {
    return this.#moteur.doc.internal.pages[page] ?? []
  }

  #releve(): void {
    this.#comptes[this.#page] = this.#operations(this.#page).length
  }

  #verifie(page: number, operations: string[]): void {
    if (operations.length !== this.#comptes[page]) throw new Error(`Page ${page} : un dessin n’est pas passé par la plume.`)
  }

  #point(x: number, y: number): string {
    return `${enPoints(x)} ${enPoints(this.#feuille.hauteur - y)}`
  }
}

function enPoints(mm: number): string {
  return String(Math.round(mm * POINTS_PAR_MM * 100) / 100)
}
