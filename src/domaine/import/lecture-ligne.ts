import type { Categorie } from '../enregistrements'
import type { LigneLue } from './colonnes'
import { coupeNomComplet, oteCivilite, type Coupe } from './coupe'
import type { ChampPersonne, Doute } from './doutes'
import { LONGUEUR_MAX } from './doutes'
import type { NouveauParticipant } from './nouveau-participant'
import type { OrdreNom, RoleColonne } from './roles'
import { estBalise, estCaseVide, estFormule, estIllisible } from './texte'

/** Où lire chaque champ : index de colonne par rôle. */
export type Plan = Partial<Record<Exclude<RoleColonne, 'ignorer'>, number>>

/** Ordre du nom complet : donné par l'en-tête (`estAnnonce`) ou déduit de la colonne. */
export interface OrdreLu {
  ordre: OrdreNom
  estAnnonce: boolean
}

/** Une ligne traduite en personne, avec ce qui fait douter d'elle seule. */
export interface LigneTraduite {
  numero: number
  personne: NouveauParticipant
  doutes: Doute[]
  /** Coupe proposée quand nom et prénom sont dans la même case. */
  coupe: Coupe | null
}

const COURRIEL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(?:\.[^\s@<>(),;:".]+)+$/

/** Vrai si le texte a la forme d'une adresse de courriel. */
export const estCourriel = (texte: string): boolean => COURRIEL.test(texte) && texte.length <= 254

/** « Aïcha Lefèvre <aicha@…> », « mailto:aicha@… » → l'adresse seule. */
function extraitCourriel(texte: string): string {
  if (!texte.includes('<') && !texte.startsWith('mailto:')) return texte
  const chevrons = /<([^<>\s]+@[^<>\s]+)>/.exec(texte)
  return (chevrons?.[1] ?? texte).replace(/^mailto:/i, '')
}

/** « cat. b », « B » → B ; `null` si ce n'est ni A, ni B, ni C. */
export function litCategorie(texte: string): Categorie | null {
  if (texte === 'A' || texte === 'B' || texte === 'C') return texte
  const lettre = /^(?:cat(?:égorie|egorie)?\.?\s*)?([abc])\+?$/i.exec(texte)?.[1]?.toUpperCase()
  return lettre === 'A' || lettre === 'B' || lettre === 'C' ? lettre : null
}

const CHAMPS_TEXTE: readonly ChampPersonne[] = ['nom', 'prenom', 'service', 'fonction', 'statut', 'employeur', 'courriel']

function douteDesTextes(personne: NouveauParticipant, doutes: Doute[]): void {
  let formules: string[] | null = null
  for (const champ of CHAMPS_TEXTE) {
    const valeur = personne[champ]
    if (valeur === '') continue
    if (estFormule(valeur)) formules = [...(formules ?? []), valeur]
    if (valeur.includes('<') && estBalise(valeur)) doutes.push({ type: 'balise', valeur })
    if (valeur.length > LONGUEUR_MAX) doutes.push({ type: 'long', champ })
  }
  if (formules !== null) doutes.push({ type: 'formule', valeurs: formules })
}

interface NomLu {
  nom: string
  prenom: string
  coupe: Coupe | null
  doute: Doute | null
}

const DOUTE_COUPE: Doute = { type: 'coupe' }
const DOUTE_ENSEMBLE: Doute = { type: 'ensemble' }

function litNom(nom: string, prenom: string, complet: string, { ordre, estAnnonce }: OrdreLu): NomLu {
  if (nom !== '' && prenom !== '') return { nom, prenom, coupe: null, doute: null }
  if (complet !== '') {
    if (estFormule(complet)) return { nom: complet, prenom: '', coupe: null, doute: null }
    const coupe = coupeNomComplet(complet, ordre, estAnnonce)
    const estCoupee = coupe.prenom !== ''
    return { ...coupe, coupe: estCoupee ? coupe : null, doute: estCoupee && !coupe.sure ? DOUTE_COUPE : null }
  }
  if (prenom === '' && / /.test(nom) && !estFormule(nom)) return { nom, prenom, ...coupeUneCase(nom, 'nom-prenom') }
  if (nom === '' && / /.test(prenom) && !estFormule(prenom)) return { nom, prenom, ...coupeUneCase(prenom, 'prenom-nom') }
  return { nom, prenom, coupe: null, doute: null }
}

/** Deux mots dans la case du nom et rien dans celle du prénom : sans doute les deux ensemble. */
function coupeUneCase(texte: string, ordre: OrdreNom): Pick<NomLu, 'coupe' | 'doute'> {
  const coupe = coupeNomComplet(texte, null)
  const repli = coupe.prenom === '' ? coupeNomComplet(texte, ordre) : coupe
  return repli.prenom === '' ? { coupe: null, doute: null } : { coupe: repli, doute: DOUTE_ENSEMBLE }
}

/** Traduit une ligne du tableau en personne. Ne regarde ni les autres lignes, ni le groupe. */
export function traduitLigne(ligne: LigneLue, plan: Plan, ordre: OrdreLu): LigneTraduite {
  const lit = (role: keyof Plan): string => {
    const index = plan[role]
    const texte = index === undefined ? '' : (ligne.cases[index] ?? '')
    return estCaseVide(texte) ? '' : texte
  }
  const nomLu = litNom(oteCivilite(lit('nom') || lit('nom-naissance')), oteCivilite(lit('prenom')), lit('nom-complet'), ordre)
  const courriel = extraitCourriel(lit('courriel'))
  const categorieLue = lit('categorie')
  const categorie = litCategorie(categorieLue)
  const personne: NouveauParticipant = {
    nom: nomLu.nom,
    prenom: nomLu.prenom,
    service: lit('service'),
    fonction: lit('fonction'),
    categorie: categorie ?? '',
    statut: lit('statut'),
    courriel,
    employeur: lit('employeur'),
  }
  const doutes: Doute[] = nomLu.doute === null ? [] : [nomLu.doute]
  if (nomLu.doute?.type !== 'ensemble') {
    if (personne.nom === '') doutes.push({ type: 'nom-manquant' })
    else if (personne.prenom === '') doutes.push({ type: 'prenom-manquant' })
  }
  if (courriel !== '' && !estCourriel(courriel)) doutes.push({ type: 'courriel', valeur: courriel })
  if (categorieLue !== '' && categorie === null) doutes.push({ type: 'categorie', valeur: categorieLue })
  douteDesTextes(personne, doutes)
  if (ligne.estIllisible && CHAMPS_TEXTE.some((champ) => estIllisible(personne[champ]))) doutes.push({ type: 'illisible' })
  if (ligne.aControle) doutes.push({ type: 'controle' })
  return { numero: ligne.numero, personne, doutes, coupe: nomLu.coupe }
}
