/**
 * La seule règle Trusted Types de l’application : deux sortes de scripts peuvent être lancées,
 * notre service worker et nos Workers. Toute autre adresse est refusée, même de la même origine.
 */

/** La plateforme rend un `TrustedScriptURL` ; le compilateur l’ignore, et chaque puits qui l’accepte dit `string`. */
interface Regle {
  createScriptURL(adresse: string): string
}
interface Fabrique {
  createPolicy(nom: string, regles: Regle): Regle
}

const TRAVAIL = /^assets\/travail-[\w-]+\.js$/

/** Adresse absolue du script si c’est l’un des nôtres ; lève sinon (défaut de programmation, pas de saisie). */
export function approuveScript(adresse: string, racine: string): string {
  const absolue = new URL(adresse, racine)
  const chemin = absolue.href.startsWith(racine) ? absolue.href.slice(racine.length) : ''
  if (chemin === 'sw.js' || TRAVAIL.test(chemin)) return absolue.href
  throw new TypeError(`Script refusé : ${adresse}`)
}

/** Dossier de l’application, barre finale comprise. */
export const racine = (): string => new URL('./', document.baseURI).href

let regle: Regle | undefined

// Créée une fois : la politique de sécurité n’admet pas deux règles du même nom.
function laRegle(): Regle {
  const regles: Regle = { createScriptURL: adresse => approuveScript(adresse, racine()) }
  // Les Trusted Types manquent à quelques navigateurs : la règle y vaut encore, appliquée par nous.
  const fabrique = (globalThis as { trustedTypes?: Fabrique }).trustedTypes
  return (regle ??= fabrique === undefined ? regles : fabrique.createPolicy('jalons', regles))
}

/** L’adresse du service worker, approuvée. */
export const adresseServiceWorker = (): string => laRegle().createScriptURL('./sw.js')

/** Ouvre un Worker de la construction ; `adresse` vient de `import adresse from './travail?worker&url'`. */
export function ouvreTravail(adresse: string): Worker {
  return new Worker(laRegle().createScriptURL(new URL(adresse, document.baseURI).href), { type: 'module' })
}
