/** Ce qu'une colonne peut contenir. `nom-naissance` ne sert que si le nom d'usage est vide. */
export type RoleColonne =
  | 'nom'
  | 'prenom'
  | 'nom-complet'
  | 'nom-naissance'
  | 'service'
  | 'fonction'
  | 'categorie'
  | 'statut'
  | 'courriel'
  | 'employeur'
  | 'ignorer'

/** Ordre du prénom et du nom dans une même case ; `null` : inconnu. */
export type OrdreNom = 'prenom-nom' | 'nom-prenom' | null

/** Mots des choix de colonne, dans l'ordre où on les propose. */
export const LIBELLES_ROLES: Record<RoleColonne, string> = {
  nom: 'Nom',
  prenom: 'Prénom',
  'nom-complet': 'Nom et prénom',
  'nom-naissance': 'Nom, à défaut',
  service: 'Service',
  fonction: 'Fonction',
  categorie: 'Catégorie',
  statut: 'Statut',
  courriel: 'Courriel',
  employeur: 'Employeur',
  ignorer: 'ne pas importer',
}

/** Une colonne du tableau lu. `index` compte depuis 0 dans la grille ; `titre` est l'en-tête du fichier ou « Colonne C ». */
export interface Colonne {
  index: number
  titre: string
  role: RoleColonne
  ordre: OrdreNom
}

/** Rôles qui ne peuvent pas coexister avec `role`, lui compris. */
function rivaux(role: RoleColonne): readonly RoleColonne[] {
  if (role === 'ignorer') return []
  if (role === 'nom-complet') return ['nom-complet', 'nom', 'prenom', 'nom-naissance']
  if (role === 'nom' || role === 'prenom' || role === 'nom-naissance') return [role, 'nom-complet']
  return [role]
}

/** Donne `role` à la colonne `index` ; la colonne qui le portait, ou qui le contredit, n'est plus importée. */
export function changeRole(colonnes: readonly Colonne[], index: number, role: RoleColonne): Colonne[] {
  const perdus = rivaux(role)
  return colonnes.map((colonne) => {
    if (colonne.index === index) return { ...colonne, role }
    return perdus.includes(colonne.role) ? { ...colonne, role: 'ignorer' } : colonne
  })
}
