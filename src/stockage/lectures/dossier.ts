/** Le dossier du poste (File System Access) : la permission se perd à chaque redémarrage. */
import { lisPoignee } from '../preferences'

export type PermissionDossier = 'accordee' | 'a-demander' | 'absente'

/** La plateforme le fournit sous Chromium ; les types du DOM ne le connaissent pas encore. */
export interface PoigneeAvecPermission {
  queryPermission?(voulu: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(voulu: { mode: 'readwrite' }): Promise<PermissionState>
}

export interface DossierDuPoste {
  /** `null` si aucun dossier n'a été choisi sur ce poste. */
  poignee: FileSystemDirectoryHandle | null
  permission: PermissionDossier
}

/** Le dossier choisi et ce qu'on a le droit d'y faire maintenant. Ne demande rien à l'écran. */
export async function lisDossier(): Promise<DossierDuPoste> {
  const poignee = (await lisPoignee()) ?? null
  if (!poignee) return { poignee, permission: 'absente' }
  const { queryPermission } = poignee as PoigneeAvecPermission // méthode hors des types du DOM
  const etat = (await queryPermission?.call(poignee, { mode: 'readwrite' })) ?? 'granted'
  return { poignee, permission: etat === 'granted' ? 'accordee' : 'a-demander' }
}
