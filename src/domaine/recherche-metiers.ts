/** Chercher un métier hors ligne : sans casse, sans accents, par débuts de mots. */
import type { Versant } from './enregistrements'
import { cleRapprochement } from './import/texte'
import type { FicheMetier } from './metiers'

interface Entree {
  fiche: FicheMetier
  libelle: string
  tout: string
}

/** Les fiches prêtes à chercher, par ordre alphabétique ; à faire une fois par répertoire. */
export type IndexMetiers = readonly Entree[]

export interface FiltreMetiers {
  versant?: Versant | undefined
  famille?: string | undefined
}

/** Une espace devant chaque mot : « in » ne trouve pas « magasin », « mag » trouve « magasinier ». */
const cle = (textes: readonly string[]): string => ` ${cleRapprochement(textes.join(' '))}`

export function indexeMetiers(fiches: readonly FicheMetier[]): IndexMetiers {
  return fiches
    .map((fiche) => {
      const { libelle, domaine, famille, definition, activites, competences } = fiche
      return { fiche, libelle: cle([libelle]), tout: cle([libelle, domaine, famille, definition, ...activites, ...competences]) }
    })
    .toSorted((a, b) => a.fiche.libelle.localeCompare(b.fiche.libelle, 'fr'))
}

/** « magasiniers » cherche « magasinier » ; « eaux », « eau ». */
const sansPluriel = (mot: string): string => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot)

/**
 * Les fiches qui portent tous les mots demandés : d'abord celles dont le nom commence ainsi, puis celles
 * dont le nom les porte, puis les autres. Requête vide : toutes, par ordre alphabétique.
 */
export function chercheMetiers(index: IndexMetiers, requete: string, { versant, famille }: FiltreMetiers = {}): FicheMetier[] {
  const mots = cleRapprochement(requete).split(' ').filter((mot) => mot !== '').map((mot) => ` ${sansPluriel(mot)}`)
  const debut = mots.join('')
  const rangees: [FicheMetier[], FicheMetier[], FicheMetier[]] = [[], [], []]
  for (const { fiche, libelle, tout } of index) {
    if (versant !== undefined && !fiche.versants.includes(versant)) continue
    if (famille !== undefined && fiche.famille !== famille) continue
    if (!mots.every((mot) => tout.includes(mot))) continue
    const rang = libelle.startsWith(debut) ? 0 : mots.every((mot) => libelle.includes(mot)) ? 1 : 2
    rangees[rang].push(fiche)
  }
  return rangees.flat()
}
