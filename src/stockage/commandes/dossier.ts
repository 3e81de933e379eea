import type { Refusee } from '../commande'
import { lisDossier, type PoigneeAvecPermission } from '../lectures/dossier'
import { refuse } from './refuse'

/** Redemande la permission d'écrire : à appeler dans un geste de l'intervenant. */
export async function autoriseDossier(): Promise<{ ok: true } | Refusee> {
  const { poignee, permission } = await lisDossier()
  if (!poignee) return refuse("Aucun dossier n'a été choisi sur ce poste. Choisissez-en un dans Réglages.")
  if (permission === 'accordee') return { ok: true }
  const { requestPermission } = poignee as PoigneeAvecPermission // méthode hors des types du DOM
  const etat = await requestPermission?.call(poignee, { mode: 'readwrite' })
  if (etat === 'granted') return { ok: true }
  return refuse(`Le navigateur n'a pas l'autorisation d'écrire dans « ${poignee.name} ».`)
}
