/** La plateforme l'offre sous Chromium ; les types du DOM ne le connaissent pas encore. */
interface FenetreAvecDossiers {
  showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>
}

const fenetre = () => window as FenetreAvecDossiers // méthode hors des types du DOM

/** Ce navigateur sait-il écrire dans un dossier choisi ? */
export const peutChoisirDossier = (): boolean => typeof fenetre().showDirectoryPicker === 'function'

/** Ouvre le choix du système. `null` : l'intervenant a renoncé. */
export async function choisitSurLePoste(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await fenetre().showDirectoryPicker?.({ mode: 'readwrite' })) ?? null
  } catch (erreur) {
    if (erreur instanceof DOMException && erreur.name === 'AbortError') return null
    throw erreur
  }
}
