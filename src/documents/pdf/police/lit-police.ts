/** Lecture d'une police TrueType : ce qu'il faut pour mesurer et pour embarquer, rien de plus. */

export interface Police {
  nom: string
  /** Table d'origine, telle quelle. */
  table(etiquette: string): DataView
  /** Glyphe d'un point de code ; 0 s'il manque. */
  glyphe(code: number): number
  /** Chasse d'un glyphe, en millièmes de cadratin. */
  chasse(glyphe: number): number
  /** Le plus petit point de code d'un glyphe : l'espace plutôt que l'insécable, le trait d'union plutôt que U+2011. */
  code(glyphe: number): number
  glyphes: number
  montee: number
  descente: number
  capitale: number
  boite: [number, number, number, number]
}

/** `octets` : une TTF statique, à contours `glyf`. Lance une erreur si une table manque. */
export function litPolice(nom: string, octets: Uint8Array): Police {
  const table = ouvreTables(nom, octets)
  const head = table('head')
  const echelle = 1000 / head.getUint16(18)
  const glyphes = table('maxp').getUint16(4)
  const codes = litCaracteres(table('cmap'))
  const inverse = new Map<number, number>()
  for (const [code, glyphe] of codes) if (code < (inverse.get(glyphe) ?? Infinity)) inverse.set(glyphe, code)
  const chasses = litChasses(table('hhea'), table('hmtx'), glyphes)
  const os2 = table('OS/2')
  const mesure = (vue: DataView, position: number) => Math.round(vue.getInt16(position) * echelle)
  return {
    nom,
    table,
    glyphes,
    glyphe: (code) => codes.get(code) ?? 0,
    chasse: (glyphe) => Math.round((chasses[glyphe] ?? 0) * echelle),
    code: (glyphe) => inverse.get(glyphe) ?? 0,
    montee: mesure(table('hhea'), 4),
    descente: mesure(table('hhea'), 6),
    capitale: mesure(os2, 88),
    boite: [mesure(head, 36), mesure(head, 38), mesure(head, 40), mesure(head, 42)],
  }
}

function ouvreTables(nom: string, octets: Uint8Array): (etiquette: string) => DataView {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  const tables = new Map<string, DataView>()
  for (let rang = 0; rang < vue.getUint16(4); rang++) {
    const entree = 12 + rang * 16
    const etiquette = String.fromCharCode(...octets.subarray(entree, entree + 4))
    tables.set(etiquette, new DataView(octets.buffer, octets.byteOffset + vue.getUint32(entree + 8), vue.getUint32(entree + 12)))
  }
  return (etiquette) => {
    const table = tables.get(etiquette)
    if (table === undefined) throw new Error(`Police ${nom} : la table « ${etiquette} » manque.`)
    return table
  }
}

function litChasses(hhea: DataView, hmtx: DataView, glyphes: number): Uint16Array {
  const nombre = hhea.getUint16(34)
  return Uint16Array.from({ length: glyphes }, (_, glyphe) => hmtx.getUint16(4 * Math.min(glyphe, nombre - 1)))
}

/** Table `cmap`, format 4 : segments de points de code. Source : OpenType 1.9, « cmap ». */
function litCaracteres(cmap: DataView): Map<number, number> {
  const codes = new Map<number, number>()
  const debut = trouveFormat4(cmap)
  const segments = cmap.getUint16(debut + 6) / 2
  for (let rang = 0; rang < segments; rang++) {
    const fins = debut + 14 + 2 * rang
    const fin = cmap.getUint16(fins)
    const premier = cmap.getUint16(fins + 2 * segments + 2)
    const ecart = cmap.getInt16(fins + 4 * segments + 2)
    const saut = fins + 6 * segments + 2
    for (let code = premier; code <= fin && code < 0xffff; code++) {
      const glyphe = glypheDuSegment(cmap, { saut, premier, code, ecart })
      if (glyphe !== 0) codes.set(code, glyphe)
    }
  }
  return codes
}

function glypheDuSegment(cmap: DataView, { saut, premier, code, ecart }: Record<'saut' | 'premier' | 'code' | 'ecart', number>): number {
  const decalage = cmap.getUint16(saut)
  if (decalage === 0) return (code + ecart) & 0xffff
  const brut = cmap.getUint16(saut + decalage + 2 * (code - premier))
  return brut === 0 ? 0 : (brut + ecart) & 0xffff
}

function trouveFormat4(cmap: DataView): number {
  for (let rang = 0; rang < cmap.getUint16(2); rang++) {
    const position = cmap.getUint32(8 + rang * 8)
    if (cmap.getUint16(position) === 4) return position
  }
  throw new Error('Police sans table de caractères au format 4.')
}
