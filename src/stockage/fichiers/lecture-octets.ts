import { decodeTexte, type Encodage } from './encodage'
import { RAISONS, ditAutreNature } from './limites'
import { reconnaitSignature } from './signature'
import { litTexte, type Separateur } from './texte-tabulaire'

/** D'où vient la grille et comment elle a été lue, pour le dire à l'intervenant. */
export interface DescriptionFichier {
  format: 'texte' | 'xlsx' | 'ods' | 'collage'
  separateur: Separateur | null
  encodage: Encodage | null
  /** L'encodage a été deviné sans preuve : les accents sont à regarder. */
  estEncodageDouteux: boolean
  estGuillemetOuvert: boolean
  feuille: string | null
  /** Feuilles remplies et visibles du classeur ; vide pour un texte. */
  feuilles: string[]
}

export type FichierLu =
  | { ok: true; grille: string[][]; description: DescriptionFichier }
  | { ok: false; raison: string }

const SANS_FEUILLE = { feuille: null, feuilles: [] }

/** Lit un texte collé ou décodé. */
export function litTexteDecrit(texte: string, base: Pick<DescriptionFichier, 'format' | 'encodage' | 'estEncodageDouteux'>): FichierLu {
  const lu = litTexte(texte)
  if (!lu.ok) return lu
  const { grille, separateur, estGuillemetOuvert } = lu
  return { ok: true, grille, description: { ...base, separateur, estGuillemetOuvert, ...SANS_FEUILLE } }
}

/** Lit les octets d'un fichier de participants, selon leur signature et non selon l'extension. Ne lève jamais. */
export async function litOctets(octets: Uint8Array, feuille?: string): Promise<FichierLu> {
  if (octets.length === 0) return { ok: false, raison: RAISONS.vide }
  const signature = reconnaitSignature(octets)
  if (signature.type === 'protege') return { ok: false, raison: RAISONS.motDePasse }
  if (signature.type === 'autre') return { ok: false, raison: ditAutreNature(signature.nature) }
  if (signature.type === 'texte') {
    const decode = decodeTexte(octets)
    if (decode === null) return { ok: false, raison: RAISONS.binaire }
    return litTexteDecrit(decode.texte, { format: 'texte', encodage: decode.encodage, estEncodageDouteux: decode.estDouteux })
  }
  const { litClasseur } = await import('./classeur')
  const lu = await litClasseur(octets, feuille)
  if (!lu.ok) return lu
  const { grille, format, feuille: nom, feuilles } = lu
  const description = { format, separateur: null, encodage: null, estEncodageDouteux: false, estGuillemetOuvert: false, feuille: nom, feuilles }
  return { ok: true, grille, description }
}
