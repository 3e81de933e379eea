import { jamais } from '../jamais'
import type { NouveauParticipant } from './nouveau-participant'

export type ChampPersonne = keyof NouveauParticipant

/** Pourquoi une ligne attend l'avis de l'intervenant. `autre` : numéro de ligne dans le fichier. */
export type Doute =
  | { type: 'nom-manquant' }
  | { type: 'prenom-manquant' }
  | { type: 'case-isolee' }
  | { type: 'ensemble' }
  | { type: 'coupe' }
  | { type: 'courriel'; valeur: string }
  | { type: 'categorie'; valeur: string }
  | { type: 'doublon-fichier'; autre: number }
  | { type: 'doublon-groupe' }
  | { type: 'homonyme-fichier'; autre: number }
  | { type: 'homonyme-groupe'; service: string }
  | { type: 'formule'; valeurs: string[] }
  | { type: 'balise'; valeur: string }
  | { type: 'long'; champ: ChampPersonne }
  | { type: 'controle' }
  | { type: 'illisible' }

/** Longueur (caractères) au-delà de laquelle une case n'est plus le nom ou le service de quelqu'un. */
export const LONGUEUR_MAX = 200

const CHAMPS: Record<ChampPersonne, string> = {
  nom: 'le nom',
  prenom: 'le prénom',
  service: 'le service',
  fonction: 'la fonction',
  categorie: 'la catégorie',
  statut: 'le statut',
  courriel: 'le courriel',
  employeur: 'l’employeur',
}

const extrait = (texte: string): string => (texte.length > 40 ? texte.slice(0, 39) + '…' : texte)

/** « a », « b » et « c » */
function enumere(valeurs: readonly string[]): string {
  const cites = valeurs.map((valeur) => `« ${extrait(valeur)} »`)
  return cites.length < 2 ? cites.join('') : `${cites.slice(0, -1).join(', ')} et ${cites.at(-1)}`
}

/** La raison en une phrase sans majuscule, à la suite de « Ligne 9 : ». Apostrophes et insécables sont posées à l'affichage. */
export function ditDoute(doute: Doute): string {
  switch (doute.type) {
    case 'nom-manquant':
      return 'le nom manque.'
    case 'prenom-manquant':
      return 'le prénom manque.'
    case 'case-isolee':
      return 'une seule case est remplie : un titre, ou une ligne incomplète.'
    case 'ensemble':
      return 'le nom et le prénom semblent dans la même case.'
    case 'coupe':
      return 'la coupe entre le nom et le prénom est à vérifier.'
    case 'courriel':
      return `« ${extrait(doute.valeur)} » n’est pas une adresse de courriel.`
    case 'categorie':
      return `la catégorie « ${extrait(doute.valeur)} » n’est ni A, ni B, ni C ; elle resterait vide.`
    case 'doublon-fichier':
      return `c’est la même personne qu’à la ligne ${doute.autre} (doublon).`
    case 'doublon-groupe':
      return 'cette personne est déjà dans le groupe (doublon).'
    case 'homonyme-fichier':
      return `même nom et même prénom qu’à la ligne ${doute.autre}, mais d’autres renseignements : un homonyme, ou la même personne.`
    case 'homonyme-groupe':
      return `un homonyme est déjà dans le groupe${doute.service === '' ? '' : ` (${doute.service})`}.`
    case 'formule':
      return `${enumere(doute.valeurs)} ${doute.valeurs.length > 1 ? 'ressemblent à des formules' : 'ressemble à une formule'} ; ce serait gardé comme un simple texte.`
    case 'balise':
      return `« ${extrait(doute.valeur)} » contient une balise ; ce serait gardé comme un simple texte.`
    case 'long':
      return `${CHAMPS[doute.champ]} dépasse ${LONGUEUR_MAX} caractères.`
    case 'controle':
      return 'des caractères invisibles ont été retirés.'
    case 'illisible':
      return 'des lettres accentuées ont été perdues dans le fichier.'
    default:
      return jamais(doute)
  }
}

/** Décision de l'intervenant sur une ligne. `attente` : rien n'est décidé, la ligne n'est pas importée. */
export type Choix = 'attente' | 'cote' | 'importer'

/** Ce que Jalons fait d'une ligne douteuse tant que personne n'a choisi. */
export function choixParDefaut(doutes: readonly Doute[]): Choix {
  if (doutes.length === 0) return 'importer'
  const estSansSuite = doutes.some(
    ({ type }) => type === 'nom-manquant' || type === 'case-isolee' || type === 'doublon-fichier' || type === 'doublon-groupe',
  )
  return estSansSuite ? 'cote' : 'attente'
}
