/** Pose le focus sur le `h1` d'un écran, dès qu'il est là. Rend de quoi cesser d'attendre. */
export function poseFocusSurTitre(racine: HTMLElement): () => void {
  if (tente(racine)) return () => {}
  const guet = new MutationObserver(() => {
    if (tente(racine)) guet.disconnect()
  })
  guet.observe(racine, { childList: true, subtree: true })
  return () => guet.disconnect()
}

function tente(racine: HTMLElement): boolean {
  const titre = racine.querySelector('h1')
  if (titre === null) return false
  if (!titre.hasAttribute('tabindex')) titre.tabIndex = -1
  // L'écran a pu déjà poser le focus là où il sert.
  if (racine.contains(document.activeElement) && document.activeElement !== document.body) return true
  titre.focus({ preventScroll: true })
  return true
}
