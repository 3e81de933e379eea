import { estCourante } from '../base'
import type { BaseJalons } from '../schema'

let retenu: { base: BaseJalons; nom: string } | null = null

/** Le nom de l'intervenant s'il a déjà été lu : un événement s'écrit alors sans relire l'espace. */
export const auteurRetenu = (): string | null =>
  retenu && estCourante(retenu.base) ? retenu.nom : null

/** Le nom de l'intervenant, auteur des événements ; retenu jusqu'à ce qu'il change. */
export async function lisAuteur(base: BaseJalons): Promise<string> {
  const nom = (await base.espace.get('espace'))?.intervenant.nom ?? ''
  retenu = { base, nom }
  return nom
}

export const oublieAuteur = (): void => void (retenu = null)
