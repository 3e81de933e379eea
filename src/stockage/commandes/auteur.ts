import type { BaseJalons } from '../schema'

let retenu: { base: BaseJalons; nom: string } | null = null

/** Le nom de l'intervenant, auteur des événements. Retenu : un événement s'écrit sans relire l'espace. */
export async function lisAuteur(base: BaseJalons): Promise<string> {
  if (retenu?.base === base) return retenu.nom
  const nom = (await base.espace.get('espace'))?.intervenant.nom ?? ''
  retenu = { base, nom }
  return nom
}

export const oublieAuteur = (): void => void (retenu = null)
