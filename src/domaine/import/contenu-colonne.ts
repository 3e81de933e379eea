import { estEnCapitales } from './casse'
import { estPrenomRepandu } from './prenoms'
import type { RoleColonne } from './roles'
import { cleRapprochement } from './texte'

const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const CATEGORIE = /^(?:cat(?:égorie|egorie)?\.?\s*)?[abc]\+?$/i
const STATUT = /^(?:titulaire|stagiaire|contractuel(?:le)?|vacataire|cdi|cdd|fonctionnaire|apprenti|non titulaire|cdisé|cdisée)\b/i
const CIVILITE = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\.?$/i
const CHIFFRES = /^[\d\s./:+\-–,€%]+$/
const SERVICE = /\b(?:service|direction|pole|police|enfance|technique|espaces verts|finances|sport|ressources|accueil|etat civil|mediatheque|bibliotheque|ecole|scolaire|proprete|batiment|voirie|urbanisme|culture|restauration|ccas|population|social|lecture publique)/
const FONCTION = /\b(?:agent|jardinier|atsem|gestionnaire|chef|cheffe|responsable|assistant|assistante|cuisinier|cuisiniere|educateur|educatrice|technicien|technicienne|auxiliaire|adjoint|adjointe|directeur|directrice|secretaire|charge|chargee|gardien|bibliothecaire|comptable|electricien|aide|conducteur|redacteur|attache|ingenieur|infirmier|infirmiere)\b/

/** Part des valeurs qui vérifient `essai`. Liste vide : 0. */
function part(valeurs: readonly string[], essai: (valeur: string) => boolean): number {
  return valeurs.length === 0 ? 0 : valeurs.filter(essai).length / valeurs.length
}

/** Part des valeurs qui sont A, B ou C, seules ou précédées de « catégorie ». */
export const partCategorie = (valeurs: readonly string[]): number => part(valeurs, (v) => CATEGORIE.test(v))

/** Part des valeurs en deux mots au moins dont un bout est un prénom répandu, ou dont un seul côté est en capitales. */
export function partNomComplet(valeurs: readonly string[]): number {
  return part(valeurs, (valeur) => {
    const mots = valeur.split(/[\s,]+/)
    if (mots.length < 2 || mots.length > 7 || /\d/.test(valeur)) return false
    const capitales = mots.filter(estEnCapitales).length
    return (capitales > 0 && capitales < mots.length) || estPrenomRepandu(mots[0] ?? '') || estPrenomRepandu(mots.at(-1) ?? '')
  })
}

/** Part des valeurs qui sont un prénom répandu, seul ou composé. */
export const partPrenom = (valeurs: readonly string[]): number =>
  part(valeurs, (v) => v.split(' ').length <= 2 && estPrenomRepandu(v))

/** Rôle que des valeurs suffisent à trahir, hors nom et prénom ; `null` si rien n'est net. */
export function devineRole(valeurs: readonly string[]): RoleColonne | null {
  if (valeurs.length === 0) return 'ignorer'
  if (part(valeurs, (v) => COURRIEL.test(v)) >= 0.6) return 'courriel'
  if (partCategorie(valeurs) >= 0.8) return 'categorie'
  if (part(valeurs, (v) => STATUT.test(v)) >= 0.6) return 'statut'
  if (part(valeurs, (v) => CIVILITE.test(v)) >= 0.8) return 'ignorer'
  if (part(valeurs, (v) => CHIFFRES.test(v)) >= 0.6) return 'ignorer'
  const services = part(valeurs, (v) => SERVICE.test(cleRapprochement(v)))
  const fonctions = part(valeurs, (v) => FONCTION.test(cleRapprochement(v)))
  if (Math.max(services, fonctions) < 0.3) return null
  return fonctions >= services ? 'fonction' : 'service'
}
