/** Une impression demandée depuis une liste : le document s'ouvre, puis s'imprime. */
let demandee: string | null = null

export function demandeImpression(id: string): void {
  demandee = id
}

/** Vrai une seule fois, si l'impression de ce document vient d'être demandée. */
export function prendImpression(id: string): boolean {
  const vrai = demandee === id
  if (vrai) demandee = null
  return vrai
}
