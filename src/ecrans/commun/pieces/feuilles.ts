/** Le nombre de pages d'un PDF fabriqué par Jalons : ses objets de page, écrits en clair. */
export function comptePages(pdf: Uint8Array): number {
  let texte = ''
  for (let rang = 0; rang < pdf.length; rang += 0x8000) texte += String.fromCharCode(...pdf.subarray(rang, rang + 0x8000))
  return texte.match(/\/Type\s*\/Page(?![\w])/g)?.length ?? 0
}

export interface Feuilles {
  feuilles: number
  /** Faux : en recto verso, l'exemplaire suivant commencerait au dos du précédent. */
  rectoVerso: boolean
}

/** Feuilles de papier pour `exemplaires` d'une même pièce : chacun commence sur une feuille neuve. */
export function calculeFeuilles(pages: number, exemplaires: number): Feuilles {
  const chacun = exemplaires > 0 ? pages / exemplaires : 0
  const rectoVerso = chacun > 1 && (exemplaires === 1 || chacun % 2 === 0)
  return { feuilles: rectoVerso ? Math.ceil(pages / 2) : pages, rectoVerso }
}
