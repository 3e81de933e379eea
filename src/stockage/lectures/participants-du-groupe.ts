import type { Participant, Participation } from '../../domaine/enregistrements'
import type { BaseJalons } from '../schema'
import { verifieParticipant } from './formes'

/** Une personne et sa place datée dans le groupe. */
export interface Inscrit {
  participant: Participant
  participation: Participation
}

const COLLATEUR = new Intl.Collator('fr')

/** Ordre d'une liste d'émargement : nom, puis prénom. */
export const compareNoms = (
  a: Pick<Participant, 'nom' | 'prenom'>,
  b: Pick<Participant, 'nom' | 'prenom'>,
): number => COLLATEUR.compare(a.nom, b.nom) || COLLATEUR.compare(a.prenom, b.prenom)

/** Tous ceux qui sont passés par le groupe, partis compris, dans l'ordre des noms. */
export async function inscritsDuGroupe(base: BaseJalons, groupeId: string): Promise<Inscrit[]> {
  const participations = await base.participations.where('groupeId').equals(groupeId).toArray()
  const lignes = await base.participants.bulkGet(participations.map((une) => une.participantId))
  const inscrits = participations.flatMap((participation, rang): Inscrit[] => {
    const ligne = lignes[rang]
    return ligne ? [{ participation, participant: verifieParticipant(ligne) }] : []
  })
  return inscrits.toSorted((a, b) => compareNoms(a.participant, b.participant))
}

export const estActif = ({ participant, participation }: Inscrit): boolean =>
  participation.departLe === null && participant.corbeilleLe === null
