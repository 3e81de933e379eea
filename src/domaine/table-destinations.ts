/**
 * Champ par champ, où chaque donnée peut aller. Dans le doute, un champ reste sur le poste.
 * Un champ ajouté à un type et oublié ici ne compile pas.
 */
import type * as E from './enregistrements'
import type { EvenementRange } from './journal'

/** Où une donnée peut aller. `remis-…` : un document remis à l'agent, à l'employeur, au groupe entier. */
export type DestinationDonnee =
  | 'poste'
  | 'copie'
  | 'espace-agent'
  | 'remis-agent'
  | 'remis-employeur'
  | 'remis-groupe'
  | 'projection'
  | 'agregat'

/** Chaque table de la base, et chaque objet rangé dans une ligne. */
export interface Enregistrements {
  espace: E.Espace
  intervenant: E.Intervenant
  destination: E.Destination
  dispositifs: E.Dispositif
  groupes: E.Groupe
  seances: E.Seance
  demiJournee: E.DemiJournee
  participants: E.Participant
  participations: E.Participation
  imports: E.Import
  scenarios: E.ScenarioFige
  scenariosAdaptes: E.ScenarioAdapte
  retouches: E.RetoucheRangee
  choixScenarios: E.ChoixScenario
  journaux: E.Journal
  evenements: EvenementRange
  notes: E.Note
  preparations: E.Preparation
  documents: E.DocumentFige
  contenus: E.ContenuFige
  remises: E.Remise
  traces: E.TraceRemise
  changements: E.Changement
  horlogeHybride: E.HorlogeHybride
}

/** Les champs d'un type, toutes variantes d'une union comprises. */
export type Champs<T> = T extends unknown ? keyof T & string : never

type TableComplete = {
  [N in keyof Enregistrements]: { [C in Champs<Enregistrements[N]>]: readonly DestinationDonnee[] }
}

/** Ne quitte pas ce poste : sans valeur, ou faux, ailleurs. */
const POSTE = ['poste'] as const
/** Reste dans l'espace de l'intervenant, copie comprise. */
const INTERVENANT = ['poste', 'copie'] as const
/** L'employeur le lit sur un document ; les agents aussi, sur les leurs. */
const TOUS = [...INTERVENANT, 'espace-agent', 'remis-agent', 'remis-employeur', 'remis-groupe'] as const
/** Ce qu'une feuille d'émargement dit d'une personne à son employeur, et à elle-même. */
const EMARGEMENT = [...INTERVENANT, 'espace-agent', 'remis-agent', 'remis-employeur'] as const
/** Faits et durées d'une séance : au résumé, et dans les agrégats. */
const RESUME = [...INTERVENANT, 'remis-employeur', 'agregat'] as const

/** La table. Une note ne part à l'employeur que retenue et relue (`retientNotes`) : ici on dit qu'elle peut l'être. */
export const TABLE_DESTINATIONS = {
  espace: {
    id: POSTE, creeLe: INTERVENANT, appareil: POSTE, exemple: POSTE, intervenant: INTERVENANT,
    destination: POSTE, touchesActives: INTERVENANT,
  },
  intervenant: { nom: TOUS, qualite: TOUS },
  destination: { type: POSTE, chemin: POSTE, nom: POSTE },
  dispositifs: {
    id: INTERVENANT, nom: [...TOUS, 'agregat'], employeur: [...TOUS, 'agregat'], versant: [...TOUS, 'agregat'],
    creeLe: INTERVENANT, archiveLe: INTERVENANT, corbeilleLe: INTERVENANT,
  },
  groupes: {
    id: INTERVENANT, dispositifId: INTERVENANT, nom: TOUS, lieu: TOUS,
    creeLe: INTERVENANT, archiveLe: INTERVENANT, corbeilleLe: INTERVENANT,
  },
  seances: { id: INTERVENANT, groupeId: INTERVENANT, numero: [...TOUS, 'projection', 'agregat'], demiJournees: TOUS },
  demiJournee: { date: [...TOUS, 'agregat'], heure: TOUS, fuseau: TOUS, lieu: TOUS },
  participants: {
    id: INTERVENANT, nom: EMARGEMENT, prenom: [...EMARGEMENT, 'projection'], service: EMARGEMENT,
    fonction: EMARGEMENT, categorie: [...INTERVENANT, 'espace-agent', 'agregat'],
    statut: [...INTERVENANT, 'espace-agent', 'agregat'], courriel: [...INTERVENANT, 'espace-agent'],
    employeur: [...EMARGEMENT, 'agregat'], creeLe: INTERVENANT, corbeilleLe: INTERVENANT,
  },
  participations: {
    id: INTERVENANT, participantId: INTERVENANT, groupeId: INTERVENANT,
    arriveeLe: [...INTERVENANT, 'agregat'], departLe: [...INTERVENANT, 'agregat'], importId: INTERVENANT,
  },
  imports: { id: INTERVENANT, groupeId: INTERVENANT, instant: INTERVENANT, participants: INTERVENANT, annuleLe: INTERVENANT },
  scenarios: { id: INTERVENANT, groupeId: INTERVENANT, figeLe: INTERVENANT, seances: [...TOUS, 'projection'], scenarioId: INTERVENANT },
  scenariosAdaptes: { id: INTERVENANT, contenu: TOUS, creeLe: INTERVENANT, modifieLe: INTERVENANT, corbeilleLe: INTERVENANT },
  retouches: {
    scenarioId: INTERVENANT, numero: INTERVENANT, instant: INTERVENANT, retouche: INTERVENANT, contraire: INTERVENANT,
    phrase: INTERVENANT, annulee: INTERVENANT,
  },
  choixScenarios: { groupeId: INTERVENANT, scenarioId: INTERVENANT, choisiLe: INTERVENANT },
  journaux: {
    id: INTERVENANT, groupeId: INTERVENANT, seanceNumero: RESUME, scenarioId: INTERVENANT,
    ouvertLe: INTERVENANT, archiveLe: INTERVENANT,
  },
  evenements: {
    journalId: INTERVENANT, numero: INTERVENANT, auteur: INTERVENANT, instant: RESUME, type: RESUME,
    plan: RESUME, debutPrevu: RESUME, ref: RESUME, minutes: RESUME, debut: RESUME, de: RESUME, a: RESUME,
    nature: RESUME, changements: RESUME, cible: INTERVENANT, demiJournee: RESUME,
    participants: INTERVENANT, participantId: INTERVENANT, presence: [...EMARGEMENT, 'agregat'],
  },
  notes: {
    id: INTERVENANT, journalId: INTERVENANT, refActivite: [...INTERVENANT, 'remis-employeur'],
    instant: [...INTERVENANT, 'remis-employeur'], texte: [...INTERVENANT, 'remis-employeur'], niveau: INTERVENANT,
    relueLe: INTERVENANT, poseeLe: INTERVENANT, corbeilleLe: INTERVENANT,
  },
  preparations: { id: INTERVENANT, imprimeLe: INTERVENANT, sac: INTERVENANT },
  documents: {
    id: INTERVENANT, groupeId: INTERVENANT, seanceNumero: TOUS, type: TOUS, nom: TOUS, nomFichier: TOUS,
    version: TOUS, figeLe: TOUS, empreinte: TOUS, octets: INTERVENANT,
  },
  contenus: { documentId: INTERVENANT, arbre: TOUS, pdf: TOUS },
  remises: {
    documentId: INTERVENANT, voie: INTERVENANT, etat: INTERVENANT, essais: POSTE,
    prochainEssai: POSTE, raison: INTERVENANT, remisLe: INTERVENANT,
  },
  traces: {
    id: INTERVENANT, documentId: INTERVENANT, instant: INTERVENANT, voie: INTERVENANT,
    resultat: INTERVENANT, detail: INTERVENANT,
  },
  changements: { numero: INTERVENANT, horloge: INTERVENANT, table: INTERVENANT, cle: INTERVENANT, champs: INTERVENANT },
  horlogeHybride: { ms: INTERVENANT, compteur: INTERVENANT, appareil: INTERVENANT },
} as const satisfies TableComplete
