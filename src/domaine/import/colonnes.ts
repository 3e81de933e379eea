import { estEnCapitales } from './casse'
import { devineRole, partCategorie, partNomComplet, partPrenom } from './contenu-colonne'
import { devineOrdre } from './coupe'
import { reconnaitEntete } from './entetes'
import type { Colonne, OrdreNom, RoleColonne } from './roles'

/** Une ligne du tableau : son numéro dans le fichier (1 est la première) et ses cases nettoyées. */
export interface LigneLue {
  numero: number
  cases: readonly string[]
  /** Le fichier y cachait des caractères de contrôle, retirés. */
  aControle: boolean
  /** Une case au moins a perdu des lettres : l'avis définitif dépend des colonnes importées. */
  estIllisible: boolean
}

/** Combien de lignes suffisent à reconnaître une colonne. */
const ECHANTILLON = 200

interface Candidate extends Colonne {
  poids: number
  valeurs: string[]
}

/** « A », « B »… « AA » : le nom que le tableur donne à la colonne. */
export function lettreColonne(index: number): string {
  const haut = Math.floor(index / 26)
  return (haut > 0 ? lettreColonne(haut - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function valeursDe(lignes: readonly LigneLue[], index: number): string[] {
  const valeurs: string[] = []
  for (const ligne of lignes.slice(0, ECHANTILLON)) {
    const valeur = ligne.cases[index] ?? ''
    if (valeur !== '') valeurs.push(valeur)
  }
  return valeurs
}

function candidate(index: number, titre: string, lignes: readonly LigneLue[]): Candidate {
  const valeurs = valeursDe(lignes, index)
  const annonce = titre === '' ? null : reconnaitEntete(titre)
  const base = { index, titre: titre === '' ? `Colonne ${lettreColonne(index)}` : titre, valeurs }
  if (annonce === null) return { ...base, role: 'ignorer', ordre: null, poids: 0 }
  const estTrompeuse = annonce.role === 'categorie' && !annonce.exact && partCategorie(valeurs) < 0.3
  return { ...base, role: estTrompeuse ? 'ignorer' : annonce.role, ordre: annonce.ordre, poids: annonce.poids }
}

/** Deux colonnes pour un rôle : la mieux annoncée et non vide l'emporte, la première à égalité. */
function departage(candidates: readonly Candidate[]): Candidate[] {
  const gagnantes = new Map<RoleColonne, Candidate>()
  for (const colonne of candidates) {
    const rivale = gagnantes.get(colonne.role)
    const force = colonne.valeurs.length > 0 ? colonne.poids : -1
    if (rivale === undefined || force > (rivale.valeurs.length > 0 ? rivale.poids : -1)) gagnantes.set(colonne.role, colonne)
  }
  return candidates.map((colonne) =>
    colonne.role === 'ignorer' || gagnantes.get(colonne.role) === colonne ? colonne : { ...colonne, role: 'ignorer' },
  )
}

const libre = (colonnes: readonly Candidate[], role: RoleColonne): boolean => colonnes.every((c) => c.role !== role)

function attribue(colonnes: Candidate[], index: number, role: RoleColonne): Candidate[] {
  return colonnes.map((colonne) => (colonne.index === index ? { ...colonne, role } : colonne))
}

/** Les colonnes dont l'en-tête ne dit rien, reconnues à ce qu'elles contiennent. */
function devineAutres(depart: Candidate[], estSansEntete: boolean): Candidate[] {
  let colonnes = depart
  for (const colonne of depart) {
    if (colonne.role !== 'ignorer' || colonne.poids > 0) continue
    const role = devineRole(colonne.valeurs)
    const estNet = role === 'courriel' || role === 'categorie' || role === 'statut' || estSansEntete
    if (role !== null && role !== 'ignorer' && estNet && libre(colonnes, role)) colonnes = attribue(colonnes, colonne.index, role)
  }
  return colonnes
}

/** Colonne la plus convaincante selon `mesure`, parmi celles que rien n'annonce. */
function meilleure(colonnes: readonly Candidate[], mesure: (valeurs: string[]) => number, seuil: number): Candidate | null {
  let choix: { colonne: Candidate; note: number } | null = null
  for (const colonne of colonnes) {
    if (colonne.role !== 'ignorer' || colonne.poids > 0 || colonne.valeurs.length === 0) continue
    const note = mesure(colonne.valeurs)
    if (note >= seuil && note > (choix?.note ?? 0)) choix = { colonne, note }
  }
  return choix?.colonne ?? null
}

const estTextuelle = (valeurs: string[]): number =>
  devineRole(valeurs) === null && valeurs.every((v) => v.length < 60) ? 1 + valeurs.filter(estEnCapitales).length / valeurs.length : 0

/** Cherche le prénom, le nom ou le nom complet que l'en-tête n'a pas donnés. */
function devineNoms(depart: Candidate[]): Candidate[] {
  let colonnes = depart
  if (!libre(colonnes, 'nom-complet') || (!libre(colonnes, 'nom') && !libre(colonnes, 'prenom'))) return colonnes
  if (libre(colonnes, 'prenom') && libre(colonnes, 'nom')) {
    const complet = meilleure(colonnes, partNomComplet, 0.6)
    if (complet !== null) return attribue(colonnes, complet.index, 'nom-complet')
  }
  const prenom = libre(colonnes, 'prenom') ? meilleure(colonnes, partPrenom, 0.3) : null
  if (prenom !== null) colonnes = attribue(colonnes, prenom.index, 'prenom')
  const estNomAChercher = libre(colonnes, 'nom') && libre(colonnes, 'nom-naissance')
  const voisine = prenom === null ? null : colonnes.filter((c) => Math.abs(c.index - prenom.index) === 1)
  const nom = estNomAChercher
    ? (meilleure(voisine ?? [], estTextuelle, 1) ?? meilleure(colonnes, estTextuelle, 1))
    : null
  if (nom !== null) colonnes = attribue(colonnes, nom.index, 'nom')
  if (nom === null || !libre(colonnes, 'prenom')) return colonnes
  const suite = meilleure(colonnes, (valeurs) => (estTextuelle(valeurs) > 0 ? 1 : 0), 1)
  return suite === null ? colonnes : attribue(colonnes, suite.index, 'prenom')
}

/** « Nom » tout seul, rempli de « Aïcha LEFÈVRE » : c'est un nom complet. L'inverse pour « Agent » et un mot. */
function corrigeNomSeul(colonnes: Candidate[]): Candidate[] {
  const nom = colonnes.find((c) => c.role === 'nom')
  if (nom === undefined || !libre(colonnes, 'prenom') || partNomComplet(nom.valeurs) < 0.6) return colonnes
  return attribue(colonnes, nom.index, 'nom-complet')
}

/** Un nom complet à côté d'un nom et d'un prénom séparés ne sert à rien. */
function oteNomEnTrop(colonnes: Candidate[]): Candidate[] {
  const aSepares = !libre(colonnes, 'nom') && !libre(colonnes, 'prenom')
  return colonnes.map((colonne) => {
    if (aSepares && colonne.role === 'nom-complet') return { ...colonne, role: 'ignorer' }
    const estSeul = colonne.role === 'nom-naissance' && libre(colonnes, 'nom')
    return estSeul ? { ...colonne, role: 'nom' } : colonne
  })
}

/** Ordre que la majorité nette de la colonne laisse deviner ; `null` sinon. */
export function deduitOrdre(valeurs: readonly string[]): OrdreNom {
  let prenomNom = 0
  let nomPrenom = 0
  for (const valeur of valeurs) {
    const ordre = devineOrdre(valeur)
    if (ordre === 'prenom-nom') prenomNom += 1
    if (ordre === 'nom-prenom') nomPrenom += 1
  }
  const total = prenomNom + nomPrenom
  if (total < 2 || Math.max(prenomNom, nomPrenom) / total < 0.8) return null
  return prenomNom > nomPrenom ? 'prenom-nom' : 'nom-prenom'
}

/**
 * Donne un rôle à chaque colonne, d'après `titres` (vide : pas d'en-tête) puis d'après le contenu.
 * Les colonnes sans titre ni valeur sont laissées de côté.
 */
export function reconnaitColonnes(titres: readonly string[] | null, lignes: readonly LigneLue[]): Colonne[] {
  const largeur = lignes.slice(0, ECHANTILLON).reduce((max, l) => Math.max(max, l.cases.length), titres?.length ?? 0)
  const toutes = Array.from({ length: largeur }, (_, index) => candidate(index, titres?.[index] ?? '', lignes))
  const utiles = toutes.filter((c) => c.valeurs.length > 0 || (titres?.[c.index] ?? '') !== '')
  const roles = oteNomEnTrop(corrigeNomSeul(devineNoms(devineAutres(departage(utiles), titres === null))))
  return roles.map(({ index, titre, role, ordre }) => ({ index, titre, role, ordre }))
}
