/**
 * Le réseau mène-t-il vraiment à notre serveur ? `navigator.onLine` ne dit que « un câble est branché ».
 * On demande un fichier que seul notre serveur sert ainsi : `sw.js`, jamais au précache, donc jamais simulé.
 */
export type Joignabilite = 'joignable' | 'portail' | 'hors-reseau'

const DELAI_MS = 8_000

/**
 * Interroge l’origine de l’application. `racine` : adresse de son dossier. Ne lève pas.
 * `portail` : quelque chose répond à la place du serveur (page de connexion d’un réseau invité).
 */
export async function sondeOrigine(racine: string): Promise<Joignabilite> {
  const adresse = new URL('sw.js', racine)
  try {
    const reponse = await demandeEnTete(adresse, 'HEAD')
    const sansHead = reponse.status === 405 || reponse.status === 501
    return verdict(sansHead ? await demandeEnTete(adresse, 'GET') : reponse)
  } catch {
    return 'hors-reseau'
  }
}

function demandeEnTete(adresse: URL, method: string): Promise<Response> {
  // Une redirection est déjà une réponse : notre serveur ne déplace pas ce fichier, un portail si.
  return fetch(adresse, { method, cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(DELAI_MS) })
}

function verdict(reponse: Response): Joignabilite {
  const type = reponse.headers.get('content-type') ?? ''
  if (reponse.status >= 500) return 'hors-reseau'
  return reponse.ok && type.includes('javascript') ? 'joignable' : 'portail'
}
