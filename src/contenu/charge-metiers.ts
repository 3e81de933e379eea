import type { FicheMetier } from '../domaine/metiers'

/** Les cinquante fiches métiers d'exemple. Échoue si le morceau ne se lit pas. */
export const chargeMetiers = async (): Promise<readonly FicheMetier[]> => (await import('./metiers')).METIERS
