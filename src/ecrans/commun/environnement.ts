import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Ce que l'on peut dire vrai de la dernière écriture. */
export interface EtatEnregistrement {
  etat: 'repos' | 'ecriture' | 'enregistre' | 'echec'
  /** Fin de la dernière écriture réussie, ou moment de l'échec (ms). */
  instant: number | null
  raison: string
}

/** Le précache relu fichier par fichier. */
export interface PreuvePrecache {
  ok: boolean
  presents: number
  attendus: number
  octets: number
  /** Vide si tout va ; sinon la phrase à montrer. */
  raison: string
}

/** `tenu` : l'écran reste allumé. `refuse` : le poste économise, ou l'a interdit. `absent` : navigateur sans verrou. */
export type EtatEveil = 'relache' | 'tenu' | 'refuse' | 'absent'

/** Ce que l'on sait de la durée de vie des données sur ce poste. */
export type Persistance = 'garantie' | 'sans-garantie'

/** Ce que `demarrage` fournit aux écrans : ils n'importent ni lui, ni `hors-ligne`. */
export interface Environnement {
  /** L'espace ouvert. */
  espace: ReadonlySignal<'reel' | 'exemple' | null>
  enregistrement: ReadonlySignal<EtatEnregistrement>
  /** Pourquoi cette fenêtre ne peut pas écrire ; vide si elle peut. */
  lectureSeule: ReadonlySignal<string>
  /** L'instant présent (ms), à la seconde : n'est jamais compté, toujours relu. */
  instant: ReadonlySignal<number>
  /** Une version nouvelle attend d'être appliquée. */
  miseAJour: ReadonlySignal<boolean>
  /** Échoue avec une phrase tant qu'une séance est conduite dans un onglet. */
  appliqueMiseAJour: () => Promise<{ ok: true } | { ok: false; raison: string }>
  /** Relit le précache : l'application s'ouvrira-t-elle sans réseau ? Ne lève pas. */
  verifiePrecache: () => Promise<PreuvePrecache>
  /** À appeler en entrant en séance ; rend de quoi en sortir. */
  entreEnSeance: () => () => void
  /** Garde l'écran allumé ; rend de quoi le relâcher. */
  gardeEveille: () => () => void
  etatEveil: ReadonlySignal<EtatEveil>
  demandePersistance: () => Promise<Persistance>
  recharge: () => void
}

export const ContexteEnvironnement = createContext<Environnement | null>(null)

/** L'environnement courant. Lève hors de `ContexteEnvironnement.Provider`. */
export function useEnvironnement(): Environnement {
  const environnement = useContext(ContexteEnvironnement)
  if (environnement === null) throw new Error('Aucun environnement : l’écran est monté hors de demarrage.')
  return environnement
}
