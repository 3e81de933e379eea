/** Un répertoire de métiers apporté par l'organisme : lu en entier ou refusé, avec une phrase par ligne à corriger. */
import * as v from 'valibot'
import type { Versant } from '../../domaine/enregistrements'
import { cleRapprochement, nettoieTexte } from '../../domaine/import/texte'
import type { FicheMetier, RepertoireMetiers } from '../../domaine/metiers'
import { LIGNES_MAX } from './limites'
import { lisCsv, lisJson, type Champ, type LigneBrute } from './metiers-lignes'

/** Ce que l'intervenant dit du fichier : d'où il vient, sous quelle licence, à quelle date. */
export interface SourceMetiers {
  attribution: string
  licence: string
  /** `AAAA-MM-JJ`. */
  dateMaj: string
}

/** `erreurs` : une phrase par ligne à corriger ; vide si le fichier entier est refusé. */
export type RepertoireLu = { ok: true; repertoire: RepertoireMetiers } | { ok: false; raison: string; erreurs: string[] }

const ERREURS_MAX = 50
const TEXTE_MAX = 2000

const VERSANTS: Record<string, Versant> = { fpt: 'FPT', fpe: 'FPE', fph: 'FPH', territoriale: 'FPT', etat: 'FPE', hospitaliere: 'FPH' }

const texte = v.pipe(v.string('doit être un texte'), v.transform(nettoieTexte), v.maxLength(TEXTE_MAX, 'est trop long : 2 000 caractères au plus'))
const texteDit = v.pipe(texte, v.minLength(1, 'manque'))
const textes = v.optional(v.pipe(v.array(texte, 'doit être une liste'), v.transform((liste) => liste.filter((un) => un !== ''))), [])
const versants = v.pipe(
  v.array(v.string('doit être un texte'), 'doit être une liste'),
  v.transform((liste) => liste.map((un) => VERSANTS[cleRapprochement(un)] ?? un)),
  v.minLength(1, 'manque : écrivez FPT, FPE ou FPH'),
  v.array(v.picklist(['FPT', 'FPE', 'FPH'], 'ne se comprend pas : écrivez FPT, FPE ou FPH')),
)

/** Une vraie date : ni le 30 février, ni le mois 13. */
function estDate(date: string): boolean {
  const instant = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T12:00:00Z`) : Number.NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
}

const dateOuRien = v.optional(v.pipe(texte, v.check((une) => une === '' || estDate(une), 'doit être de la forme 2026-11-23')), '')

const LIGNE = v.object({
  id: texteDit,
  libelle: texteDit,
  versants,
  domaine: v.optional(texte, ''),
  famille: v.optional(texte, ''),
  definition: texteDit,
  activites: textes,
  competences: textes,
  conditions: textes,
  acces: textes,
  metiers_proches: textes,
  source: v.optional(texte, ''),
  licence: v.optional(texte, ''),
  date_maj: dateOuRien,
}, 'doit être une fiche')

const NOMS: Record<Champ, string> = {
  id: 'l’identifiant', libelle: 'le libellé', versants: 'le versant', domaine: 'le domaine', famille: 'la famille', definition: 'la définition',
  activites: 'une activité', competences: 'une compétence', conditions: 'une condition', acces: 'un accès', metiers_proches: 'un métier proche',
  source: 'la source', licence: 'la licence', date_maj: 'la date de mise à jour',
}

/**
 * Valide un répertoire. Rien n'est gardé à moitié : une seule ligne fautive et tout est refusé, avec une phrase pour chacune
 * (cinquante au plus). L'attribution et la date sont obligatoires ; une ligne qui n'a pas les siennes prend celles du fichier.
 */
export function valideMetiers(contenu: string, format: 'json' | 'csv', source: SourceMetiers): RepertoireLu {
  const manque = refuseSource(source)
  if (manque !== null) return refuse(manque)
  const lu = format === 'json' ? lisJson(contenu) : lisCsv(contenu)
  if (!lu.ok) return refuse(lu.raison)
  if (lu.lignes.length === 0) return refuse('Ce fichier ne contient aucune fiche métier. Vérifiez qu’il a une ligne par métier, puis choisissez-le de nouveau.')
  if (lu.lignes.length > LIGNES_MAX) return refuse('Ce fichier compte plus de 5 000 fiches. Gardez celles dont vous avez besoin, puis choisissez-le de nouveau.')
  const lectures = lu.lignes.map((ligne) => lisLigne(ligne, source))
  const erreurs = [...lectures.flatMap(({ erreurs: phrases }) => phrases), ...doublons(lu.lignes)]
  if (erreurs.length > 0) return { ok: false, raison: ditRefus(erreurs.length), erreurs: erreurs.slice(0, ERREURS_MAX) }
  return { ok: true, repertoire: { ...net(source), fiches: lectures.flatMap(({ fiche }) => fiche) } }
}

const refuse = (raison: string): RepertoireLu => ({ ok: false, raison, erreurs: [] })
const net = ({ attribution, licence, dateMaj }: SourceMetiers): SourceMetiers => ({ attribution: nettoieTexte(attribution), licence: nettoieTexte(licence), dateMaj })

function refuseSource({ attribution, dateMaj }: SourceMetiers): string | null {
  if (nettoieTexte(attribution) === '') return 'L’attribution manque : écrivez qui publie ce répertoire. Elle s’affichera sous chaque fiche.'
  return estDate(dateMaj) ? null : 'La date du répertoire manque ou ne se comprend pas. Écrivez-la sous la forme 2026-11-23.'
}

const ditRefus = (nombre: number): string =>
  `Rien n’a été importé : ${nombre === 1 ? 'une ligne est' : `${nombre} corrections sont`} à revoir. Corrigez le fichier, puis choisissez-le de nouveau.`

function lisLigne({ place, valeurs }: LigneBrute, { attribution, licence, dateMaj }: SourceMetiers): { fiche: FicheMetier[]; erreurs: string[] } {
  const lue = v.safeParse(LIGNE, valeurs)
  if (!lue.success) return { fiche: [], erreurs: lue.issues.map((issue) => ditErreur(place, issue)) }
  const { metiers_proches, date_maj, ...reste } = lue.output
  const fiche = {
    ...reste,
    versants: [...new Set(reste.versants)],
    metiersProches: metiers_proches,
    source: reste.source || nettoieTexte(attribution),
    licence: reste.licence || nettoieTexte(licence),
    dateMaj: date_maj || dateMaj,
  }
  return { fiche: [fiche], erreurs: [] }
}

function ditErreur(place: string, issue: v.BaseIssue<unknown>): string {
  const champ = issue.path?.[0]?.key
  const nom = typeof champ === 'string' && champ in NOMS ? NOMS[champ as Champ] : 'cette ligne'
  const phrase = issue.received === 'undefined' ? 'manque' : issue.message
  return `${place} : ${nom} ${phrase}.`
}

/** Deux fiches de même identifiant : on ne saurait pas laquelle montrer. */
function doublons(lignes: readonly LigneBrute[]): string[] {
  const vus = new Map<string, string>()
  return lignes.flatMap(({ place, valeurs }) => {
    const id = typeof valeurs === 'object' && valeurs !== null && 'id' in valeurs && typeof valeurs.id === 'string' ? nettoieTexte(valeurs.id) : ''
    const premier = vus.get(id)
    if (id !== '' && premier === undefined) vus.set(id, place)
    return id === '' || premier === undefined ? [] : [`${place} : l’identifiant « ${id} » est déjà pris (${premier.toLowerCase()}).`]
  })
}
