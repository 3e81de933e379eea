const MINUSCULES = /\p{Ll}/u
const LETTRES = /\p{L}/gu

/** Vrai si le texte a au moins deux lettres, toutes capitales (« N’DIAYE », « LE GOFF » ; ni « J. », ni « A »). */
export function estEnCapitales(texte: string): boolean {
  return !MINUSCULES.test(texte) && (texte.match(LETTRES)?.length ?? 0) >= 2 && /\p{Lu}/u.test(texte)
}

/** Particules qui restent en minuscules dans un nom (« de La Tour », « Van den Broeck »). */
const PARTICULES_BASSES = new Set(['de', 'von', 'zu', 'und', 'den', 'der', 'y', 'e', 'et'])
/** Celles-ci ne sont basses qu'à l'intérieur : « Den Hollander », mais « Van den Broeck ». */
const BASSES_DEDANS = new Set(['den', 'der', 'y', 'e', 'et', 'zu', 'und'])

/**
 * Minuscules sans la règle turque du navigateur : un İ du fichier reste İ en tête de mot,
 * devient i ailleurs ; dans un nom qui porte İ, un I est un ı.
 */
function minusculise(texte: string): string {
  const turc = texte.includes('İ')
  const prepare = texte.replace(/İ/g, 'i')
  return (turc ? prepare.replace(/I/g, 'ı') : prepare).toLowerCase()
}

/** Sépare un nom en mots et séparateurs (espace, apostrophe, trait d'union), sans rien perdre. */
const MORCEAUX = /[^\s'’‘ʼ\-‐‑]+|[\s'’‘ʼ\-‐‑]+/g

function poseMajuscule(mot: string, bas: string): string {
  const [premiere = ''] = mot
  const reste = bas.slice(premiere === 'İ' ? 1 : premiere.toLowerCase().length)
  const mac = /^MC\p{Lu}{3,}$/u.exec(mot) // « McDonald » ; jamais « Mac… », qui commence trop de noms français
  if (mac !== null) return 'Mc' + mot.slice(2, 3) + bas.slice(3)
  return premiere + reste
}

/** Ligatures que les capitales d'un fichier ne montrent pas ; seulement là où le français n'en a pas d'autre. */
function remetLigature(texte: string): string {
  return texte.replace(/\b(B|C|S)oeu(?=[rf])/g, '$1œu').replace(/\bOeuv/g, 'Œuv').replace(/(?<=\p{L})boeuf/gu, 'bœuf')
}

/**
 * « LEFÈVRE » → « Lefèvre », « DUTHEIL DE LA ROCHÈRE » → « Dutheil de La Rochère », « N’DIAYE » → « N’Diaye ».
 * Une proposition d'affichage pour un texte tout en capitales ; les accents absents ne sont pas inventés.
 */
export function remetEnCasse(texte: string): string {
  const bas = minusculise(texte)
  let place = 0
  const sortie = (texte.match(MORCEAUX) ?? []).map((mot) => {
    const motBas = bas.slice(place, place + mot.length)
    const debut = place === 0
    place += mot.length
    if (!/\p{L}/u.test(mot)) return mot
    const estSeul = !/['’‘ʼ\-‐‑]/.test(texte[place] ?? ' ')
    const reste = PARTICULES_BASSES.has(motBas) && estSeul && texte.length > place && !(debut && BASSES_DEDANS.has(motBas))
    return reste ? motBas : poseMajuscule(mot, motBas)
  })
  return remetLigature(sortie.join(''))
}
