/** Déplacer les séances d'un groupe. */
import { ajouteJours } from '../../domaine/calendrier'
import type { DemiJournee } from '../../domaine/enregistrements'
import { estDateLocale, estHeureLocale } from '../../domaine/temps'
import { execute, modifieLigne, type Resultat } from '../commande'
import { Refus } from '../pannes'
import { refuse } from './refuse'

/** Remplace les demi-journées d'une séance : date, heure, fuseau, lieu. Elles se rangent dans l'ordre. */
export async function deplaceSeance(
  seanceId: string,
  demiJournees: readonly DemiJournee[],
): Promise<Resultat> {
  if (demiJournees.length === 0) return refuse('Gardez au moins une demi-journée à cette séance.')
  if (!demiJournees.every((une) => estDateLocale(une.date)))
    return refuse("La date de la séance est incomplète ou n'existe pas.")
  if (!demiJournees.every((une) => estHeureLocale(une.heure)))
    return refuse("L'heure de la séance est incomplète ou n'existe pas.")
  const rangees = demiJournees.toSorted((a, b) => (rangDe(a) < rangDe(b) ? -1 : 1))
  return modifieLigne('seances', seanceId, { demiJournees: rangees })
}

const rangDe = ({ date, heure }: DemiJournee): string => `${date} ${heure}`

/**
 * Décale d'un même nombre de jours, positif ou non, les séances à partir de `depuisNumero`.
 * Une séance déjà commencée garde sa date.
 */
export const decaleDates = (
  groupeId: string,
  jours: number,
  depuisNumero = 1,
): Promise<Resultat<{ decalees: number }>> =>
  execute(['seances', 'journaux'], async (registre) => {
    if (!Number.isInteger(jours)) throw new Refus('Donnez un nombre entier de jours.')
    const { base } = registre
    const journaux = await base.journaux.where({ groupeId }).toArray()
    const commencees = new Set(
      journaux.filter((j) => j.archiveLe === null).map((j) => j.seanceNumero),
    )
    const toutes = await base.seances.where({ groupeId }).toArray()
    const seances = toutes.filter((s) => s.numero >= depuisNumero && !commencees.has(s.numero))
    for (const { id, demiJournees } of seances) {
      const decalees = demiJournees.map((une) => ({ ...une, date: ajouteJours(une.date, jours) }))
      await registre.modifie('seances', id, { demiJournees: decalees })
    }
    return { decalees: seances.length }
  })
