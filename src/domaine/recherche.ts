/**
 * Chercher des mots dans des textes, sans accent ni majuscule, par le début des mots. Pur : l'appelant fournit les textes.
 * Tous les mots demandés doivent s'y trouver ; un mot du titre compte plus qu'un mot du texte.
 */

/** Un texte où chercher. `V` : ce que l'appelant veut retrouver (une adresse, un genre). */
export interface TexteCherchable<V> {
  titre: string
  /** Morceaux indépendants : l'extrait montré en est un. */
  passages: readonly string[]
  valeur: V
}

/** Un bout d'extrait ; `trouve` : à surligner. */
export interface BoutExtrait {
  texte: string
  trouve: boolean
}

export interface Trouvaille<V> {
  titre: BoutExtrait[]
  extrait: BoutExtrait[]
  valeur: V
}

/** Des textes prêts à être cherchés : leurs mots repliés, séparés par des espaces. */
export type IndexRecherche<V> = readonly { texte: TexteCherchable<V>; titre: string; passages: readonly string[] }[]

/** Un mot : lettres et chiffres, références comprises (« A1.3 », « L. 421 » en fait deux). */
const MOT = /[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*/gu

/** Mots trop courants pour trier ; seuls, ils se cherchent quand même. */
const COURANTS = new Set('a au aux ce ces d de des du en est et l la le les leur ma mes mon n ne on ou par pas pour qu que qui s sa se ses son sur un une y'.split(' '))

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae' }

/** Sans accent ni majuscule, ligatures défaites : « Œuvre À » → « oeuvre a ». */
export function replie(texte: string): string {
  return texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[œæ]/gu, (lettre) => LIGATURES[lettre] ?? lettre)
}

/** Les mots d'un texte, repliés. */
export const motsDe = (texte: string): string[] => (texte.match(MOT) ?? []).map(replie)

const enLigne = (texte: string): string => ` ${motsDe(texte).join(' ')}`

/** Prépare une recherche. À faire une fois : le reste est rapide. */
export function construisIndex<V>(textes: readonly TexteCherchable<V>[]): IndexRecherche<V> {
  return textes.map((texte) => ({ texte, titre: enLigne(texte.titre), passages: texte.passages.map(enLigne) }))
}

/** Les mots qui comptent dans une requête : un pluriel cherche aussi son singulier. */
export function litRequete(requete: string): string[] {
  const mots = motsDe(requete)
  const utiles = mots.filter((mot) => !COURANTS.has(mot))
  return [...new Set((utiles.length > 0 ? utiles : mots).map((mot) => (mot.length > 4 ? mot.replace(/[sx]$/, '') : mot)))]
}

/** Vrai si chaque mot de la requête commence un mot du texte. Requête vide : vrai. */
export function contientMots(texte: string, requete: string): boolean {
  const ligne = enLigne(texte)
  return litRequete(requete).every((mot) => ligne.includes(` ${mot}`))
}

/** Les meilleurs textes d'abord, `limite` au plus ; rien pour une requête sans mot. */
export function cherche<V>(index: IndexRecherche<V>, requete: string, limite: number): { total: number; trouvailles: Trouvaille<V>[] } {
  const mots = litRequete(requete)
  if (mots.length === 0) return { total: 0, trouvailles: [] }
  const notes = index
    .map((entree) => ({ entree, note: pese(entree, mots) }))
    .filter(({ note }) => note > 0)
    .toSorted((a, b) => b.note - a.note)
  const trouvailles = notes.slice(0, limite).map(({ entree }) => ({
    titre: surligne(entree.texte.titre, mots),
    extrait: extrais(entree, mots),
    valeur: entree.texte.valeur,
  }))
  return { total: notes.length, trouvailles }
}

const [MOT_ENTIER_DU_TITRE, DEBUT_DU_TITRE, FOIS_AU_PLUS] = [60, 40, 5] as const

/** Zéro si un mot manque. */
function pese({ titre, passages }: IndexRecherche<unknown>[number], mots: readonly string[]): number {
  let note = 0
  for (const mot of mots) {
    const fois = passages.filter((passage) => passage.includes(` ${mot}`)).length
    const dansLeTitre = `${titre} `.includes(` ${mot} `) ? MOT_ENTIER_DU_TITRE : titre.includes(` ${mot}`) ? DEBUT_DU_TITRE : 0
    if (fois === 0 && dansLeTitre === 0) return 0
    note += dansLeTitre + Math.min(fois, FOIS_AU_PLUS)
  }
  const ensemble = passages.some((passage) => mots.every((mot) => passage.includes(` ${mot}`)))
  return ensemble ? note + 10 : note
}

const LONGUEUR_EXTRAIT = 180

/** Le passage qui porte le plus de mots, autour du premier. */
function extrais({ texte, passages }: IndexRecherche<unknown>[number], mots: readonly string[]): BoutExtrait[] {
  const comptes = passages.map((passage) => mots.filter((mot) => passage.includes(` ${mot}`)).length)
  const passage = texte.passages[comptes.indexOf(Math.max(0, ...comptes))] ?? ''
  return surligne(coupe(passage, mots), mots)
}

/** Au plus 180 signes, coupés entre deux mots, le premier mot trouvé dedans. */
function coupe(passage: string, mots: readonly string[]): string {
  if (passage.length <= LONGUEUR_EXTRAIT) return passage
  const premier = [...passage.matchAll(MOT)].find(([mot]) => estTrouve(mot, mots))?.index ?? 0
  const debut = premier <= LONGUEUR_EXTRAIT / 2 ? 0 : passage.lastIndexOf(' ', premier - LONGUEUR_EXTRAIT / 3) + 1
  const fin = passage.length - debut <= LONGUEUR_EXTRAIT ? passage.length : passage.lastIndexOf(' ', debut + LONGUEUR_EXTRAIT)
  return `${debut > 0 ? '… ' : ''}${passage.slice(debut, fin)}${fin < passage.length ? ' …' : ''}`
}

const estTrouve = (mot: string, mots: readonly string[]): boolean => mots.some((un) => replie(mot).startsWith(un))

/** Le texte, coupé autour des mots trouvés ; rien ne s'y perd. */
function surligne(texte: string, mots: readonly string[]): BoutExtrait[] {
  const bouts: BoutExtrait[] = []
  let ici = 0
  for (const { 0: mot, index } of texte.matchAll(MOT)) {
    if (!estTrouve(mot, mots)) continue
    if (index > ici) bouts.push({ texte: texte.slice(ici, index), trouve: false })
    bouts.push({ texte: mot, trouve: true })
    ici = index + mot.length
  }
  return ici < texte.length ? [...bouts, { texte: texte.slice(ici), trouve: false }] : bouts
}
