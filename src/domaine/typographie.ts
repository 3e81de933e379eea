/**
 * Typographie française d'un texte : apostrophe courbe, insécables (U+00A0) dans les guillemets, avant « : »
 * et entre nombre et unité, fines insécables (U+202F) avant « ; ! ? ».
 * Source : Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */

const INSECABLE = '\u00A0'
const FINE = '\u202F'
/** Marque de remplacement d'un passage protégé : usage privé d'Unicode, absente d'un texte ordinaire. */
const MARQUE = '\uE000'

/** Adresses et courriels ne se touchent pas ; un caractère d'usage privé déjà présent non plus. */
const PROTEGE = /(?:https?:\/\/|www\.|#\/)[^\s«»]+|[^\s@«»]+@[^\s@«»]+\.[^\s@«»]+|\uE000/gu

const UNITES = [
  'min', 'h', 's', 'an', 'ans', 'mois', 'jours?', 'semaines?', 'heures?', 'minutes?', 'secondes?',
  'mm', 'cm', 'm', 'km', 'ko', 'Mo', 'points?', 'personnes?', 'participants?', 'agents?', 'membres',
  'pages?', 'feuilles?', 'faces?', 'exemplaires?', 'lignes?', 'mots?', 'phrases?', 'fois', 'lettres?',
  'séances?', 'activités?', 'cartes?', 'fiches?', 'groupes?', 'binômes?', 'trios?', 'demi-journées?',
].join('|')

const APRES = String.raw`(?![\p{L}\p{N}=&/#_-])`
const REGLES: readonly [RegExp, string][] = [
  [/(?<!\p{N})'/gu, '’'],
  [/«[ \u00A0\u202F]*/gu, `«${INSECABLE}`],
  [/(?<=\S)[ \u00A0\u202F]*»/gu, `${INSECABLE}»`],
  [new RegExp(String.raw`(?<=[^\s([{«“;!?])[ \u00A0\u202F]*([;!?]+)${APRES}`, 'gu'), `${FINE}$1`],
  [/(?<=[^\s([{«“:])[ \u00A0\u202F]*:(?=$|[\s»)])/gu, `${INSECABLE}:`],
  [/(?<=\p{N}) ?(?=[%€](?!\p{L}))/gu, INSECABLE],
  [new RegExp(String.raw`(?<=\p{N}) (?=(?:${UNITES})(?![\p{L}\p{N}]))`, 'gu'), INSECABLE],
  [/(?<=\p{N}[ \u00A0\u202F]?h) (?=\d\d(?!\d))/gu, INSECABLE],
  [/(?<=(?:^|[^\p{L}\p{N}])(?:n°|art\.|§)) (?=\p{N})/gu, INSECABLE],
]

/**
 * Pose la typographie française, une fois pour toutes : appliquer deux fois ne change rien.
 * Laisse intacts adresses, courriels et heures d'horloge (« 12:30 »).
 */
export function typographie(texte: string): string {
  const proteges = texte.match(PROTEGE) ?? []
  let pose = texte.replace(PROTEGE, MARQUE)
  for (const [motif, remplacement] of REGLES) pose = pose.replace(motif, remplacement)
  let rang = 0
  return pose.replaceAll(MARQUE, () => proteges[rang++] ?? MARQUE)
}
