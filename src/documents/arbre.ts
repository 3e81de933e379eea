/**
 * L'arbre neutre d'un document : ni HTML ni PDF. Les deux rendus disent le même texte, dans le même ordre.
 * Textes bruts (apostrophe droite, espaces ordinaires) : les rendus appliquent la même typographie.
 */

import type { ChampDeCarte, DessinDeCarte } from '../domaine/cartes'

export interface Fragment {
  texte: string
  gras?: boolean
}
export type Texte = string | Fragment[]

export interface Cellule {
  texte: Texte
  /** Chiffres : alignés à droite. */
  nombre?: boolean
}

export interface Colonne {
  titre: string
  /** Largeur relative. */
  part: number
  nombre?: boolean
}

/** Un élément de la ligne d'arpentage imprimée. */
export interface Jalon {
  ref: string
  titre: string
  minutes: number
  pause: boolean
}

/** Une carte d'une planche : rien n'y est obligatoire ; toute vide, elle tient sa place au dos d'une planche incomplète. */
export interface CarteADecouper {
  /** Dans le coin : un numéro, ou le mot du recto. */
  repere: string
  /** Se lit à bout de bras : 20 points au moins. */
  mot: string
  texte: string
  aEcrire: ChampDeCarte[]
  dessin?: DessinDeCarte
}

/** `section` : rang de la section du document où l'on arrive. */
export interface EntreeSommaire {
  texte: string
  niveau: 1 | 2
  section: number
}

export type Bloc =
  | { type: 'titre'; niveau: 1 | 2 | 3; texte: string }
  | { type: 'paragraphe'; texte: Texte; style?: 'chapeau' | 'petit' }
  /** Ce qui se dit à voix haute, en romaine ; une phrase par ligne, ou à la suite si la page se consulte plus qu'elle ne se dit. */
  | { type: 'replique'; texte: string; moment?: string; suivie?: boolean }
  | { type: 'liste'; points: Texte[]; ordonnee: boolean }
  /** Couples mot / valeur, sur une ou deux colonnes. Valeur vide : une ligne à remplir au stylo. */
  | { type: 'definitions'; couples: [string, string][]; colonnes: 1 | 2 }
  | {
      type: 'tableau'
      legende: string
      /** Vrai : la légende n'est pas imprimée, elle nomme le tableau. */
      legendeCachee: boolean
      colonnes: Colonne[]
      rangs: Cellule[][]
      total?: Cellule[]
      /** Hauteur minimale d'un rang, en lignes d'écriture de 8 mm ; 1,5 pour une signature. */
      lignesParRang?: number
    }
  /** Lignes d'écriture (8 mm, 12 en gros caractères), ou cadre sans réglure. */
  | { type: 'zone'; etiquette: string; lignes: number; reglee: boolean }
  | { type: 'cases'; etiquette: string; choix: string[] }
  /** Étiquette et échelle tiennent en deux lignes d'écriture (16 mm) : huit curseurs et deux zones font une page. */
  | { type: 'curseur'; etiquette: string; min: number; max: number; bornes: [string, string] }
  | { type: 'carte'; titre: string; texte: string }
  /** Cartes de même taille, centrées sur la feuille pour que recto et dos tombent juste ; traits de coupe. */
  | { type: 'planche'; colonnes: number; hauteurMm: number; cartes: CarteADecouper[] }
  | { type: 'saut' }
  /** Dessin au trait ; `alternative` le dit en mots et s'imprime en dessous si `legende`. */
  | { type: 'figure'; dessin: Dessin; alternative: string }
  | { type: 'signatures'; etiquettes: string[] }
  /** Mène à chaque section ; le PDF y ajoute la page. */
  | { type: 'sommaire'; entrees: EntreeSommaire[] }
  /** Blocs qui ne se séparent pas d'une page à l'autre. */
  | { type: 'ensemble'; blocs: Bloc[] }

/** Arpentage : `debut` est une heure locale `HH:MM`, `finMinutes` la longueur de la ligne. Parcours : `lignes` de chaque côté. */
export type Dessin =
  | { type: 'arpentage'; jalons: Jalon[]; debut: string; finMinutes: number }
  | { type: 'parcours'; dessus: string; dessous: string; debut: string; fin: string; reperes: number; lignes: number }

export type Proprietaire = 'agent' | 'employeur' | 'groupe' | 'intervenant'

export type FormatPage = 'A4-portrait' | 'A4-paysage' | 'A3-paysage'

/** Une suite de pages de même format, avec son en-tête : une fiche d'une personne, par exemple. */
export interface Section {
  format: FormatPage
  /** À gauche de l'en-tête : « P5 », « Résumé de séance ». */
  repere: string
  /** Au centre : « Séance 1, activité A1.6 · 60 min ». */
  contexte: string
  proprietaire: Proprietaire
  blocs: Bloc[]
}

export interface ArbreDocument {
  titre: string
  langue: 'fr'
  /** Pied de page, sans la pagination : « Jalons · Résumé de la séance 1 · version 1, figée le … ». */
  pied: string
  grosCaracteres: boolean
  sections: Section[]
}
