/** Les groupes ; leur calendrier se règle dans `calendrier.ts`. */
import { calculeCalendrier } from '../../domaine/calendrier'
import type { Groupe } from '../../domaine/enregistrements'
import { estDateLocale } from '../../domaine/temps'
import { execute, modifieLigne, type Resultat } from '../commande'
import { Refus } from '../pannes'
import { refuse } from './refuse'

export { decaleDates, deplaceSeance } from './calendrier'

export interface SaisieGroupe {
  dispositifId: string
  nom: string
  lieu: string
  /** `AAAA-MM-JJ` ; les autres séances s'en déduisent et se déplacent ensuite. */
  premiereDate: string
}

/** Crée un groupe et ses sept séances au calendrier. */
export async function creeGroupe(saisie: SaisieGroupe): Promise<Resultat<{ id: string }>> {
  const { dispositifId, premiereDate } = saisie
  const [nom, lieu] = [saisie.nom.trim(), saisie.lieu.trim()]
  if (!nom) return refuse('Donnez un nom au groupe.')
  if (!estDateLocale(premiereDate)) return refuse('Donnez la date de la première séance.')
  const id = crypto.randomUUID()
  return execute(['dispositifs', 'groupes', 'seances'], async (registre) => {
    if (!(await registre.base.dispositifs.get(dispositifId)))
      throw new Refus("Ce dispositif n'existe plus sur ce poste.")
    const creeLe = registre.instant
    await registre.ajoute('groupes', { id, dispositifId, nom, lieu, creeLe, archiveLe: null, corbeilleLe: null })
    const calendrier = calculeCalendrier(premiereDate, lieu)
    const seances = calendrier.map((une) => ({ id: crypto.randomUUID(), groupeId: id, ...une }))
    await registre.ajoute('seances', ...seances)
    return { id }
  })
}

export async function modifieGroupe(
  id: string,
  champs: Partial<Pick<Groupe, 'nom' | 'lieu'>>,
): Promise<Resultat> {
  if (champs.nom?.trim() === '') return refuse('Donnez un nom au groupe.')
  return modifieLigne('groupes', id, champs)
}

export const metGroupeALaCorbeille = (id: string): Promise<Resultat> =>
  modifieLigne('groupes', id, { corbeilleLe: Date.now() })

export const restaureGroupe = (id: string): Promise<Resultat> =>
  modifieLigne('groupes', id, { corbeilleLe: null })

export const archiveGroupe = (id: string): Promise<Resultat> =>
  modifieLigne('groupes', id, { archiveLe: Date.now() })

export const desarchiveGroupe = (id: string): Promise<Resultat> =>
  modifieLigne('groupes', id, { archiveLe: null })
