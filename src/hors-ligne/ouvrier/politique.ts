/**
 * La politique de sécurité du contenu, dite une fois : la construction la pose en balise dans la page,
 * le service worker l'ajoute à chaque réponse (une balise ne couvre pas les Workers).
 */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jalons',
]

/** Valeur de l'en-tête ou de la balise `Content-Security-Policy` de l'application. */
export const POLITIQUE = DIRECTIVES.join('; ')
