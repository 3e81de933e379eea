/** Les blancs d'une section : aérés, sauf si les serrer épargne une page. La même règle pour le PDF et pour la page imprimée. */

/** Blancs aérés, serrés, très serrés. */
const [AERE, SERRE, TRES_SERRE] = [1, 0.8, 0.6] as const

/** Au-delà, une page épargnée ne vaut pas d'étouffer toutes les autres. */
const PAGES_QUI_COMPTENT = 4

/**
 * On ne serre que si cela épargne une page, et le moins possible. `essaie` compose la section, ses blancs réduits à
 * cette part de leur mesure ; `compte` dit combien de pages elle prend. Rend l'essai retenu et sa part.
 */
export function serre<Essai>(essaie: (part: number) => Essai, compte: (essai: Essai) => number): { part: number; essai: Essai } {
  const tente = (part: number) => {
    const essai = essaie(part)
    return { part, essai, pages: compte(essai) }
  }
  const aere = tente(AERE)
  if (aere.pages === 1 || aere.pages > PAGES_QUI_COMPTENT) return aere
  const dense = tente(TRES_SERRE)
  if (dense.pages >= aere.pages) return aere
  const moyen = tente(SERRE)
  return moyen.pages === dense.pages ? moyen : dense
}
