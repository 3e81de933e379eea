/** Les trois caractères du papier, et le choix de l'un d'eux pour chaque signe. */
import sans400 from '../polices/source-sans-3-400.ttf?inline'
import sans600 from '../polices/source-sans-3-600.ttf?inline'
import serif400 from '../polices/source-serif-4-400.ttf?inline'
import { litPolice, type Police } from './lit-police'

/** `voix` : la romaine, réservée à ce qui se dit à voix haute. */
export type Graisse = 'normal' | 'gras' | 'voix'

export interface Caractere {
  police: Police
  /** Octets du fichier, un caractère par octet : la forme que jsPDF range dans son système de fichiers. */
  fichier: string
}

/** Un signe d'aucune police s'imprime ainsi, et se recense : il ne disparaît jamais. */
export const ABSENT = '□'

function ouvre(nom: string, adresse: string): Caractere {
  const fichier = atob(adresse.slice(adresse.indexOf(',') + 1))
  return { police: litPolice(nom, Uint8Array.from(fichier, (octet) => octet.charCodeAt(0))), fichier }
}

export const CARACTERES: Record<Graisse, Caractere> = {
  normal: ouvre('SourceSans3-Regular', sans400),
  gras: ouvre('SourceSans3-SemiBold', sans600),
  voix: ouvre('SourceSerif4-Regular', serif400),
}

/** Une suite de signes d'une même police. */
export interface Piece {
  texte: string
  graisse: Graisse
}

/**
 * Répartit un texte entre les polices qui savent le dessiner. La romaine se replie sur la linéale ;
 * ce que personne ne sait dessiner devient `ABSENT` (un par émoji) et passe par `recense`.
 */
export function repartit(texte: string, graisse: Graisse, recense: (signe: string) => void): Piece[] {
  const pieces: Piece[] = []
  for (const signe of enSignes(texte)) {
    const choisie = [graisse, 'normal' as const].find((g) => estDessinable(signe, g))
    if (choisie === undefined) recense(signe)
    ajoute(pieces, choisie === undefined ? ABSENT : signe, choisie ?? (graisse === 'gras' ? 'gras' : 'normal'))
  }
  return pieces
}

/** Points de code, sauf les drapeaux et les émojis nuancés, pris d'un bloc. */
function enSignes(texte: string): string[] {
  return texte.match(/\p{RI}{2}|\p{Extended_Pictographic}\p{EMod}?|[^]/gu) ?? []
}

function estDessinable(signe: string, graisse: Graisse): boolean {
  const { police } = CARACTERES[graisse]
  return [...signe].every((lettre) => police.glyphe(lettre.codePointAt(0) ?? 0) !== 0)
}

function ajoute(pieces: Piece[], texte: string, graisse: Graisse): void {
  const derniere = pieces.at(-1)
  if (derniere?.graisse === graisse) derniere.texte += texte
  else pieces.push({ texte, graisse })
}

const MM_PAR_POINT = 25.4 / 72

/** Largeur en mm d'un texte déjà réparti, au corps donné en points. */
export function mesure(pieces: readonly Piece[], corpsPoints: number): number {
  let milliemes = 0
  for (const { texte, graisse } of pieces) {
    const { police } = CARACTERES[graisse]
    for (const lettre of texte) milliemes += police.chasse(police.glyphe(lettre.codePointAt(0) ?? 0))
  }
  return (milliemes / 1000) * corpsPoints * MM_PAR_POINT
}
