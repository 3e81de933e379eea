/** Les phrases de l'import : le titre qui répond, ce qui a été lu, l'état d'une ligne. */
import type { Doute } from '../../../domaine/import/doutes'
import type { LigneProposee, Proposition } from '../../../domaine/import/proposition'
import type { Colonne } from '../../../domaine/import/roles'
import { typographie } from '../../../domaine/typographie'
import type { DescriptionFichier } from '../../../stockage/lectures/fichier-participants'

const accorde = (nombre: number, mot: string): string => `${nombre} ${mot}${nombre > 1 ? 's' : ''}`

/** Doutes qu'une case réécrite lève ; les autres demandent une décision. */
const CORRIGIBLES: readonly Doute['type'][] = ['nom-manquant', 'prenom-manquant', 'ensemble', 'coupe', 'courriel', 'categorie', 'illisible', 'long']
const estCorrigible = ({ doutes }: LigneProposee): boolean => doutes.some(({ type }) => CORRIGIBLES.includes(type))

/** « à corriger » si une case est à réécrire, « à vérifier » sinon. */
export const motAttente = (ligne: LigneProposee): string => (estCorrigible(ligne) ? 'à corriger' : 'à vérifier')

const LETTRES = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']
const enLettres = (nombre: number): string => LETTRES[nombre] ?? String(nombre)

/** « Six colonnes sur neuf ont été reconnues » */
function ditReconnues(colonnes: readonly Colonne[]): string {
  const reconnues = colonnes.filter(({ role }) => role !== 'ignorer').length
  const total = enLettres(colonnes.length)
  if (reconnues === 0) return 'Aucune colonne n’a été reconnue'
  if (reconnues === colonnes.length) return reconnues > 1 ? `Les ${total} colonnes ont été reconnues` : 'La colonne a été reconnue'
  const mot = enLettres(reconnues)
  return `${mot.charAt(0).toUpperCase()}${mot.slice(1)} ${reconnues > 1 ? `colonnes sur ${total} ont été reconnues` : `colonne sur ${total} a été reconnue`}`
}

/** « 12 lignes lues, une à corriger. » */
export function ditTitre({ lignes }: Proposition): string {
  const attente = lignes.filter(({ choix }) => choix === 'attente')
  const cote = lignes.filter(({ choix }) => choix === 'cote').length
  const lues = lignes.length > 1 ? `${lignes.length} lignes lues` : 'Une ligne lue'
  const mot = attente.every(estCorrigible) ? 'à corriger' : 'à vérifier'
  const suites = [
    attente.length > 0 && `${attente.length === 1 ? 'une' : attente.length} ${mot}`,
    cote > 0 && (cote === 1 ? 'une laissée de côté' : `${cote} laissées de côté`),
  ].filter((suite) => suite !== false)
  if (lignes.length === 0) return 'Aucun agent dans ce tableau.'
  if (suites.length === 0) return typographie(lignes.length > 1 ? `${lues}, toutes prêtes.` : `${lues}, prête.`)
  return typographie(`${lues}, ${suites.join(', ')}.`)
}

const SEPARATEURS = { ';': 'des points-virgules', ',': 'des virgules', '\t': 'des tabulations', '|': 'des barres verticales' }
const ENCODAGES = { 'utf-8': 'accents UTF-8', 'utf-16': 'accents UTF-16', 'windows-1252': 'accents Windows', mac: 'accents d’un ancien Mac', dos: 'accents d’un ancien logiciel' }

function ditLecture({ format, separateur, encodage, feuille, feuilles }: DescriptionFichier): string {
  if (format === 'xlsx' || format === 'ods') {
    const nom = format === 'xlsx' ? 'classeur Excel' : 'classeur OpenDocument'
    return feuilles.length > 1 && feuille !== null ? `${nom}, feuille « ${feuille} »` : nom
  }
  const colonnes = separateur === null ? 'une seule colonne' : `colonnes séparées par ${SEPARATEURS[separateur]}`
  return encodage === null ? colonnes : `${colonnes}, ${ENCODAGES[encodage]}`
}

/** « « agents.csv », colonnes séparées par des points-virgules, accents Windows. Six colonnes sur neuf… » */
export function ditChapeau(nom: string, description: DescriptionFichier, colonnes: readonly Colonne[], estCourrielMasque: boolean): string {
  const masque = estCourrielMasque ? ' ; le courriel est lu mais masqué ici' : ''
  return typographie(`« ${nom} », ${ditLecture(description)}. ${ditReconnues(colonnes)}${masque}.`)
}

/** Ce qui, dans la lecture même, demande un coup d'œil. */
export function avertissements(description: DescriptionFichier, colonnes: readonly Colonne[], entete: number | null): string[] {
  const roles = new Set(colonnes.map(({ role }) => role))
  const phrases = [
    description.estEncodageDouteux && 'Les accents ont été devinés : relisez quelques noms avant d’importer.',
    description.estGuillemetOuvert && 'Un guillemet n’est pas refermé dans le fichier : les guillemets ont été lus comme du texte.',
    entete === null && 'Le tableau n’a pas d’en-tête : vérifiez ce que contient chaque colonne.',
    !roles.has('nom') && !roles.has('nom-complet') && 'Aucune colonne ne contient le nom : choisissez laquelle.',
    roles.has('nom') && !roles.has('prenom') && 'Aucune colonne ne contient le prénom : choisissez laquelle.',
  ]
  return phrases.filter((phrase) => phrase !== false).map(typographie)
}

/** « 11 participants », « 1 participant » */
export const ditParticipants = (nombre: number): string => typographie(accorde(nombre, 'participant'))
