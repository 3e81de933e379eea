/** Les dispositifs : une édition chez un employeur ou un centre de gestion. */
import type { Dispositif } from '../../domaine/enregistrements'
import { execute, modifieLigne, type Resultat } from '../commande'
import { refuse } from './refuse'

export type SaisieDispositif = Pick<Dispositif, 'nom' | 'employeur' | 'versant'>

export async function creeDispositif(saisie: SaisieDispositif): Promise<Resultat<{ id: string }>> {
  if (!saisie.nom.trim()) return refuse('Donnez un nom au dispositif.')
  const id = crypto.randomUUID()
  return execute(['dispositifs'], async (registre) => {
    await registre.ajoute('dispositifs', {
      id,
      nom: saisie.nom.trim(),
      employeur: saisie.employeur.trim(),
      versant: saisie.versant,
      creeLe: registre.instant,
      archiveLe: null,
      corbeilleLe: null,
    })
    return { id }
  })
}

export async function modifieDispositif(
  id: string,
  champs: Partial<SaisieDispositif>,
): Promise<Resultat> {
  if (champs.nom?.trim() === '') return refuse('Donnez un nom au dispositif.')
  return modifieLigne('dispositifs', id, champs)
}

export const metDispositifALaCorbeille = (id: string): Promise<Resultat> =>
  modifieLigne('dispositifs', id, { corbeilleLe: Date.now() })

export const restaureDispositif = (id: string): Promise<Resultat> =>
  modifieLigne('dispositifs', id, { corbeilleLe: null })

export const archiveDispositif = (id: string): Promise<Resultat> =>
  modifieLigne('dispositifs', id, { archiveLe: Date.now() })

export const desarchiveDispositif = (id: string): Promise<Resultat> =>
  modifieLigne('dispositifs', id, { archiveLe: null })
