import type { Doute } from './doutes'
import type { NouveauParticipant } from './nouveau-participant'
import { cleRapprochement } from './texte'

/** Ce qu'il faut d'une personne pour la rapprocher d'une autre. */
export type Rapprochable = Pick<NouveauParticipant, 'nom' | 'prenom' | 'service' | 'courriel'>

interface Vue {
  personne: Rapprochable
  /** Numéro de ligne ; `null` : déjà dans le groupe. */
  numero: number | null
}

/** Clé d'une identité : nom et prénom sans casse ni accent. Vide si le nom ou le prénom manque. */
function cleIdentite({ nom, prenom }: Rapprochable): string {
  return nom === '' || prenom === '' ? '' : `${cleRapprochement(nom)}|${cleRapprochement(prenom)}`
}

/** Même personne : même courriel, ou même service sans courriels contraires. */
function estLaMeme(a: Rapprochable, b: Rapprochable): boolean {
  const courrielA = a.courriel.toLowerCase()
  const courrielB = b.courriel.toLowerCase()
  if (courrielA !== '' && courrielB !== '') return courrielA === courrielB
  return cleRapprochement(a.service) === cleRapprochement(b.service)
}

const PERSONNE: readonly Vue[] = []

function douteDe(personne: Rapprochable, vues: readonly Vue[]): Doute | null {
  const meme = vues.find((vue) => estLaMeme(vue.personne, personne))
  if (meme !== undefined) return meme.numero === null ? { type: 'doublon-groupe' } : { type: 'doublon-fichier', autre: meme.numero }
  const [premiere] = vues
  if (premiere === undefined) return null
  return premiere.numero === null
    ? { type: 'homonyme-groupe', service: premiere.personne.service }
    : { type: 'homonyme-fichier', autre: premiere.numero }
}

/** Rapproche, dans l'ordre, chaque personne du groupe puis des lignes précédentes. Même rang que `lignes` ; `null` : personne d'autre. */
export function rapproche(
  lignes: readonly { numero: number; personne: Rapprochable }[],
  existants: readonly Rapprochable[],
): (Doute | null)[] {
  // Presque toutes les clés sont uniques : une liste ne naît qu'à la seconde rencontre.
  const vues = new Map<string, Vue | Vue[]>()
  const retient = (cle: string, vue: Vue): readonly Vue[] => {
    const dejaVues = vues.get(cle)
    if (dejaVues === undefined) {
      vues.set(cle, vue)
      return PERSONNE
    }
    const liste = Array.isArray(dejaVues) ? dejaVues : [dejaVues]
    vues.set(cle, [...liste, vue])
    return liste
  }
  for (const personne of existants) retient(cleIdentite(personne), { personne, numero: null })
  return lignes.map((ligne) => {
    const cle = cleIdentite(ligne.personne)
    return cle === '' ? null : douteDe(ligne.personne, retient(cle, ligne))
  })
}
