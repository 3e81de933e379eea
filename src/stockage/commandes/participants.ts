/** Les participants d'un groupe : inscription, import, départ. */
import type { NouveauParticipant } from '../../domaine/import/nouveau-participant'
import type { Participant, Participation } from '../../domaine/enregistrements'
import { execute, type Resultat } from '../commande'
import { Refus } from '../pannes'
import type { Registre } from '../registre'
import { refuse } from './refuse'

export { annuleImport, type ImportAnnule } from './annule-import'

/** Inscrit tout le monde ou personne. `importId` sert à annuler d'un geste. */
export async function importeParticipants(
  groupeId: string,
  nouveaux: readonly NouveauParticipant[],
): Promise<Resultat<{ importId: string }>> {
  if (nouveaux.length === 0) return refuse("Aucun participant à importer : choisissez au moins une ligne.")
  const importId = crypto.randomUUID()
  return execute(['groupes', 'participants', 'participations', 'imports'], async (registre) => {
    await inscrit(registre, groupeId, nouveaux, importId)
    await registre.ajoute('imports', {
      id: importId,
      groupeId,
      instant: registre.instant,
      participants: nouveaux.length,
      annuleLe: null,
    })
    return { importId }
  })
}

export async function ajouteParticipant(
  groupeId: string,
  nouveau: NouveauParticipant,
): Promise<Resultat<{ id: string }>> {
  if (!`${nouveau.nom}${nouveau.prenom}`.trim()) return refuse('Donnez un nom au participant.')
  return execute(['groupes', 'participants', 'participations'], async (registre) => {
    const [id = ''] = await inscrit(registre, groupeId, [nouveau], null)
    return { id }
  })
}

async function inscrit(
  registre: Registre,
  groupeId: string,
  nouveaux: readonly NouveauParticipant[],
  importId: string | null,
): Promise<string[]> {
  if (!(await registre.base.groupes.get(groupeId))) throw new Refus("Ce groupe n'existe plus sur ce poste.")
  const creeLe = registre.instant
  const participants = nouveaux.map(
    (nouveau): Participant => ({ ...nouveau, id: crypto.randomUUID(), creeLe, corbeilleLe: null }),
  )
  const participations = participants.map(
    ({ id }): Participation => ({
      id: crypto.randomUUID(),
      participantId: id,
      groupeId,
      arriveeLe: creeLe,
      departLe: null,
      importId,
    }),
  )
  await registre.ajoute('participants', ...participants)
  await registre.ajoute('participations', ...participations)
  return participants.map(({ id }) => id)
}

export const modifieParticipant = (
  id: string,
  champs: Partial<NouveauParticipant>,
): Promise<Resultat> =>
  execute(['participants'], async (registre) => {
    const { nom, prenom } = await registre.modifie('participants', id, champs)
    if (!`${nom}${prenom}`.trim()) throw new Refus('Donnez un nom au participant.')
    return {}
  })

/** Date le départ du groupe ; la fiche va à la corbeille si la personne n'est plus dans aucun groupe. */
export const retireParticipant = (groupeId: string, id: string): Promise<Resultat> =>
  execute(['participants', 'participations'], async (registre) => {
    const siennes = await registre.base.participations.where('participantId').equals(id).toArray()
    const actives = siennes.filter((une) => une.departLe === null)
    const ici = actives.find((une) => une.groupeId === groupeId)
    if (!ici) throw new Refus('Cette personne ne fait plus partie du groupe.')
    await registre.modifie('participations', ici.id, { departLe: registre.instant })
    if (actives.length === 1) await registre.modifie('participants', id, { corbeilleLe: registre.instant })
    return {}
  })

/** Annule un retrait : la personne retrouve sa place dans le groupe. */
export const restaureParticipant = (groupeId: string, id: string): Promise<Resultat> =>
  execute(['participants', 'participations'], async (registre) => {
    const siennes = await registre.base.participations.where('participantId').equals(id).toArray()
    const ici = siennes.filter((une) => une.groupeId === groupeId)
    const derniere = ici.toSorted((a, b) => (b.departLe ?? Infinity) - (a.departLe ?? Infinity))[0]
    if (!derniere) throw new Refus("Cette personne n'a jamais fait partie du groupe.")
    await registre.modifie('participations', derniere.id, { departLe: null })
    await registre.modifie('participants', id, { corbeilleLe: null })
    return {}
  })
