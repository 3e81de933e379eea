/** Bornes d'un fichier de participants. Au-delà, une phrase, et rien n'est lu. */
export const OCTETS_MAX = 20 * 1024 * 1024
export const LIGNES_MAX = 5000
export const COLONNES_MAX = 200
/** Longueur d'une case (caractères) au-delà de laquelle le fichier n'est pas une liste de personnes. */
export const CASE_MAX = 20_000
/** Somme des tailles décompressées d'un classeur, en octets. */
export const OCTETS_DECOMPRESSES_MAX = 64 * 1024 * 1024

const EN_CSV = 'Enregistrez-le au format .xlsx ou .csv, puis choisissez-le de nouveau.'

/** Les phrases de refus : quoi, et que faire. */
export const RAISONS = {
  vide: 'Ce fichier est vide. Vérifiez qu’il contient bien une ligne par agent, puis choisissez-le de nouveau.',
  tropGros: 'Ce fichier dépasse 20 Mo : ce n’est sans doute pas une liste d’agents. Gardez une seule feuille, sans image, puis choisissez-le de nouveau.',
  tropDeLignes: 'Ce fichier compte plus de 5 000 lignes. Gardez les lignes du groupe, puis choisissez-le de nouveau.',
  tropDeColonnes: 'Ce fichier compte plus de 200 colonnes. Gardez celles qui décrivent les agents, puis choisissez-le de nouveau.',
  caseTropLongue: 'Une case de ce fichier contient un texte démesuré : ce n’est sans doute pas une liste d’agents. Vérifiez le fichier, puis choisissez-le de nouveau.',
  binaire: `Ce fichier n’est pas un texte lisible. ${EN_CSV}`,
  illisible: `Ce fichier n’a pas pu être lu jusqu’au bout : il est sans doute abîmé. Ouvrez-le dans votre tableur. ${EN_CSV}`,
  bombe: 'Ce classeur, une fois décompressé, serait démesuré. Rien n’a été lu. Copiez les lignes utiles dans un nouveau classeur, puis choisissez-le.',
  tropLong: 'Ce fichier demande trop de temps à lire ; la lecture a été arrêtée. Copiez les lignes utiles dans un nouveau classeur, ou enregistrez-le au format .csv.',
  motDePasse: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis choisissez-la.',
  feuilleAbsente: 'Cette feuille n’existe plus dans le classeur. Choisissez de nouveau le fichier.',
  perdu: 'Ce fichier n’est plus accessible : il a peut-être été déplacé ou fermé. Choisissez-le de nouveau.',
  collageVide: 'Rien n’a été collé. Copiez les lignes dans votre tableur, puis collez-les ici.',
} as const

/** Phrase pour un fichier d'une autre nature. `nature` : « est un document PDF ». */
export const ditAutreNature = (nature: string): string =>
  `Ce fichier ${nature}, pas un tableau que Jalons sait lire. Ouvrez-le dans un tableur. ${EN_CSV}`
