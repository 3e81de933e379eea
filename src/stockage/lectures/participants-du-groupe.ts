import type { Participant, Participation } from '../../domaine/enregistrements'
import type { BaseJalons } from '../schema'
import { verifieParticipant } from './formes'

/** Une personne et sa place datée dans le groupe. */
export interface Inscrit {
  participant: Participant
  participation: Participation
}

let collateur: Intl.Collator | undefined

/** Ordre d'une liste d'émargement : nom, puis prénom. */
export const compareNoms = (
  a: Pick<Participant, 'nom' | 'prenom'>,
  b: Pick<Participant, 'nom' | 'prenom'>,
): number => {
  const { compare } = (collateur ??= new Intl.Collator('fr'))
  return compare(a.nom, b.nom) || compare(a.prenom, b.prenom)
}

/** Tous ceux qui sont passés par le groupe, partis compris, dans l'ordre des noms. */
export async function inscritsDuGroupe(base: BaseJalons, groupeId: string): Promise<Inscrit[]> {
  const inscrits = await inscritsEnDesordre(base, groupeId)
  return inscrits.toSorted((a, b) => compareNoms(a.participant, b.participant))
}

/** Les mêmes, pour compter : l'accueil n'a pas à charger l'ordre alphabétique. */
export async function inscritsEnDesordre(base: BaseJalons, groupeId: string): Promise<Inscrit[]> {
  const participations = await base.participations.where('groupeId').equals(groupeId).toArray()
  const lignes = await base.participants.bulkGet(participations.map((une) => une.participantId))
  return participations.flatMap((participation, rang): Inscrit[] => {
    const ligne = lignes[rang]
    return ligne ? [{ participation, participant: verifieParticipant(ligne) }] : []
  })
}

export const estActif = ({ participant, participation }: Inscrit): boolean =>
  participation.departLe === null && participant.corbeilleLe === null
