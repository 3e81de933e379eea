import { estEnCapitales } from './casse'
import { estPrenomRepandu } from './prenoms'
import type { OrdreNom } from './roles'
import { cleRapprochement } from './texte'

/** Un nom complet coupé en deux. `sure` faux : à vérifier par l'intervenant. */
export interface Coupe {
  nom: string
  prenom: string
  sure: boolean
}

const CIVILITE = /^(?:m\.|mr\.?|mm\.|mme\.?|mmes|mlle\.?|melle\.?|monsieur|madame|mademoiselle|m(?=\s))\s*(?=\S)/i
const CIVILITE_FINALE = /[\s,]*(?:\((?:m|mr|mme|mlle|monsieur|madame)\.?\)|(?<=[\s,])(?:mme|mlle|monsieur|madame)\.?)$/i
const PARTICULES = new Set(
  ('de du des d la le les l van von der den vanden ten ter da do dos das di del della el al ben bin ibn ait ould abou ' +
    'saint sainte st ste san santa mac mc o y zu').split(' '),
)

/** Retire « M. », « Mme », « (Mme) »… Un texte réduit à une civilité reste tel quel. */
export function oteCivilite(texte: string): string {
  // Presque aucun nom n'est concerné : un coup d'œil évite deux recherches.
  if (!/^m|[(),]|\s(?:m[mle.]|mad|mon)/i.test(texte)) return texte
  const sansTete = texte.replace(CIVILITE, '')
  return sansTete.replace(CIVILITE_FINALE, '').trim() || texte
}

const estParticule = (mot: string): boolean => PARTICULES.has(cleRapprochement(mot)) || /^[dlDL]['’]$/.test(mot)

/** « LEFÈVRE », « D’ », « McDONALD » : le mot est écrit comme un nom de famille en capitales. */
function estMotCapital(mot: string): boolean {
  if (mot.endsWith('.')) return false
  if (estEnCapitales(mot)) return true
  const capitales = mot.match(/\p{Lu}/gu)?.length ?? 0
  return capitales >= 3 && capitales / mot.length >= 0.6
}

const assemble = (nom: readonly string[], prenom: readonly string[], sure: boolean): Coupe => ({
  nom: nom.join(' '),
  prenom: prenom.join(' '),
  sure: sure && nom.length > 0 && prenom.length > 0,
})

/** Capitales d'un côté, minuscules de l'autre : la coupe se voit. */
function coupeParCapitales(mots: readonly string[]): Coupe | null {
  const capitales = mots.map(estMotCapital)
  let debut = capitales.indexOf(true)
  const fin = capitales.lastIndexOf(true)
  if (debut < 0 || capitales.every(Boolean)) return null
  while (debut > 1 && estParticule(mots[debut - 1] ?? '')) debut -= 1
  if (debut === 1 && fin < mots.length - 1 && estParticule(mots[0] ?? '')) debut = 0
  const nom = mots.slice(debut, fin + 1)
  const estSuite = nom.every((mot) => estMotCapital(mot) || estParticule(mot))
  const estBord = debut === 0 || fin === mots.length - 1
  return assemble(nom, [...mots.slice(0, debut), ...mots.slice(fin + 1)], estSuite && estBord)
}

/** Où finit le nom quand il vient d'abord : après la dernière particule et le mot qu'elle porte. */
function finDuNom(mots: readonly string[]): { fin: number; sure: boolean } {
  let fin = 1
  for (let i = 0; i < mots.length - 2; i += 1) if (estParticule(mots[i] ?? '')) fin = i + 2
  if (fin > 1 || mots.length === 2) return { fin, sure: mots.length - fin === 1 }
  let debutPrenoms = mots.length - 1
  while (debutPrenoms > 1 && estPrenomRepandu(mots[debutPrenoms - 1] ?? '')) debutPrenoms -= 1
  return { fin: debutPrenoms, sure: false }
}

/** Où commence le nom quand il vient après : à la première particule, sinon après les prénoms reconnus. */
function debutDuNom(mots: readonly string[]): { debut: number; sure: boolean } {
  if (mots.length === 2) return { debut: 1, sure: true }
  const particule = mots.findIndex((mot, i) => i > 0 && i < mots.length - 1 && estParticule(mot))
  if (particule > 0) return { debut: particule, sure: particule === 1 }
  let debut = 1
  while (debut < mots.length - 1 && estPrenomRepandu(mots[debut] ?? '')) debut += 1
  return { debut, sure: false }
}

function coupeParOrdre(mots: readonly string[], ordre: 'prenom-nom' | 'nom-prenom'): Coupe {
  if (ordre === 'nom-prenom') {
    const { fin, sure } = finDuNom(mots)
    return assemble(mots.slice(0, fin), mots.slice(fin), sure)
  }
  const { debut, sure } = debutDuNom(mots)
  return assemble(mots.slice(debut), mots.slice(0, debut), sure)
}

/** Ce que laissent deviner les prénoms répandus aux deux bouts ; l'usage administratif (nom d'abord) sinon. */
export function devineOrdre(texte: string): OrdreNom {
  const mots = oteCivilite(texte).split(' ')
  if (mots.length < 2) return null
  const debut = estPrenomRepandu(mots[0] ?? '')
  const fin = estPrenomRepandu(mots.at(-1) ?? '')
  if (debut === fin) return null
  return debut ? 'prenom-nom' : 'nom-prenom'
}

/**
 * Coupe « Aïcha LEFÈVRE », « Lefèvre, Aïcha », « Mme Le Goff Maëlle »… en nom et prénom.
 * `ordre` vient de l'en-tête (`estAnnonce`) ou du reste de la colonne. Un seul mot : c'est le nom, prénom vide.
 */
export function coupeNomComplet(texte: string, ordre: OrdreNom, estAnnonce = true): Coupe {
  const sansParenthese = oteCivilite(texte).replace(/\s*\([^)]*\)\s*/g, ' ').trim()
  const estEntier = sansParenthese === oteCivilite(texte)
  const virgule = sansParenthese.split(',').map((part) => part.trim())
  if (virgule.length === 2 && virgule[0] && virgule[1])
    return { nom: virgule[0], prenom: oteCivilite(virgule[1]), sure: estEntier }
  const mots = sansParenthese.split(/\s+/)
  if (mots.length < 2) return { nom: sansParenthese, prenom: '', sure: false }
  const parCapitales = coupeParCapitales(mots)
  if (parCapitales !== null) return { ...parCapitales, sure: parCapitales.sure && estEntier }
  const devine = devineOrdre(sansParenthese)
  const coupe = coupeParOrdre(mots, ordre ?? devine ?? 'nom-prenom')
  const estConforme = estAnnonce || devine === null || devine === ordre
  return { ...coupe, sure: coupe.sure && estEntier && ordre !== null && estConforme }
}
