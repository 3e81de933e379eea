/**
 * Ce qui accompagne la méthode : techniques de conduite, freins, sigles, repères juridiques, argumentaire.
 * En données, comme la méthode ; les textes sont dans `contenu/` et suivent les mêmes règles de saisie.
 */
import type { Versant } from './enregistrements'
import type { Replique } from './methode'

export type FamilleTechnique = 'ecouter' | 'parole' | 'moments-difficiles' | 'accueillir' | 'tenir-la-seance'

/** Une page à lire la veille ou sur le moment. */
export interface Technique {
  /** Nom du fichier et clé de chargement : kebab, ASCII. */
  cle: string
  titre: string
  famille: FamilleTechnique
  /** Ce qui se voit ou s'entend, jamais ce que la personne « est ». */
  signes: string
  quand: string
  /** Quatre à six gestes, à l'infinitif. */
  faire: string[]
  /** Trois à cinq répliques de 25 à 50 mots, à lire telles quelles. */
  dire: Replique[]
  eviter: string
  apres: string
  /** Références des activités qui en ont besoin. */
  activites: string[]
}

/** Ce qu'il faut d'une technique pour l'annoncer sans charger sa page. */
export type RepereTechnique = Pick<Technique, 'cle' | 'titre' | 'famille' | 'activites'>

/** Ce qui peut empêcher un dispositif, et ce que chacun peut y faire. */
export interface Frein {
  cle: string
  titre: string
  signe: string
  levierIntervenant: string
  levierService: string
  /** Ce que Jalons apporte déjà : une fiche, une technique, une note, un écran. */
  appui: string
  /** Clés de techniques et de notes juridiques. */
  techniques: string[]
  notes: string[]
}

/** `usuel` : développé d'usage courant. `a-verifier` : un doute subsiste, l'écran le dit. */
export type StatutSigle = 'usuel' | 'a-verifier'

export interface Sigle {
  sigle: string
  developpe: string
  versants: Versant[]
  phrase: string
  statut: StatutSigle
}

/**
 * `verifie` : le texte même a été lu, à l'adresse que donne `sourceLue`.
 * `a-verifier` : connu par un commentaire, une copie sans adresse ou un texte voisin.
 */
export type StatutLecture = 'verifie' | 'a-verifier'

export type ThemeJuridique = 'bilan' | 'offre' | 'publics' | 'voisins' | 'donnees' | 'accessibilite'

export interface NoteJuridique {
  cle: string
  titre: string
  theme: ThemeJuridique
  affirmation: string
  texte: string
  article: string
  /** `AAAA-MM-JJ`. */
  verifieLe: string
  statut: StatutLecture
  sourceLue: string
  /** Se lit devant le groupe : aucun numéro, aucun sigle. */
  aVoixHaute: string
  onNeSaitPas: string
}

/** Un choix que nous proposons faute de règle lue ; l'employeur en décide, et l'écran le dit. */
export interface ChoixPropose {
  cle: string
  sujet: string
  choix: string
  raison: string
  decide: string
}

/** Ce que les sources n'ont pas permis d'établir. */
export interface Lacune {
  cle: string
  question: string
  lu: string
  aDemander: string
}

/** Une partie de l'argumentaire remis aux décideurs ; `notes` : clés des notes juridiques imprimées à sa suite. */
export interface PartieArgumentaire {
  titre: string
  paragraphes: string[]
  points: string[]
  notes: string[]
}

export interface Argumentaire {
  titre: string
  chapeau: string
  parties: PartieArgumentaire[]
}

/** Une vue du support projeté aux décideurs, et ce que dit l'orateur. */
export interface Vue {
  titre: string
  points: string[]
  orateur: string
  notes: string[]
}
