import { strFromU8, strToU8, zipSync } from 'fflate'
import { formatValue } from 'hucre'
import { readOds } from 'hucre/ods'
import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx'
import { ArchiveRefusee, extraitArchive, listeArchive } from './archive'
import { COLONNES_MAX, LIGNES_MAX, RAISONS, ditAutreNature } from './limites'

/** Un classeur lu. `feuilles` : celles qui sont visibles et remplies. */
export type ClasseurLu =
  | { ok: true; format: 'xlsx' | 'ods'; grille: string[][]; feuille: string; feuilles: string[] }
  | { ok: false; raison: string }

const LIGNES_LUES = LIGNES_MAX + 1000
const deux = (nombre: number): string => String(nombre).padStart(2, '0')

/** Une date de tableur n'a pas de fuseau : ses champs UTC sont ceux que l'on voit. */
function ditDateTableur(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const jour = `${deux(date.getUTCDate())}/${deux(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
  const minutes = date.getUTCHours() * 60 + date.getUTCMinutes()
  return minutes === 0 ? jour : `${jour} ${deux(date.getUTCHours())}:${deux(date.getUTCMinutes())}`
}

function ditNombre(nombre: number, format: string | undefined): string {
  const estSimple = format === undefined || /^general$/i.test(format) || format === '@'
  return estSimple ? String(nombre).replace('.', ',') : formatValue(nombre, format, { locale: 'fr-FR' }).trim()
}

/** Une valeur telle que la montre un tableur français. */
function ditValeur(valeur: CellValue, cellule: Cell | undefined): string {
  if (valeur === null) return ''
  if (typeof valeur === 'string') return valeur
  if (typeof valeur === 'boolean') return valeur ? 'VRAI' : 'FAUX'
  return valeur instanceof Date ? ditDateTableur(valeur) : ditNombre(valeur, cellule?.style?.numFmt)
}

const estPleine = (rangee: readonly CellValue[]): boolean => rangee.some((v) => v !== null && v !== '')

/** Une case fusionnée vers le bas vaut pour toutes ses lignes (un service écrit une fois pour trois agents). */
function etendFusions(grille: string[][], { merges = [] }: Sheet): void {
  for (const { startRow, endRow, startCol } of merges) {
    const valeur = grille[startRow]?.[startCol] ?? ''
    if (valeur === '') continue
    for (const rangee of grille.slice(startRow + 1, endRow + 1)) if (rangee.some((texte) => texte !== '')) rangee[startCol] = valeur
  }
}

function versGrille(feuille: Sheet): string[][] {
  const grille = feuille.rows.map((rangee, r) => Array.from(rangee, (valeur, c) => ditValeur(valeur, feuille.cells?.get(`${r},${c}`))))
  etendFusions(grille, feuille)
  return grille
}

function choisit(classeur: Workbook, format: 'xlsx' | 'ods', voulue: string | undefined): ClasseurLu {
  const visibles = classeur.sheets.filter((f) => f.hidden !== true && f.veryHidden !== true && f.rows.some(estPleine))
  const [premiere] = visibles
  if (premiere === undefined) return { ok: false, raison: RAISONS.vide }
  const feuille = voulue === undefined ? premiere : visibles.find(({ name }) => name === voulue)
  if (feuille === undefined) return { ok: false, raison: RAISONS.feuilleAbsente }
  if (feuille.rows.filter(estPleine).length > LIGNES_MAX + 50) return { ok: false, raison: RAISONS.tropDeLignes }
  if (feuille.rows.some((rangee) => rangee.length > COLONNES_MAX && estPleine(rangee.slice(COLONNES_MAX))))
    return { ok: false, raison: RAISONS.tropDeColonnes }
  const grille = versGrille({ ...feuille, rows: feuille.rows.map((rangee) => rangee.slice(0, COLONNES_MAX)) })
  return { ok: true, format, grille, feuille: feuille.name, feuilles: visibles.map(({ name }) => name) }
}

/** Ce que l'archive contient, d'après le nom de ses entrées. */
function reconnaitArchive(noms: readonly string[], mimetype: string): { format: 'xlsx' | 'ods' } | { raison: string } {
  const a = (debut: string): boolean => noms.some((nom) => nom.startsWith(debut))
  if (noms.includes('xl/workbook.xml')) return { format: 'xlsx' }
  if (mimetype.includes('opendocument.spreadsheet')) return { format: 'ods' }
  if (mimetype.includes('opendocument') || a('word/')) return { raison: ditAutreNature('est un document de traitement de texte') }
  if (a('xl/')) return { raison: ditAutreNature('est un classeur binaire (.xlsb)') }
  if (a('ppt/')) return { raison: ditAutreNature('est une présentation') }
  if (a('Index/') || a('Index.zip')) return { raison: ditAutreNature('vient de Numbers ou de Pages') }
  return { raison: ditAutreNature('est une archive') }
}

/**
 * LibreOffice étire la mise en forme sur des milliers de cases vides et range des lignes dans des groupes ;
 * hucre compte les premières et ne descend pas dans les seconds. On ne garde que ce qui porte une valeur.
 */
function allegeOds(xml: string): string {
  return xml
    .replace(/<\/?table:(?:table-header-rows|table-row-group|table-rows)\b[^>]*>/g, '')
    .replace(/<table:table-cell\b[^>]*\/>/g, (cellule) => (cellule.includes('office:') ? cellule : cellule.replace(/ table:(?:style-name|formula|content-validation-name)="[^"]*"/g, '')))
}

const estUtileXlsx = (nom: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]+\.xml)$/.test(nom)
const estUtileOds = (nom: string): boolean => nom === 'mimetype' || nom === 'content.xml' || nom === 'META-INF/manifest.xml'

/** Refait une archive sans compression ni pièce inutile : hucre ne décompresse donc rien qui n'ait été compté. */
function epure(octets: Uint8Array, format: 'xlsx' | 'ods'): Uint8Array {
  const fichiers = extraitArchive(octets, format === 'xlsx' ? estUtileXlsx : estUtileOds)
  const contenu = fichiers['content.xml']
  if (format === 'ods' && contenu !== undefined) fichiers['content.xml'] = strToU8(allegeOds(strFromU8(contenu)))
  return zipSync(fichiers, { level: 0 })
}

/** Lit un classeur .xlsx ou .ods. Aucune formule n'est calculée : on garde le résultat enregistré. */
export async function litClasseur(octets: Uint8Array, feuille?: string): Promise<ClasseurLu> {
  try {
    const noms = listeArchive(octets).map(({ nom }) => nom)
    const mimetype = extraitArchive(octets, (nom) => nom === 'mimetype')['mimetype']
    const nature = reconnaitArchive(noms, mimetype === undefined ? '' : strFromU8(mimetype.subarray(0, 200)))
    if ('raison' in nature) return { ok: false, raison: nature.raison }
    const propre = epure(octets, nature.format)
    const classeur =
      nature.format === 'xlsx'
        ? await readXlsx(propre, { readStyles: true, maxRows: LIGNES_LUES })
        : await readOds(propre, { readStyles: true })
    return choisit(classeur, nature.format, feuille)
  } catch (erreur) {
    if (erreur instanceof ArchiveRefusee && erreur.estBombe) return { ok: false, raison: RAISONS.bombe }
    return { ok: false, raison: RAISONS.illisible }
  }
}
