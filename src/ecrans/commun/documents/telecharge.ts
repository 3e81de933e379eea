/** Propose un fichier au navigateur. Rien ne prouve ensuite qu'il soit arrivé : l'intervenant le confirme. */
export function telecharge(octets: Uint8Array<ArrayBuffer>, nomFichier: string, type = 'application/pdf'): void {
  const adresse = URL.createObjectURL(new Blob([octets], { type }))
  const lien = document.createElement('a')
  lien.href = adresse
  lien.download = nomFichier
  lien.click()
  // Le navigateur lit l'adresse après le clic : la libérer tout de suite annulerait le téléchargement.
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000)
}
