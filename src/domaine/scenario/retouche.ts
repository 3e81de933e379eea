/** Les gestes d'adaptation, en données : ils se rejouent, se nomment et ont tous un contraire. */
import type { ElementScenario, Retour, Scenario, SeanceScenario, SousGroupe, VersionScenario, Verrou } from './scenario'

/** Les textes d'une séance, hors de ses éléments. */
export type ChampSeance = 'titre' | 'titreCourt' | 'objectif' | 'prealable' | 'travailIntermediaire' | 'vigilance'

type DansSeance = { numero: number }
type SurElement = DansSeance & { ref: string }

/** Ce qui remet une séance comme avant : des champs, une tranche d'éléments, ou la séance entière (`null` : elle n'existait pas). */
export type SeanceRetablie =
  | { numero: number; rang: number; seance: SeanceScenario | null }
  | {
      numero: number
      champs: Partial<Omit<SeanceScenario, 'elements'>>
      /** Champs que la séance n'avait pas. */
      otes: string[]
      tranche: { rang: number; ote: number; elements: ElementScenario[] }
    }

export type Retouche =
  | { type: 'entete'; champs: Partial<Pick<Scenario, 'nom' | 'auteur' | 'licence'>> }
  | ({ type: 'texte-seance'; champ: ChampSeance; texte: string } & DansSeance)
  | ({ type: 'horaire'; heureDebut: string; heureFin: string } & DansSeance)
  /** `chemin` : l'un de ceux que donne `textesDe`. */
  | ({ type: 'texte'; chemin: string; texte: string } & SurElement)
  | ({ type: 'duree'; minutes: number } & SurElement)
  | ({ type: 'ajout'; rang: number; element: ElementScenario } & DansSeance)
  | ({ type: 'retrait' } & SurElement)
  | ({ type: 'deplacement'; versNumero: number; versRang: number } & SurElement)
  /** `minutes` : durée de la première part. */
  | ({ type: 'coupe'; minutes: number } & SurElement)
  | ({ type: 'verrou'; verrou: Verrou } & SurElement)
  | ({ type: 'sous-groupes'; sousGroupes: SousGroupe[] } & SurElement)
  | ({ type: 'retour'; retour: Retour } & SurElement)
  /** Réunit deux séances en une, à la place de la première. */
  | ({ type: 'reunion'; avec: number } & DansSeance)
  | { type: 'version'; version: VersionScenario }
  | { type: 'suite'; nom: string; retouches: Retouche[] }
  | { type: 'retablissement'; entete: Partial<Omit<Scenario, 'seances'>>; seances: SeanceRetablie[] }

/** Une retouche appliquée : le scénario neuf, le contraire, et ce qui s'est passé en une phrase. */
export type Application =
  | { ok: true; scenario: Scenario; contraire: Retouche; phrase: string }
  | { ok: false; raison: string }
