import Papa from 'papaparse'
import { CASE_MAX, COLONNES_MAX, LIGNES_MAX, RAISONS } from './limites'

export type Separateur = ';' | ',' | '\t' | '|'
const SEPARATEURS: readonly Separateur[] = [';', '\t', ',', '|']

/** Grille lue d'un texte. `estGuillemetOuvert` : un guillemet jamais refermé a été pris pour une lettre. */
export type TexteLu =
  | { ok: true; grille: string[][]; separateur: Separateur | null; estGuillemetOuvert: boolean }
  | { ok: false; raison: string }

/** Lignes vides tolérées en plus des 5 000 personnes et de leurs titres. */
const MARGE_LIGNES = 1000

/** Retour à la ligne dominant : un fichier qui en mêle deux est ramené à un seul. */
function uniformise(texte: string): string {
  return texte.includes('\r') ? texte.replace(/\r\n?/g, '\n') : texte
}

function lis(texte: string, delimiter: string, preview: number, quoteChar = '"') {
  return Papa.parse(texte, { delimiter, newline: '\n', preview, quoteChar, skipEmptyLines: false })
}

/** Nombre de cases le plus fréquent (deux au moins) et combien de lignes l'ont. */
function noteSeparateur(grille: readonly string[][]): { lignes: number; cases: number } {
  const comptes = new Map<number, number>()
  for (const rangee of grille) if (rangee.length > 1) comptes.set(rangee.length, (comptes.get(rangee.length) ?? 0) + 1)
  let note = { lignes: 0, cases: 0 }
  for (const [cases, lignes] of comptes) if (lignes > note.lignes || (lignes === note.lignes && cases > note.cases)) note = { lignes, cases }
  return note
}

/** Le séparateur qui découpe le plus de lignes de la même façon ; `null` : une seule colonne. */
export function devineSeparateur(texte: string): Separateur | null {
  const debut = texte.slice(0, 60_000)
  let choix: Separateur | null = null
  let meilleure = { lignes: 0, cases: 0 }
  for (const separateur of SEPARATEURS) {
    if (!debut.includes(separateur)) continue
    const note = noteSeparateur(lis(debut, separateur, 40).data)
    if (note.lignes > meilleure.lignes || (note.lignes === meilleure.lignes && note.cases > meilleure.cases)) {
      meilleure = note
      choix = separateur
    }
  }
  return choix
}

/** « sep=; » en première ligne, que des tableurs ajoutent : le séparateur est dit, la ligne reste vide pour garder les numéros. */
function litConsigne(texte: string): { separateur: Separateur | null; texte: string } {
  const consigne = /^"?sep=([;,\t|])"?[^\S\n]*(?=\n)/i.exec(texte)
  const separateur = SEPARATEURS.find((un) => un === consigne?.[1]) ?? null
  return consigne === null ? { separateur: null, texte } : { separateur, texte: texte.slice(consigne[0].length) }
}

function raisonDemesure(grille: readonly string[][]): string | null {
  for (const rangee of grille) {
    if (rangee.length > COLONNES_MAX && rangee.slice(COLONNES_MAX).some((texte) => texte.trim() !== '')) return RAISONS.tropDeColonnes
    if (rangee.some((texte) => texte.length > CASE_MAX)) return RAISONS.caseTropLongue
  }
  const pleines = grille.filter((rangee) => rangee.some((texte) => texte.trim() !== '')).length
  return pleines > LIGNES_MAX + 50 || grille.length >= LIGNES_MAX + MARGE_LIGNES ? RAISONS.tropDeLignes : null
}

/** Une ligne physique démesurée coûterait des millions de cases : on l'arrête avant de découper. */
function aLigneDemesuree(texte: string): boolean {
  let debut = 0
  while (debut < texte.length) {
    const fin = texte.indexOf('\n', debut)
    const limite = fin < 0 ? texte.length : fin
    if (limite - debut > CASE_MAX * 5) return true
    debut = limite + 1
  }
  return false
}

/** Découpe un texte en grille. Les lignes vides restent, pour que les numéros soient ceux du fichier. */
export function litTexte(brut: string): TexteLu {
  const { separateur: dit, texte } = litConsigne(uniformise(brut))
  if (texte.trim() === '') return { ok: false, raison: RAISONS.vide }
  if (aLigneDemesuree(texte)) return { ok: false, raison: RAISONS.caseTropLongue }
  const separateur = dit ?? devineSeparateur(texte)
  const delimiteur = separateur ?? ';'
  const lecture = lis(texte, delimiteur, LIGNES_MAX + MARGE_LIGNES)
  const estGuillemetOuvert = lecture.errors.some(({ code }) => code === 'MissingQuotes')
  const grille = estGuillemetOuvert ? lis(texte, delimiteur, LIGNES_MAX + MARGE_LIGNES, '\u0000').data : lecture.data
  const raison = raisonDemesure(grille)
  return raison === null ? { ok: true, grille, separateur, estGuillemetOuvert } : { ok: false, raison }
}
