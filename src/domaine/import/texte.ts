/** Textes déjà propres, de loin les plus nombreux : pas d'espace double ni insécable, rien à composer, rien de caché ni de perdu. */
const PROPRE = /^[!-~À-ÖØ-öø-ÿŒœ’]+(?: [!-~À-ÖØ-öø-ÿŒœ’]+)*$/

/** Caractères de contrôle, et ceux qui retournent le sens de lecture : ils cachent ce qu'on croit lire. */
const CONTROLES = /(?![\t-\r])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const CONTROLES_TOUS = new RegExp(CONTROLES, 'gu')
const INVISIBLES = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** Vrai si le texte porte un caractère de contrôle autre qu'une tabulation ou un retour à la ligne. */
export function aControle(texte: string): boolean {
  return CONTROLES.test(texte)
}

/** Vrai si `nettoieTexte` n'y changerait rien, et si rien n'y est caché ni perdu à la lecture. */
export const estPropre = (texte: string): boolean => texte === '' || PROPRE.test(texte)

/** Texte d'une case tel qu'on le garde : NFC, espaces ordinaires et simples, rogné, sans caractère invisible. */
export function nettoieTexte(texte: string): string {
  if (estPropre(texte)) return texte
  return texte
    .replace(CONTROLES_TOUS, '')
    .replace(INVISIBLES, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

const LETTRES_LIEES: Record<string, string> = {
  œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', ŀ: 'l', ħ: 'h',
}

/** Mots sans accent, simplement séparés : la clé n'est que leurs minuscules. */
const SIMPLE = /^[A-Za-z0-9@.]+(?: [A-Za-z0-9@.]+)*$/

/** Chaque caractère rencontré n'est ramené à sa clé qu'une fois. */
const CLES = new Map<string, string>()

function cleDe(signe: string): string {
  const bas = signe.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const cle = LETTRES_LIEES[bas] ?? (/^[\p{L}\p{N}@.]+$/u.test(bas) || bas === '' ? bas : ' ')
  CLES.set(signe, cle)
  return cle
}

/**
 * Clé de rapprochement : sans casse, sans accent, apostrophes et traits d'union en espace.
 * « N’DIAYE » et « n diaye » ont la même clé. Ne sert jamais à l'affichage.
 */
export function cleRapprochement(texte: string): string {
  if (SIMPLE.test(texte)) return texte.toLowerCase()
  let sortie = ''
  for (const signe of texte) {
    const cle = CLES.get(signe) ?? cleDe(signe)
    if (cle !== ' ') sortie += cle
    else if (sortie !== '' && !sortie.endsWith(' ')) sortie += ' '
  }
  return sortie.endsWith(' ') ? sortie.slice(0, -1) : sortie
}

/** Vrai si un tableur prendrait ce texte pour une formule. */
export function estFormule(texte: string): boolean {
  return '=+-@'.includes(texte.charAt(0)) && texte !== ''
}

/** Vrai si le texte ressemble à une balise HTML. */
export function estBalise(texte: string): boolean {
  return /<[a-z/!][^>]*>?/i.test(texte)
}

/** Vrai si des lettres ont été perdues à la lecture : U+FFFD, ou accents lus dans le mauvais encodage. */
export function estIllisible(texte: string): boolean {
  return /\uFFFD|Ã[\u0080-\u00BF©¨ª«®¯´¹§]|â€[™œ“”]/.test(texte)
}

const CREUX = '-–—/.#nN'

/** Une case qui ne dit rien : tiret, barre, erreur de tableur. */
export function estCaseVide(texte: string): boolean {
  return texte === '' || (texte.length <= 6 && CREUX.includes(texte.charAt(0)) && /^(?:[-–—/.]+|#n\/a|#ref!|n\/a|néant|null)$/i.test(texte))
}
