import { EXEMPLE } from '../../contenu/exemple'
import { ajouteJours, FUSEAU_DEFAUT } from '../../domaine/calendrier'
import type { Participant, Participation, Seance } from '../../domaine/enregistrements'
import type { Registre } from '../registre'

/** Remplit un espace neuf : un dispositif, un groupe, ses séances à partir d'`aujourdhui` (`AAAA-MM-JJ`), ses agents. */
export const remplisExemple =
  (aujourdhui: string) =>
  async (registre: Registre): Promise<object> => {
    const { instant } = registre
    const vivant = { creeLe: instant, archiveLe: null, corbeilleLe: null }
    const dispositifId = crypto.randomUUID()
    const groupeId = crypto.randomUUID()
    await registre.modifie('espace', 'espace', { intervenant: EXEMPLE.intervenant })
    await registre.ajoute('dispositifs', { ...EXEMPLE.dispositif, id: dispositifId, ...vivant })
    await registre.ajoute('groupes', { ...EXEMPLE.groupe, id: groupeId, dispositifId, ...vivant })
    await registre.ajoute('seances', ...seancesExemple(groupeId, aujourdhui))
    const { participants, participations } = agentsExemple(groupeId, instant)
    await registre.ajoute('participants', ...participants)
    await registre.ajoute('participations', ...participations)
    return {}
  }

function seancesExemple(groupeId: string, aujourdhui: string): Seance[] {
  const { jourSemaine, heure, ecartsJours } = EXEMPLE.calendrier
  const jour = new Date(`${aujourdhui}T00:00Z`).getUTCDay()
  const premiere = ajouteJours(aujourdhui, (jourSemaine - jour + 7) % 7)
  return ecartsJours.map((ecart, rang) => ({
    id: crypto.randomUUID(),
    groupeId,
    numero: rang + 1,
    demiJournees: [
      { date: ajouteJours(premiere, ecart), heure, fuseau: FUSEAU_DEFAUT, lieu: EXEMPLE.groupe.lieu },
    ],
  }))
}

function agentsExemple(groupeId: string, instant: number) {
  const participants = EXEMPLE.participants.map(
    (agent): Participant => ({
      ...agent,
      id: crypto.randomUUID(),
      creeLe: instant,
      corbeilleLe: null,
    }),
  )
  const participations = participants.map(
    ({ id }): Participation => ({
      id: crypto.randomUUID(),
      participantId: id,
      groupeId,
      arriveeLe: instant,
      departLe: null,
      importId: null,
    }),
  )
  return { participants, participations }
}
