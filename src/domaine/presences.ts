/**
 * Les présences d'une séance : pli pur de `tous-presents` et `presence-notee`, annulations comprises.
 * Personne n'est absent tant que rien n'est noté. Une correction après la fin de la séance compte, et se voit.
 */
import { prefixeEffectif, numerosAnnules } from './horloge/evenements-joues'
import type { EtatPresence, Evenement } from './journal'

/** Ce que l'on sait d'une personne pour une demi-journée. Heures locales `HH:MM`. */
export type PresencePersonne =
  | { type: 'inconnu' }
  | { type: 'absent' }
  | { type: 'excuse' }
  | { type: 'present'; arrivee: string | null; depart: string | null }

/** Nombre de personnes. `maintenant` : arrivées et pas reparties ; `presents` : venues, même un moment. */
export interface ComptePresences {
  attendus: number
  maintenant: number
  presents: number
  absents: number
  excuses: number
  inconnus: number
}

/** Une présence changée après avoir été notée, ou notée après la fin de la séance. */
export interface CorrectionPresence {
  numero: number
  instant: number
  demiJournee: number
  participantId: string
  avant: PresencePersonne
  apres: PresencePersonne
  apresLaFin: boolean
}

export interface PresencesDemiJournee {
  parParticipant: Record<string, PresencePersonne>
  compte: ComptePresences
}

export interface EtatPresences {
  demiJournees: PresencesDemiJournee[]
  corrections: CorrectionPresence[]
}

const INCONNU: PresencePersonne = { type: 'inconnu' }
const PRESENT: PresencePersonne = { type: 'present', arrivee: null, depart: null }

type Tableau = Map<string, PresencePersonne>[]

/**
 * Joue les présences jusqu'à `instant` (ms) ; `Infinity` pour tout jouer.
 * `heure` : heure murale du moment (`HH:MM`), qui dit si un départ annoncé a eu lieu ; sans elle, tout départ a eu lieu.
 */
export function jouePresences(
  evenements: readonly Evenement[],
  participants: readonly { id: string }[],
  demiJournees: number,
  instant: number,
  heure?: string,
): EtatPresences {
  const tableau: Tableau = Array.from({ length: demiJournees }, () => new Map(participants.map((p) => [p.id, INCONNU])))
  const prefixe = prefixeEffectif(evenements, instant)
  const annules = numerosAnnules(prefixe)
  const corrections: CorrectionPresence[] = []
  let apresLaFin = false
  for (const evenement of prefixe) {
    if (annules.has(evenement.numero)) continue
    if (evenement.type === 'seance-terminee') apresLaFin = true
    corrections.push(...note(tableau, evenement, apresLaFin))
  }
  return { demiJournees: tableau.map((lignes) => resume(lignes, heure)), corrections }
}

/** Note un événement au tableau ; rend les corrections qu'il apporte. */
function note(tableau: Tableau, evenement: Evenement, apresLaFin: boolean): CorrectionPresence[] {
  if (evenement.type !== 'tous-presents' && evenement.type !== 'presence-notee') return []
  const { numero, instant, demiJournee } = evenement
  const lignes = tableau[demiJournee]
  const ids = evenement.type === 'tous-presents' ? evenement.participants : [evenement.participantId]
  return ids.flatMap((participantId): CorrectionPresence[] => {
    const avant = lignes?.get(participantId)
    if (avant === undefined) return [] // personne d'un autre groupe, ou demi-journée supprimée
    const apres = evenement.type === 'tous-presents' ? venu(avant) : suit(avant, evenement.presence)
    lignes?.set(participantId, apres)
    if (estMeme(avant, apres) || (avant.type === 'inconnu' && !apresLaFin)) return []
    return [{ numero, instant, demiJournee, participantId, avant, apres, apresLaFin }]
  })
}

/** « Tous présents » ne défait pas une arrivée ou un départ déjà notés. */
const venu = (avant: PresencePersonne): PresencePersonne => (avant.type === 'present' ? avant : PRESENT)

function suit(avant: PresencePersonne, presence: EtatPresence | null): PresencePersonne {
  if (presence === null) return INCONNU
  const heures = avant.type === 'present' ? avant : { arrivee: null, depart: null }
  switch (presence.type) {
    case 'arrive':
      return { type: 'present', arrivee: presence.heure, depart: heures.depart }
    case 'parti':
      return { type: 'present', arrivee: heures.arrivee, depart: presence.heure }
    case 'present':
      return PRESENT
    case 'absent':
    case 'excuse':
      return { type: presence.type }
  }
}

const estMeme = (a: PresencePersonne, b: PresencePersonne) =>
  a.type === b.type &&
  (a.type !== 'present' || b.type !== 'present' || (a.arrivee === b.arrivee && a.depart === b.depart))

function resume(lignes: Map<string, PresencePersonne>, heure: string | undefined): PresencesDemiJournee {
  return { parParticipant: Object.fromEntries(lignes), compte: comptePresences([...lignes.values()], heure) }
}

/** Compte des présences ; `heure` comme dans `jouePresences`. */
export function comptePresences(presences: readonly PresencePersonne[], heure?: string): ComptePresences {
  const compte = (type: PresencePersonne['type']) => presences.filter((p) => p.type === type).length
  return {
    attendus: presences.length,
    maintenant: presences.filter((p) => estDansLaSalle(p, heure)).length,
    presents: compte('present'),
    absents: compte('absent'),
    excuses: compte('excuse'),
    inconnus: compte('inconnu'),
  }
}

function estDansLaSalle(presence: PresencePersonne, heure: string | undefined): boolean {
  if (presence.type !== 'present') return false
  if (heure === undefined) return presence.depart === null
  return (presence.arrivee ?? heure) <= heure && (presence.depart === null || presence.depart > heure)
}

/** Une personne sur toute la séance : venue au moins une fois, sinon excusée, sinon absente, sinon inconnue. */
export function retientPresence(presences: readonly PresencePersonne[]): PresencePersonne {
  for (const type of ['present', 'excuse', 'absent'] as const) {
    const trouvee = presences.find((p) => p.type === type)
    if (trouvee !== undefined) return trouvee
  }
  return INCONNU
}
