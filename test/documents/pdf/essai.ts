/** Regarder un PDF du dehors : poppler et qpdf, comme un lecteur qui ne nous doit rien. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArbreDocument } from '../../../src/documents/arbre'
import { fabriquePdf } from '../../../src/documents/pdf/fabrique'

export const CREE_LE = Date.UTC(2026, 8, 10, 10, 52)

export function pdfDe(arbre: ArbreDocument): Uint8Array {
  return fabriquePdf(arbre, { creeLe: CREE_LE })
}

const PAQUETS: Record<string, string> = { qpdf: 'qpdf', pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils', pdffonts: 'poppler-utils', pdfinfo: 'poppler-utils' }

/** Passe le PDF à une commande ; `{}` dans les arguments tient la place du fichier. Rend la sortie, en octets. */
export function interroge(pdf: Uint8Array, commande: keyof typeof PAQUETS & string, ...args: string[]): Buffer {
  const dossier = mkdtempSync(join(tmpdir(), 'jalons-pdf-'))
  try {
    const fichier = join(dossier, 'essai.pdf')
    writeFileSync(fichier, pdf)
    const { error, status, stdout, stderr } = spawnSync(commande, args.map((arg) => (arg === '{}' ? fichier : arg)), { maxBuffer: 2 ** 28 })
    if (error !== undefined) throw new Error(`La commande « ${commande} » manque : installez le paquet ${PAQUETS[commande]} (sous Debian : apt-get install ${PAQUETS[commande]}).`)
    if (status !== 0) throw new Error(`${commande} a échoué : ${stderr.toString()}${stdout.toString()}`)
    return stdout
  } finally {
    rmSync(dossier, { recursive: true })
  }
}

export function texteDe(pdf: Uint8Array): string {
  return interroge(pdf, 'pdftotext', '-raw', '-enc', 'UTF-8', '{}', '-').toString('utf8')
}

export function pagesDe(pdf: Uint8Array): string[] {
  return texteDe(pdf).split('\f').slice(0, -1)
}

export interface MotPlace {
  mot: string
  page: number
  /** En mm. */
  gauche: number
  haut: number
  droite: number
  bas: number
}

const MM = 25.4 / 72

/** Chaque mot et sa boîte, tels que poppler les voit. */
export function motsPlaces(pdf: Uint8Array): MotPlace[] {
  const html = interroge(pdf, 'pdftotext', '-bbox', '{}', '-').toString('utf8')
  let page = -1
  const mots: MotPlace[] = []
  for (const [tout, gauche, haut, droite, bas, mot] of html.matchAll(/<page|<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu)) {
    if (tout === '<page') page += 1
    else mots.push({ mot: mot ?? '', page, gauche: Number(gauche) * MM, haut: Number(haut) * MM, droite: Number(droite) * MM, bas: Number(bas) * MM })
  }
  return mots
}

export interface Image {
  largeur: number
  hauteur: number
  /** 0 : encre ; 255 : papier. */
  points: Buffer
}

/** Les pages en niveaux de gris. `resolution` en points par pouce. */
export function imagesDe(pdf: Uint8Array, resolution: number): Image[] {
  const sortie = interroge(pdf, 'pdftoppm', '-gray', '-r', String(resolution), '{}')
  const images: Image[] = []
  let position = 0
  while (position < sortie.length) {
    const entete = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(sortie.subarray(position, position + 40).toString('latin1'))
    if (entete === null) throw new Error('Image illisible.')
    const [tout, largeur, hauteur] = [entete[0], Number(entete[1]), Number(entete[2])]
    position += tout.length
    images.push({ largeur, hauteur, points: sortie.subarray(position, position + largeur * hauteur) })
    position += largeur * hauteur
  }
  return images
}

/** Encre d'un rectangle d'image (pixels), en noirs entiers. */
export function encreDans({ largeur, hauteur, points }: Image, [x1, y1, x2, y2]: readonly [number, number, number, number]): number {
  let encre = 0
  for (let y = Math.max(0, Math.floor(y1)); y < Math.min(hauteur, Math.ceil(y2)); y++) {
    for (let x = Math.max(0, Math.floor(x1)); x < Math.min(largeur, Math.ceil(x2)); x++) encre += 255 - (points[y * largeur + x] ?? 255)
  }
  return encre / 255
}
