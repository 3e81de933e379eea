import type { OrdreNom, RoleColonne } from './roles'
import { cleRapprochement } from './texte'

/** Ce qu'un en-tête annonce. `poids` départage deux colonnes du même rôle ; `exact` : aucun mot inconnu. */
export interface Annonce {
  role: RoleColonne
  poids: number
  exact: boolean
  ordre: OrdreNom
}

interface Regle {
  role: RoleColonne
  /** Un de ces mots suffit ; le nombre est le poids de l'annonce. */
  cles: Record<string, number>
  /** Mots attendus autour, qui ne font pas douter. */
  autour: string
}

const jamaisImporte =
  'responsable manager superieur encadrant tuteur conjoint urgence telephone tel portable mobile gsm date matricule ' +
  'numero num n no id identifiant code civilite sexe genre age observation remarque commentaire signature ' +
  'emargement presence photo salaire anciennete rqth motivation disponibilite lieu heure annee badge login'
const ensuiteIgnore = 'grade echelon indice quotite temps adresse rue ville cp titre naissance rang ordre ligne total'
const poids = (mots: string, valeur = 1): Record<string, number> =>
  Object.fromEntries(mots.split(' ').map((mot) => [mot, valeur]))

/** Première règle qui reconnaît un mot. L'ordre compte : « Nom du service » est un service. */
const REGLES: readonly Regle[] = [
  { role: 'ignorer', cles: poids(jamaisImporte), autour: '' },
  {
    role: 'courriel',
    cles: { ...poids('courriel mail email mel messagerie electronique', 2), personnel: 0, perso: 0 },
    autour: 'adresse professionnel professionnelle pro agent travail boite interne personnel perso',
  },
  { role: 'categorie', cles: poids('categorie cat categ category'), autour: 'hierarchique emploi statutaire a b c agent' },
  { role: 'statut', cles: { ...poids('statut statutaire contrat status', 2), situation: 1, titulaire: 1 }, autour: 'position administratif administrative type nature contractuel agent juridique emploi' },
  { role: 'employeur', cles: poids('employeur collectivite etablissement commune mairie organisme administration epci structure entreprise company'), autour: 'nom origine rattachement public actuel territoriale agent employeuse' },
  {
    role: 'service',
    cles: { service: 3, direction: 2, department: 2, ...poids('departement pole unite affectation bureau secteur equipe division') },
    autour: 'nom rattachement actuel agent libelle',
  },
  { role: 'fonction', cles: { fonction: 4, poste: 3, emploi: 3, job: 3, metier: 2, profession: 2, mission: 1 }, autour: 'occupe exerce exercee actuel actuelle libelle intitule agent travail principal title' },
]

const NOMS: Record<string, number> = { patronyme: 3, patronymique: 3, surname: 3, lastname: 3, nom: 3, last: 3 }
const PRENOMS: Record<string, number> = { prenom: 2, firstname: 2, forename: 2, first: 2, given: 2 }
const PERSONNES = poids('agent participant identite salarie personne inscrit collaborateur stagiaire')
const AUTOUR_NOM = new Set('usage usuel usuelle famille agent marital epoux epouse courant participant naissance jeune fille complet premier name full stagiaire liste'.split(' '))
const VIDES = new Set('de du des la le les l d et ou au aux a en s e nom'.split(' ').filter((mot) => mot !== 'nom'))

/** Mots d'un en-tête, sans accent ni pluriel ni mot-outil : « Prénom(s) de l’agent » → prenom, agent. */
function motsCles(texte: string): string[] {
  return cleRapprochement(texte)
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '')
    .map((mot) => (mot.length > 3 && mot !== 'temps' && mot !== 'status' ? mot.replace(/s$/, '') : mot))
}

function annonceNom(mots: readonly string[]): Annonce | null {
  const nom = mots.findIndex((mot) => mot in NOMS)
  const prenom = mots.findIndex((mot) => mot in PRENOMS)
  const inconnus = mots.filter((mot) => !(mot in NOMS) && !(mot in PRENOMS) && !(mot in PERSONNES) && !AUTOUR_NOM.has(mot) && !VIDES.has(mot))
  const exact = inconnus.length === 0
  if (nom >= 0 && prenom >= 0)
    return { role: 'nom-complet', poids: 3, exact, ordre: prenom < nom ? 'prenom-nom' : 'nom-prenom' }
  if (prenom >= 0) return { role: 'prenom', poids: mots.includes('usage') || mots.includes('usuel') ? 3 : 2, exact, ordre: null }
  if (nom >= 0 && mots.includes('complet')) return { role: 'nom-complet', poids: 2, exact, ordre: null }
  if (nom >= 0) return { ...annonceNomSeul(mots), exact }
  if (mots.some((mot) => mot in PERSONNES) || (mots.includes('full') && mots.includes('name')))
    return { role: 'nom-complet', poids: 1, exact, ordre: null }
  return mots.length === 1 && mots[0] === 'name' ? { role: 'nom', poids: 2, exact, ordre: null } : null
}

function annonceNomSeul(mots: readonly string[]): Omit<Annonce, 'exact'> {
  const estNaissance = mots.includes('naissance') || (mots.includes('jeune') && mots.includes('fille'))
  if (estNaissance) return { role: 'nom-naissance', poids: 1, ordre: null }
  const estUsage = mots.some((mot) => mot === 'usage' || mot === 'usuel' || mot === 'marital' || mot === 'epouse')
  return { role: 'nom', poids: estUsage ? 4 : 3, ordre: null }
}

/** Ce qu'annonce l'en-tête `texte`, ou `null` si aucun mot n'est reconnu. */
export function reconnaitEntete(texte: string): Annonce | null {
  if (texte.length > 60) return null
  const mots = motsCles(texte)
  for (const { role, cles, autour } of REGLES) {
    const trouves = mots.filter((mot) => mot in cles)
    if (trouves.length === 0) continue
    const attendus = autour.split(' ')
    const exact = mots.every((mot) => mot in cles || VIDES.has(mot) || attendus.includes(mot))
    const estPersonnel = role === 'courriel' && mots.some((mot) => mot === 'personnel' || mot === 'perso')
    if (role === 'courriel' && trouves.every((mot) => cles[mot] === 0)) continue
    return { role, poids: estPersonnel ? 1 : Math.max(...trouves.map((mot) => cles[mot] ?? 0)), exact, ordre: null }
  }
  const nom = annonceNom(mots)
  if (nom !== null) return nom
  const estIgnore = mots.some((mot) => ensuiteIgnore.split(' ').includes(mot))
  return estIgnore ? { role: 'ignorer', poids: 1, exact: mots.length === 1, ordre: null } : null
}
