import type { Groupe, Import, Participant, Participation } from '../../domaine/enregistrements'
import type { EvenementRange } from '../../domaine/journal'
import { situeSeances, type SeanceDuGroupe } from './etat-seance'
import { evenementsDuJournal } from './evenements'
import { verifieJournal } from './forme-evenement'
import { verifieParticipant, verifieSeance } from './formes'
import { lis } from './lis'

export interface ParticipantComplet {
  participant: Participant
  participation: Participation
  groupe: Groupe
  /** L'import dont la personne vient, s'il y en a un. */
  venuDe: Import | null
  /** Chaque séance et son journal (non archivé) : les présences s'en déduisent par `domaine/presences`. */
  seances: (SeanceDuGroupe & { evenements: EvenementRange[] })[]
}

/** Une personne dans un groupe ; `null` si elle n'y est pas. */
export const lisParticipant = (groupeId: string, id: string): Promise<ParticipantComplet | null> =>
  lis(
    ['participants', 'participations', 'groupes', 'imports', 'seances', 'journaux', 'evenements'],
    async (base) => {
      const groupe = await base.groupes.get(groupeId)
      const ligne = await base.participants.get(id)
      const siennes = await base.participations.where('participantId').equals(id).toArray()
      const ici = siennes.filter((une) => une.groupeId === groupeId)
      const participation = ici.find((une) => une.departLe === null) ?? ici.at(-1)
      if (!groupe || !ligne || !participation) return null
      const seances = await base.seances.where('groupeId').equals(groupeId).toArray()
      const journaux = await base.journaux.where('groupeId').equals(groupeId).toArray()
      const situees = await situeSeances(base, seances.map(verifieSeance), journaux)
      return {
        participant: verifieParticipant(ligne),
        participation,
        groupe,
        venuDe: (participation.importId && (await base.imports.get(participation.importId))) || null,
        seances: await Promise.all(
          situees.map(async (une) => ({
            ...une,
            evenements: une.journal
              ? verifieJournal(await evenementsDuJournal(base, une.journal.id))
              : [],
          })),
        ),
      }
    },
  )
