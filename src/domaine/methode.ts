/**
 * La méthode : séances, activités et fiches, en données. Les textes sont dans `contenu/`.
 * On y tape l'apostrophe droite et des espaces ordinaires ; `typographie.ts` pose le reste à l'affichage.
 */

export type Question = 'Q1' | 'Q2' | 'Q3'
export type Phase = 1 | 2 | 3 | 4
export type Forme = 'pleniere' | 'individuel' | 'binome' | 'trio' | 'sous-groupes'

/** Une réplique : se lit debout, 50 mots au plus, 18 par phrase. */
export interface Replique {
  moment: string
  texte: string
}

/** Un geste de l'intervenant ; la somme des minutes fait la durée de l'activité. */
export interface Etape {
  minutes: number
  texte: string
}

export interface PartRegroupement {
  forme: Forme
  minutes: number
  /** « 2 × 12 », « tables de 3-4 »… vide si la forme suffit. */
  precision: string
}

export interface Regroupement {
  parts: PartRegroupement[]
  /** Comment faire à 5, 8, 12, impair. */
  effectifs: string
}

/** `quantite` s'entend par personne ou par groupe selon la liste qui le porte. */
export interface Materiel {
  nom: string
  quantite: number
  fiche?: string
}

export interface SiCaCoince {
  signe: string
  dire: string
  /** Ce que l'intervenant fait ensuite, s'il y a lieu. */
  suite?: string
}

export type Priorite =
  | { type: 'essentielle'; raison: string }
  | { type: 'compressible'; jusquaMinutes: number; raison: string }
  | { type: 'reportable'; vers: string; raison: string }

export interface Activite {
  type: 'activite'
  ref: string
  titre: string
  /** Deux mots au plus, sous la ligne d'arpentage. */
  titreCourt: string
  dureeMinutes: number
  phase: Phase
  question: Question
  visee: string
  pourquoiIci: string
  /** La première est l'ouverture, la dernière la clôture. */
  aDire: Replique[]
  aFaire: Etape[]
  aDistribuer: string
  fiches: string[]
  aProjeter: string
  regroupement: Regroupement
  materielParPersonne: Materiel[]
  materielParGroupe: Materiel[]
  production: string
  /** La production collective telle qu'elle se lit au résumé de séance. */
  auResume: string
  siCaCoince: SiCaCoince[]
  variantes: { peuDEcrit: string; aDistance: string; tempsCourt: string }
  priorite: Priorite
  confidentialite: string
}

export interface Pause {
  type: 'pause'
  ref: string
  titre: string
  titreCourt: string
  dureeMinutes: number
  aFaire: Etape[]
}

/** Activité d'une séance encore à l'état de plan : l'essentiel du dossier métier, dit comme tel à l'écran. */
export interface ActivitePlan {
  type: 'plan'
  ref: string
  titre: string
  titreCourt: string
  dureeMinutes: number
  regroupement: string
  materiel: string
  dit: string
  fait: string
  production: string
  fiches: string[]
}

export type Element = Activite | Pause | ActivitePlan

export interface SeanceMethode {
  numero: number
  titre: string
  titreCourt: string
  /** `complete` : prête à conduire. `plan` : le texte n'est pas encore écrit, l'écran le dit. */
  redaction: 'complete' | 'plan'
  question: Question
  /** La séance fait passer d'une question à l'autre : celle où elle arrive. */
  questionSuivante?: Question
  /** Vide après la conclusion : la séance de suivi n'est dans aucune phase. */
  phases: Phase[]
  dureeMinutes: number
  objectif: string
  prealable: string
  elements: Element[]
  travailIntermediaire: string
  vigilance: string
}

/** Ce qu'il faut de la méthode pour afficher un calendrier sans charger les textes. */
export interface SeanceRepere {
  numero: number
  titre: string
  titreCourt: string
  dureeMinutes: number
  redaction: 'complete' | 'plan'
  elements: { ref: string; type: Element['type']; titreCourt: string; dureeMinutes: number }[]
}

/** Un champ de fiche : ce qui s'écrit, et la place qu'il prend. Une ligne fait 8 mm. */
export type ChampFiche =
  | { type: 'texte'; id: string; etiquette: string; lignes: number }
  | { type: 'textes'; id: string; etiquette: string; nombre: number; lignesChacun: number }
  | { type: 'curseurs'; id: string; min: number; max: number; bornes: [string, string]; etiquettes: string[] }
  | { type: 'cases'; id: string; etiquette: string; choix: string[] }
  | {
      type: 'tableau'
      id: string
      etiquette: string
      /** `part` : largeur relative. `choix` : ce qui s'entoure, imprimé dans chaque rang (les rangs portent alors un texte). */
      colonnes: { titre: string; part: number; choix?: string[] }[]
      /** Texte imprimé de la première colonne, ou rangs vides. */
      rangs: string[] | number
      lignesParRang: number
    }
  /** Texte imprimé, à lire ; `ordonnee` : les points portent un numéro. */
  | { type: 'liste'; id: string; etiquette: string; points: string[]; ordonnee?: boolean }
  | { type: 'zone'; id: string; etiquette: string; lignes: number }
  | { type: 'parcours'; id: string; dessus: string; dessous: string; debut: string; fin: string; reperes: number; lignes: number }
  | { type: 'signatures'; id: string; etiquette: string; nombre: number }
  | { type: 'saut' }

export type FormatFiche = 'A4-portrait' | 'A4-paysage' | 'A3-paysage'

/** Personnage inventé d'un exemple : jamais imprimé sur la fiche vierge. */
export interface Personnage {
  prenom: string
  age: number
  metier: string
  categorie: 'A' | 'B' | 'C'
  versant: 'FPT' | 'FPE' | 'FPH'
  reste: boolean
}

export interface ExempleFiche {
  personnage: Personnage
  /** Par identifiant de champ : une chaîne, ou une par sous-champ. Tableau : une chaîne par rang. */
  valeurs: Record<string, string | string[] | string[][]>
}

export interface Fiche {
  ref: string
  titre: string
  seance: number
  activite: string
  format: FormatFiche
  faces: 1 | 2
  minutes: number
  but: string
  consigne: string
  champs: ChampFiche[]
  exemple: ExempleFiche
  /** Phrase de propriété ; `repere` s'il y a des chiffres ; `sans-nom` : la feuille part sans nom ni date, additionnée aux autres ; `relais` : chacun la prend sans se nommer. */
  pied: ('propriete' | 'repere' | 'groupe' | 'sans-nom' | 'relais')[]
}
