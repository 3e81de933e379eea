import { FICHES_HORS_CARNET, FICHES_REPRISES, REPERES_FICHES } from '../../../contenu/reperes-fiches'
import type { PieceImprimable } from '../../../domaine/adresse'
import type { SeanceMethode } from '../../../domaine/methode'
import type { ElementScenario } from '../../../domaine/scenario/scenario'
import { typographie } from '../../../domaine/typographie'

/** Une pièce à imprimer ; `fiche` : une seule fiche de la série, par sa référence. */
export interface Piece {
  piece: PieceImprimable
  fiche?: string | undefined
}

/**
 * Références des fiches d'une séance, dans l'ordre où elles servent ; celles qu'elle reprend d'une autre comprises.
 * `methode` : la séance du scénario du groupe, où une activité a pu venir, partir ou se couper.
 */
export function fichesDeSeance(numero: number, methode: Pick<SeanceMethode, 'elements'> | null = null): string[] {
  const reprises = Object.entries(FICHES_REPRISES).flatMap(([activite, refs]) => refs.map((ref) => ({ ref, activite })))
  const toutes = [...REPERES_FICHES.map(({ ref, activite }) => ({ ref, activite })), ...reprises]
  if (methode !== null) {
    const activites = [...new Set(methode.elements.map(origineDe))]
    return activites.flatMap((une) => toutes.filter(({ activite }) => activite === une).map(({ ref }) => ref))
  }
  return toutes
    .filter(({ activite }) => activite.startsWith(`A${numero}.`))
    .toSorted((a, b) => a.activite.localeCompare(b.activite))
    .map(({ ref }) => ref)
}

/** L'activité du programme dont vient un élément : la sienne, ou celle dont il est une part. */
const origineDe = ({ ref, issueDe }: ElementScenario): string => issueDe ?? ref

/** « P5 Ma ligne de parcours » ; la référence seule si la fiche n'est pas écrite. */
export function titreFiche(ref: string): string {
  const repere = [...REPERES_FICHES, ...FICHES_HORS_CARNET].find((une) => une.ref === ref)
  return repere === undefined ? ref : `${ref} ${typographie(repere.titre)}`
}

/** En tête de ligne : « Feuille d’émargement », « P5 Ma ligne de parcours ». */
export function nommePiece({ piece, fiche }: Piece): string {
  if (piece === 'emargement') return 'Feuille d’émargement'
  if (piece === 'deroule') return 'Déroulé'
  return fiche === undefined ? 'Toutes les fiches' : titreFiche(fiche)
}

/** Après un verbe : « la feuille d’émargement », « la fiche P5 ». */
export function designePiece({ piece, fiche }: Piece): string {
  if (piece === 'emargement') return 'la feuille d’émargement'
  if (piece === 'deroule') return 'le déroulé'
  return fiche === undefined ? 'toutes les fiches' : `la fiche ${fiche}`
}

/** Nom de fichier proposé : ni personne, ni groupe. */
export function nommeFichier({ piece, fiche }: Piece, numero: number): string {
  const suffixe = piece === 'fiches-nominatives' ? '-nominatives' : piece === 'fiches-vierges' ? '-vierges' : ''
  const quoi = suffixe === '' ? piece : fiche === undefined ? 'fiches' : `fiche-${fiche.toLowerCase()}`
  return `${quoi}-seance-${numero}${suffixe}.pdf`
}
