/** Au-delà, mieux vaut le cadre sans son contenu qu'une page blanche (ms). */
const PATIENCE_MS = 300
/** Le temps que la première image se peigne ; une page cachée n'en peint pas (ms). */
const REPIT_MS = 100

/**
 * Garde la page blanche jusqu'au titre de l'écran, puis montre tout d'un coup : peindre d'abord un cadre vide
 * occuperait le fil pendant que la base répond, et l'écran utile viendrait plus tard. Rend la fin de ce premier affichage.
 */
export function montreAuTitre(racine: HTMLElement): Promise<void> {
  racine.hidden = true
  return new Promise((suite) => {
    const montre = () => {
      racine.hidden = false
      guet.disconnect()
      clearTimeout(garde)
      setTimeout(suite, REPIT_MS)
    }
    const guet = new MutationObserver(() => {
      if (racine.querySelector('h1') !== null) montre()
    })
    const garde = setTimeout(montre, PATIENCE_MS)
    guet.observe(racine, { childList: true, subtree: true })
  })
}
