/**
 * Ce qui se met dans les mains : jeux de cartes, banque de verbes, quiz, feuilles d'appui.
 * En données, comme la méthode ; les textes sont dans `contenu/cartes/` et suivent les mêmes règles de saisie.
 */
import type { StatutLecture } from './compagnon'

/** Un dessin au trait dans un carré de 100 sur 100, ordonnées vers le bas. */
export interface DessinDeCarte {
  alternative: string
  traits: { points: [number, number][]; plein?: boolean }[]
}

/** Ce qui s'écrit sur une carte : une étiquette et ses lignes de 8 mm. */
export interface ChampDeCarte {
  etiquette: string
  lignes: number
}

export interface Carte {
  /** Stable, kebab, ASCII ; unique dans son jeu. */
  cle: string
  /** Se lit à bout de bras. */
  mot: string
  /** Se lit en main ; vide si le mot suffit. */
  texte: string
  /** Au dos : une question qui demande un fait, ou ce que la carte fait dire. */
  verso?: string
  aEcrire?: ChampDeCarte[]
  dessin?: DessinDeCarte
}

/** Des cartes qui se distribuent ensemble. */
export interface Serie {
  titre: string
  /** Dans le coin de chaque carte, devant son numéro s'il y en a un : « Situation ». */
  repere?: string
  cartes: Carte[]
  /** Combien de fois chaque carte figure sur les planches. */
  exemplaires: number
}

export type CleAppui =
  | 'meteo'
  | 'quiz'
  | 'notice'
  | 'amorces'
  | 'ligne-de-sylvie'
  | 'etiquettes'
  | 'verbes'
  | 'roles'
  | 'force-observee'
  | 'ce-qui-compte'
  | 'trame-orale'
  | 'ecoute'
  | 'images'
  | 'guide-enquete'
  | 'situations'

interface Commun {
  cle: CleAppui
  titre: string
  /** À quoi cela sert et comment on s'en sert, en deux ou trois phrases. */
  usage: string
  /** Références des activités, dans l'ordre. */
  activites: string[]
  /** Noms du matériel des séances que cet appui fournit, à la lettre. */
  materiel: string[]
  /** À qui reste le papier. */
  destinataire: 'agent' | 'intervenant'
}

/** Un jeu de cartes à découper. */
export interface Jeu extends Commun {
  type: 'jeu'
  series: Serie[]
  /** Chaque carte porte son numéro : on la nomme à distance, sans la montrer. */
  numerotee: boolean
  /** Huit cartes par page ; six s'il faut écrire dessus. */
  parPage: 8 | 6
  corrige?: Corrige
  /** La feuille qui remplace le jeu : tous les mots, à cocher. */
  aCocher?: { titre: string; consigne: string }
}

/** Rang d'un corrigé de cartes à associer. `dabord` et `aussi` : clés de cartes. */
export interface Association {
  situation: string
  dabord: string
  aussi: string[]
  pourquoi: string
  interlocuteur: string
  /** Qui décide, et non qui conseille. */
  decide: string
  statut: StatutLecture
}

/** Ce que nous savons d'un dispositif voisin, et d'où ; aucun n'a été lu dans le texte publié. */
export interface LectureDispositif {
  dispositif: string
  su: string
  texte: string
  article: string
  /** `AAAA-MM-JJ`. */
  verifieLe: string
  statut: StatutLecture
}

export type Corrige =
  | { type: 'colonnes'; colonnes: { titre: string; cartes: string[] }[]; pieges: { carte: string; dire: string }[]; regle: string }
  | { type: 'associations'; regle: string; associations: Association[]; lectures: LectureDispositif[] }

export interface FamilleVerbes {
  titre: string
  /** Ce que l'on se demande pour piocher ici. */
  question: string
  verbes: string[]
}

/** Des verbes d'action, rangés par famille, par ordre alphabétique dans chacune. */
export interface Banque extends Commun {
  type: 'banque'
  familles: FamilleVerbes[]
}

export interface QuestionQuiz {
  affirmation: string
  reponse: 'vrai' | 'faux'
  commentaire: string
}

export interface Quiz extends Commun {
  type: 'quiz'
  questions: QuestionQuiz[]
}

/** Une étape de la ligne d'un personnage. `signe` : C choix, H hasard, T tournant, A apprentissage. */
export interface EtapeDeLigne {
  quand: string
  etape: string
  signe: 'C' | 'H' | 'T' | 'A'
  place: 'dessus' | 'dessous'
  mot: string
  entouree: boolean
}

export type PartieFeuille =
  | { type: 'texte'; titre: string; texte: string }
  | { type: 'points'; titre: string; points: string[]; ordonnee: boolean }
  /** Ce que la collectivité complète avant d'imprimer, ou au stylo. */
  | { type: 'a-remplir'; titre: string; etiquettes: string[] }
  | { type: 'tableau'; titre: string; colonnes: string[]; rangs: string[][] }
  | { type: 'ligne'; titre: string; etapes: EtapeDeLigne[] }

/** Une feuille d'appui : à lire, à garder, ou à compléter. */
export interface FeuilleAppui extends Commun {
  type: 'feuille'
  parties: PartieFeuille[]
}

export type Appui = Jeu | Banque | Quiz | FeuilleAppui

/** Ce qu'il faut d'un appui pour l'annoncer sans charger ses textes. */
export type RepereAppui = Pick<Appui, 'cle' | 'type' | 'titre' | 'activites'>
