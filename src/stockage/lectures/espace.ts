import type { Espace } from '../../domaine/enregistrements'
import { baseCourante } from '../base'
import { verifieEspace } from './formes'

export { lisDossier, type DossierDuPoste, type PermissionDossier } from './dossier'

/** Les réglages de l'espace ouvert : intervenant, destination, touches. */
export const lisEspace = async (): Promise<Espace> =>
  verifieEspace(await baseCourante().espace.get('espace'))
