import { estEnCapitales, remetEnCasse } from './casse'
import { deduitOrdre } from './colonnes'
import { rapproche, type Rapprochable } from './doublons'
import { choixParDefaut, type ChampPersonne, type Choix, type Doute } from './doutes'
import { estCourriel, litCategorie, traduitLigne, type LigneTraduite, type OrdreLu, type Plan } from './lecture-ligne'
import type { NouveauParticipant } from './nouveau-participant'
import type { Colonne } from './roles'
import type { TableauLu } from './tableau'
import { nettoieTexte } from './texte'

/** Ce que l'intervenant a changé depuis la lecture. Les clés sont des numéros de ligne du fichier. */
export interface Reglages {
  corrections: ReadonlyMap<number, Partial<Record<ChampPersonne, string>>>
  choix: ReadonlyMap<number, Choix>
  /** Vrai : ne pas remettre en minuscules les noms écrits tout en capitales. */
  gardeCapitales: boolean
}

/** Une ligne de l'aperçu. `corriges` : les champs réécrits à l'écran. */
export interface LigneProposee extends LigneTraduite {
  choix: Choix
  corriges: ChampPersonne[]
}

/** L'aperçu complet. `capitales` : des noms du fichier, tout en capitales, sont ou seraient récrits. */
export interface Proposition {
  lignes: LigneProposee[]
  capitales: boolean
}

export const SANS_REGLAGE: Reglages = { corrections: new Map(), choix: new Map(), gardeCapitales: false }

const AUCUN: ChampPersonne[] = []

function dressePlan(colonnes: readonly Colonne[]): Plan {
  const plan: Plan = {}
  for (const { role, index } of colonnes) if (role !== 'ignorer') plan[role] = index
  return plan
}

function litOrdre({ lignes }: TableauLu, colonnes: readonly Colonne[]): OrdreLu {
  const complet = colonnes.find(({ role }) => role === 'nom-complet')
  if (complet === undefined) return { ordre: null, estAnnonce: false }
  if (complet.ordre !== null) return { ordre: complet.ordre, estAnnonce: true }
  return { ordre: deduitOrdre(lignes.slice(0, 200).map((l) => l.cases[complet.index] ?? '')), estAnnonce: false }
}

/** Lignes qui suffisent à juger la casse d'une colonne. */
const ECHANTILLON = 1000

/** Vrai si la colonne entière (neuf cases sur dix, pour les noms étrangers à la règle) est en capitales. */
function estColonneEnCapitales(textes: readonly string[]): boolean {
  let vus = 0
  let capitales = 0
  for (const texte of textes) {
    if (texte.length < 2 || !/^\p{L}/u.test(texte)) continue
    vus += 1
    if (estEnCapitales(texte)) capitales += 1
  }
  return vus > 0 && capitales / vus >= 0.9
}

const recasse = (texte: string): string => (estEnCapitales(texte) ? remetEnCasse(texte) : texte)

function recasseLignes(lignes: readonly LigneTraduite[], champs: { nom: boolean; prenom: boolean }): readonly LigneTraduite[] {
  if (!champs.nom && !champs.prenom) return lignes
  return lignes.map((ligne) => {
    const { personne } = ligne
    const estEnsemble = ligne.doutes.some(({ type }) => type === 'ensemble' || type === 'formule' || type === 'balise')
    if (estEnsemble) return ligne
    const nom = champs.nom ? recasse(personne.nom) : personne.nom
    const prenom = champs.prenom ? recasse(personne.prenom) : personne.prenom
    return { ...ligne, personne: { ...personne, nom, prenom } }
  })
}

/** Applique ce que l'intervenant a réécrit, et retire les doutes que cela lève. */
function corrige(ligne: LigneTraduite, correction: Partial<Record<ChampPersonne, string>> | undefined): LigneTraduite {
  if (correction === undefined) return ligne
  const propre = Object.fromEntries(Object.entries(correction).map(([champ, texte]) => [champ, nettoieTexte(texte)]))
  const categorie = correction.categorie === undefined ? ligne.personne.categorie : (litCategorie(nettoieTexte(correction.categorie)) ?? '')
  const personne: NouveauParticipant = { ...ligne.personne, ...propre, categorie }
  const doutes = ligne.doutes.filter((doute) => !estLeve(doute, personne, correction))
  const aNomManquant = personne.nom === '' && !doutes.some(({ type }) => type === 'nom-manquant' || type === 'ensemble')
  return { ...ligne, personne, doutes: aNomManquant ? [...doutes, { type: 'nom-manquant' }] : doutes }
}

function estLeve(doute: Doute, personne: NouveauParticipant, correction: Partial<Record<ChampPersonne, string>>): boolean {
  switch (doute.type) {
    case 'nom-manquant':
      return personne.nom !== ''
    case 'prenom-manquant':
      return personne.prenom !== ''
    case 'case-isolee':
    case 'ensemble':
    case 'coupe':
      return personne.nom !== '' && personne.prenom !== ''
    case 'courriel':
      return personne.courriel === '' || estCourriel(personne.courriel)
    case 'categorie':
      return correction.categorie !== undefined
    case 'formule':
      return !doute.valeurs.some((valeur) => Object.values(personne).includes(valeur))
    case 'balise':
      return !Object.values(personne).includes(doute.valeur)
    case 'long':
      return personne[doute.champ].length <= 200
    default:
      return false
  }
}

/** Une seule case remplie dans un tableau large : sans doute un intertitre (« Service technique »). */
function marqueIsolee(ligne: LigneTraduite, tableau: TableauLu, rang: number, largeur: number): LigneTraduite {
  if (largeur < 3) return ligne
  const cases = tableau.lignes[rang]?.cases ?? []
  const premiere = cases.findIndex((texte) => texte !== '')
  const estSeule = premiere >= 0 && cases.findLastIndex((texte) => texte !== '') === premiere
  return estSeule ? { ...ligne, doutes: [{ type: 'case-isolee' }], coupe: null } : ligne
}

/** Aperçu de l'import : chaque ligne traduite, rapprochée du groupe et des autres, avec ses doutes et le choix retenu. */
export function proposeLignes(
  tableau: TableauLu,
  colonnes: readonly Colonne[],
  existants: readonly Rapprochable[],
  reglages: Reglages = SANS_REGLAGE,
): Proposition {
  const plan = dressePlan(colonnes)
  const ordre = litOrdre(tableau, colonnes)
  const largeur = colonnes.filter(({ role }) => role !== 'ignorer').length
  const brutes = tableau.lignes.map((ligne, rang) => marqueIsolee(traduitLigne(ligne, plan, ordre), tableau, rang, largeur))
  const echantillon = brutes.slice(0, ECHANTILLON)
  const champs = {
    nom: estColonneEnCapitales(echantillon.map(({ personne }) => personne.nom)),
    prenom: estColonneEnCapitales(echantillon.map(({ personne }) => personne.prenom)),
  }
  const lues = reglages.gardeCapitales ? brutes : recasseLignes(brutes, champs)
  const { corrections } = reglages
  const corrigees = corrections.size === 0 ? lues : lues.map((ligne) => corrige(ligne, corrections.get(ligne.numero)))
  const rapprochements = rapproche(corrigees, existants)
  const lignes = corrigees.map((ligne, rang) => {
    const rapprochement = rapprochements[rang]
    const doutes = rapprochement ? [...ligne.doutes, rapprochement] : ligne.doutes
    const choix = reglages.choix.get(ligne.numero) ?? choixParDefaut(doutes)
    const correction = corrections.get(ligne.numero)
    // Les clés d'une correction sont des champs : le type de `corrections` le garantit.
    const corriges = correction === undefined ? AUCUN : (Object.keys(correction) as ChampPersonne[])
    const { numero, personne, coupe } = ligne
    return { numero, personne, coupe, doutes, choix, corriges }
  })
  return { lignes, capitales: champs.nom || champs.prenom }
}

/** La proposition de coupe, remise en minuscules si la case était en capitales. */
export function coupeProposee({ coupe }: LigneTraduite): { nom: string; prenom: string } | null {
  return coupe === null ? null : { nom: recasse(coupe.nom), prenom: recasse(coupe.prenom) }
}

/** Les personnes à importer : lignes choisies ; un courriel invalide ou un texte démesuré n'entre pas. */
export function retientParticipants({ lignes }: Proposition): NouveauParticipant[] {
  return lignes
    .filter(({ choix, personne }) => choix === 'importer' && (personne.nom !== '' || personne.prenom !== ''))
    .map(({ personne }) => ({ ...personne, courriel: estCourriel(personne.courriel) ? personne.courriel : '' }))
}
