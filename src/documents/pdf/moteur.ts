/** jsPDF, tenu en laisse : ce que nous en connaissons, nos polices, nos réglages, et ses erreurs qu'il tait. */
import { jsPDF } from 'jspdf'
import type { FormatPage } from '../arbre'
import { FEUILLES } from '../feuille'
import { ecritPolice, hexa } from './police/ecrit-police'
import { CARACTERES, type Graisse } from './police/jeu'

export interface ArgumentsPolice {
  font: { id: string; objectNumber?: number; isAlreadyPutted?: boolean }
  out(ligne: string): void
  newObject(): number
  putStream(flux: { data: string; addLength1: boolean; objectId: number }): void
}

interface ArgumentsTexte {
  /** Une ligne à la fois : jsPDF la tend en tableau de tableaux. */
  text: string | (string | string[])[]
  mutex: { activeFontKey: string; isHex?: boolean }
}

interface Evenements {
  subscribe(nom: 'putFont', suite: (args: ArgumentsPolice) => void): void
  subscribe(nom: 'postProcessText', suite: (args: ArgumentsTexte) => void): void
  subscribe(nom: 'putPage', suite: (args: { pageNumber: number; page: string[] }) => void): void
}

/** La part de jsPDF 4.2.1 dont nous nous servons ; `index.d.ts` ignore presque tout d'`internal`. */
export interface Moteur {
  internal: { events: Evenements; write(texte: string): void; pages: string[][] }
  __private__: { setPdfVersion(version: string): void }
  addFileToVFS(nom: string, contenu: string): void
  addFont(fichier: string, famille: string, style: string, graisse: null, codage: string): string
  addPage(format: [number, number], sens: 'p' | 'l'): void
  setPage(numero: number): void
  setFont(famille: string, style: string): void
  setFontSize(points: number): void
  setTextColor(gris: number): void
  text(texte: string, x: number, y: number): void
  setLanguage(langue: 'fr-FR'): void
  setDocumentProperties(proprietes: { title: string; creator: string }): void
  viewerPreferences(preferences: { DisplayDocTitle: boolean }): void
  setCreationDate(date: string): void
  setFileId(identifiant: string): void
  output(forme: 'arraybuffer'): ArrayBuffer
}

export interface Ouverture {
  titre: string
  creeLe: number
  /** 32 chiffres hexadécimaux. */
  identifiant: string
  format: FormatPage
}

export interface MoteurOuvert {
  doc: Moteur
  /** Exécute `suite` à l'écriture d'un événement de jsPDF, qui avale les exceptions : `rends` les relance. */
  garde<T>(suite: (args: T) => void): (args: T) => void
  rends(): Uint8Array<ArrayBuffer>
}

/** Ouvre un document d'une page blanche au format donné. */
export function ouvreMoteur({ titre, creeLe, identifiant, format }: Ouverture): MoteurOuvert {
  const { largeur, hauteur } = FEUILLES[format]
  const reglages = { unit: 'mm', format: [largeur, hauteur], orientation: sensDe(format), compress: true, putOnlyUsedFonts: true, floatPrecision: 4 } as const
  // Les types publiés taisent `internal` : `Moteur` décrit ce que la version épinglée offre.
  const doc = new jsPDF({ ...reglages, format: [largeur, hauteur] }) as unknown as Moteur
  const erreurs: unknown[] = []
  const garde = <T>(suite: (args: T) => void) => (args: T) => {
    try {
      suite(args)
    } catch (erreur) {
      erreurs.push(erreur)
    }
  }
  doc['__private__'].setPdfVersion('1.7')
  doc.setLanguage('fr-FR')
  doc.setDocumentProperties({ title: titre, creator: 'Jalons' })
  doc.viewerPreferences({ DisplayDocTitle: true })
  doc.setCreationDate(datePdf(creeLe))
  doc.setFileId(identifiant)
  poseLesPolices(doc, garde)
  return {
    doc,
    garde,
    rends: () => {
      const octets = new Uint8Array(doc.output('arraybuffer'))
      if (erreurs.length > 0) throw new Error('Le PDF n’a pas pu être écrit.', { cause: erreurs[0] })
      return octets
    },
  }
}

export function sensDe(format: FormatPage): 'p' | 'l' {
  return format === 'A4-portrait' ? 'p' : 'l'
}

/** Un codage inconnu de jsPDF : il laisse passer le texte, que nous chiffrons en numéros de glyphes. */
const CODAGE = 'Jalons'

function poseLesPolices(doc: Moteur, garde: MoteurOuvert['garde']): void {
  const enUsage = new Map<string, { graisse: Graisse; glyphes: Set<number> }>()
  for (const graisse of ['normal', 'gras', 'voix'] as const) {
    doc.addFileToVFS(graisse, CARACTERES[graisse].fichier)
    enUsage.set(doc.addFont(graisse, 'jalons', graisse, null, CODAGE), { graisse, glyphes: new Set() })
  }
  const prend = (cle: string) => {
    const usage = enUsage.get(cle)
    if (usage === undefined) throw new Error('Une police qui n’est pas embarquée a été employée.')
    return { police: CARACTERES[usage.graisse].police, glyphes: usage.glyphes }
  }
  doc.internal.events.subscribe('postProcessText', garde((args: ArgumentsTexte) => {
    const { police, glyphes } = prend(args.mutex.activeFontKey)
    args.text = [args.text].flat(2).map((ligne) => {
      const numeros = [...ligne].map((lettre) => police.glyphe(lettre.codePointAt(0) ?? 0))
      if (numeros.includes(0)) throw new Error(`Un caractère de « ${ligne} » manque à la police.`)
      for (const numero of numeros) glyphes.add(numero)
      return numeros.map(hexa).join('')
    })
    args.mutex.isHex = true
  }))
  doc.internal.events.subscribe('putFont', garde((args: ArgumentsPolice) => {
    if (!enUsage.has(args.font.id)) return
    const { police, glyphes } = prend(args.font.id)
    ecritPolice(args, police, glyphes)
  }))
}

/** Instant (ms) → date PDF, en temps universel : le fuseau du poste ne change pas les octets. */
function datePdf(instant: number): string {
  return `D:${new Date(instant).toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`
}
