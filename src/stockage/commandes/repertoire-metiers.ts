/** Préparer l'import d'un répertoire de métiers : le fichier est lu et vérifié. Le ranger dans l'espace viendra avec sa table. */
import { OCTETS_MAX, RAISONS } from '../fichiers/limites'
import type { RepertoireLu, SourceMetiers } from '../fichiers/metiers'

export type { RepertoireLu, SourceMetiers } from '../fichiers/metiers'

/** Lit un fichier .csv ou .json choisi par l'intervenant, selon son contenu et non son extension. Ne lève jamais. */
export async function prepareRepertoire(fichier: File, source: SourceMetiers): Promise<RepertoireLu> {
  if (fichier.size > OCTETS_MAX) return { ok: false, raison: 'Ce fichier dépasse 20 Mo : ce n’est sans doute pas un répertoire de métiers.', erreurs: [] }
  if (fichier.size === 0) return { ok: false, raison: RAISONS.vide, erreurs: [] }
  try {
    const octets = new Uint8Array(await fichier.arrayBuffer())
    const [{ decodeTexte }, { valideMetiers }] = await Promise.all([import('../fichiers/encodage'), import('../fichiers/metiers')])
    const texte = decodeTexte(octets)?.texte
    if (texte === undefined) return { ok: false, raison: RAISONS.binaire, erreurs: [] }
    return valideMetiers(texte, /^\s*[[{]/u.test(texte) ? 'json' : 'csv', source)
  } catch {
    return { ok: false, raison: RAISONS.perdu, erreurs: [] }
  }
}
