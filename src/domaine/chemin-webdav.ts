/** Un dossier WebDAV de la même origine que Jalons, désigné par son chemin. */
import { typographie } from './typographie'

export type CheminVerifie = { ok: true; chemin: string } | { ok: false; raison: string }

/** Vérifie et range un chemin : une barre au début, une à la fin. Refuse une adresse complète, `..`, `?` et `#`. */
export function verifieChemin(saisie: string): CheminVerifie {
  const texte = saisie.trim()
  const refuse = (raison: string): CheminVerifie => ({ ok: false, raison: typographie(raison) })
  if (texte === '') return refuse('Écrivez le chemin du dossier, par exemple /dav/bilans/.')
  if (/^[a-z][a-z\d+.-]*:/i.test(texte) || texte.startsWith('//'))
    return refuse("Écrivez seulement le chemin, sans « https » ni nom de serveur : le dossier est sur le même serveur que Jalons.")
  if (/[?#\\]/.test(texte)) return refuse('Le chemin ne peut pas contenir « ? », « # » ni « \\ ».')
  const parties = texte.split('/').filter((partie) => partie !== '')
  if (parties.some((partie) => partie === '..' || partie === '.')) return refuse('Le chemin ne peut pas contenir « .. ».')
  return { ok: true, chemin: parties.length === 0 ? '/' : `/${parties.join('/')}/` }
}
