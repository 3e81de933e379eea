import type { Versant } from '../../domaine/enregistrements'
import type { FicheMetier } from '../../domaine/metiers'

export const TOUS: Versant[] = ['FPE', 'FPT', 'FPH']
export const FPT: Versant[] = ['FPT']
export const FPE: Versant[] = ['FPE']
export const FPH: Versant[] = ['FPH']
export const ETAT_TERRITOIRES: Versant[] = ['FPE', 'FPT']
export const TERRITOIRES_HOPITAL: Versant[] = ['FPT', 'FPH']

/** Nous ne connaissons ni grade ni concours : on le dit, et à qui le demander. */
const ENTREE = "Grade et voie d'entrée : à demander au service RH"

interface Texte {
  definition: string
  activites: [string, string, string, string]
  competences: [string, string, string]
  conditions: string[]
  /** Ce qui s'ajoute à la voie d'entrée, toujours à vérifier. */
  acces?: string[]
  proches: [string, string, string]
}

/** Les cinq fiches d'une famille ; le premier numéro est celui de la première. */
export function famille(nom: string, premier: number, fiches: readonly [libelle: string, versants: Versant[], domaine: string, texte: Texte][]): FicheMetier[] {
  return fiches.map(([libelle, versants, domaine, { acces = [], proches, ...texte }], rang) => ({
    id: `EX-${String(premier + rang).padStart(3, '0')}`,
    libelle,
    versants,
    domaine,
    famille: nom,
    ...texte,
    acces: [ENTREE, ...acces],
    metiersProches: proches,
    source: 'Exemple original de Jalons',
    licence: 'CC BY-SA 4.0',
    dateMaj: '2026-11-23',
  }))
}
