import { POLITIQUE } from './politique'

/**
 * La même réponse, avec la politique de sécurité en en-tête : la balise de la page ne couvre pas les Workers.
 * La page de projection recevra ici sa propre politique, plus étroite.
 */
export function poseLaPolitique(reponse: Response): Response {
  const entetes = new Headers(reponse.headers)
  entetes.set('Content-Security-Policy', POLITIQUE)
  entetes.set('X-Content-Type-Options', 'nosniff')
  return new Response(reponse.body, { status: reponse.status, statusText: reponse.statusText, headers: entetes })
}
