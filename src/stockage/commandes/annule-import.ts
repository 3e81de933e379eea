import { execute, type Resultat } from '../commande'
import { Refus } from '../pannes'
import { evenementsDesGroupes } from '../lectures/evenements'
import { personnesNotees } from '../lectures/personnes-notees'

/** `gardes` : identifiants des personnes déjà émargées dans une séance, qu'on ne retire pas. */
export interface ImportAnnule {
  retires: number
  gardes: string[]
}

/**
 * Retire les personnes d'un import, sauf celles qu'une séance a déjà notées.
 * Refus si toutes l'ont été, ou si l'import est déjà annulé.
 */
export const annuleImport = (importId: string): Promise<Resultat<ImportAnnule>> =>
  execute(
    ['imports', 'participants', 'participations', 'journaux', 'evenements'],
    async (registre) => {
      const { base, instant } = registre
      const annulable = await base.imports.get(importId)
      if (!annulable) throw new Refus("Cet import n'existe plus sur ce poste.")
      if (annulable.annuleLe !== null) throw new Refus('Cet import a déjà été annulé.')
      const siennes = await base.participations.where('importId').equals(importId).toArray()
      const notes = personnesNotees(await evenementsDesGroupes(base, [annulable.groupeId]))
      const otees = siennes.filter(({ participantId }) => !notes.has(participantId))
      const gardes = siennes.map((une) => une.participantId).filter((id) => notes.has(id))
      if (otees.length === 0 && gardes.length > 0)
        throw new Refus(
          "L'import ne peut plus être annulé : ces personnes figurent déjà au journal d'une séance. Retirez-les une par une si elles ont quitté le groupe.",
        )
      await registre.ote('participations', ...otees.map(({ id }) => id))
      await registre.ote('participants', ...otees.map(({ participantId }) => participantId))
      await registre.modifie('imports', importId, { annuleLe: instant })
      return { retires: otees.length, gardes }
    },
  )
