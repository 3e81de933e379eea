import { versHash, type Adresse } from '../../domaine/adresse'

/** Mène à un autre écran ; le focus ira sur son titre. */
export function va(adresse: Adresse): void {
  window.location.hash = versHash(adresse)
}
