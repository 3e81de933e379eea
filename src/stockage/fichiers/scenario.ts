/** La forme d'un fichier de scénario. Tout champ inconnu est refusé : ce qui s'importe s'exporte à l'identique. */
import * as v from 'valibot'
import { FORMAT_FICHIER, VERSION_FICHIER } from '../../domaine/scenario/canonique'
import { MINUTES_MAX, SIGNES_MAX, sommeMinutes, type Scenario } from '../../domaine/scenario/scenario'
import { estDateLocale, estHeureLocale } from '../../domaine/temps'

const texte = v.pipe(v.string('doit être un texte'), v.maxLength(SIGNES_MAX, `dépasse ${SIGNES_MAX} signes`))
const nomme = v.pipe(texte, v.check((mot) => mot.trim() !== '', 'est vide'))
const textes = v.pipe(v.array(texte, 'doit être une liste'), v.maxLength(500, 'est une liste trop longue'))
const entier = v.pipe(v.number('doit être un nombre'), v.integer('doit être un nombre entier'))
const minutes = v.pipe(entier, v.minValue(0, 'ne peut pas être négatif'), v.maxValue(MINUTES_MAX, `dépasse ${MINUTES_MAX}`))
const duree = v.pipe(minutes, v.minValue(1, 'doit être d’une minute au moins'))
const heure = v.pipe(texte, v.check(estHeureLocale, 'doit être une heure, par exemple 09:00'))
const date = v.pipe(texte, v.check(estDateLocale, 'doit être une date, par exemple 2026-09-10'))
const liste = <S extends v.GenericSchema>(forme: S) => v.pipe(v.array(forme, 'doit être une liste'), v.maxLength(200, 'est une liste trop longue'))
const fiche = v.strictObject

const AJOUTS = {
  issueDe: v.exactOptional(nomme),
  verrou: v.exactOptional(fiche({ debut: v.exactOptional(heure), fin: v.exactOptional(heure), duree: v.exactOptional(v.literal(true, 'doit être vrai')) })),
  sousGroupes: v.exactOptional(liste(fiche({ nom: nomme, dureeMinutes: duree, texte }))),
  retour: v.exactOptional(fiche({ durees: liste(minutes), aRefaire: texte })),
}
const COMMUN = { ref: nomme, titre: nomme, titreCourt: nomme, dureeMinutes: duree, ...AJOUTS }
const etapes = liste(fiche({ minutes, texte }))
const materiel = liste(fiche({ nom: texte, quantite: minutes, fiche: v.exactOptional(texte) }))
const question = v.picklist(['Q1', 'Q2', 'Q3'], 'doit être Q1, Q2 ou Q3')
const phase = v.picklist([1, 2, 3, 4], 'doit être une phase, de 1 à 4')

const PRIORITE = v.variant('type', [
  fiche({ type: v.literal('essentielle'), raison: texte }),
  fiche({ type: v.literal('compressible'), jusquaMinutes: minutes, raison: texte }),
  fiche({ type: v.literal('reportable'), vers: texte, raison: texte }),
], 'n’est pas une priorité connue')

const ACTIVITE = fiche({
  type: v.literal('activite'),
  ...COMMUN,
  phase,
  question,
  visee: texte,
  pourquoiIci: texte,
  aDire: liste(fiche({ moment: texte, texte })),
  aFaire: etapes,
  aDistribuer: texte,
  fiches: textes,
  aProjeter: texte,
  regroupement: fiche({
    parts: liste(fiche({ forme: v.picklist(['pleniere', 'individuel', 'binome', 'trio', 'sous-groupes'], 'n’est pas un regroupement connu'), minutes, precision: texte })),
    effectifs: texte,
  }),
  materielParPersonne: materiel,
  materielParGroupe: materiel,
  production: texte,
  auResume: texte,
  siCaCoince: liste(fiche({ signe: texte, dire: texte, suite: v.exactOptional(texte) })),
  variantes: fiche({ peuDEcrit: texte, aDistance: texte, tempsCourt: texte }),
  priorite: PRIORITE,
  confidentialite: texte,
})

const ELEMENT = v.variant('type', [
  ACTIVITE,
  fiche({ type: v.literal('pause'), ...COMMUN, aFaire: etapes }),
  fiche({ type: v.literal('plan'), ...COMMUN, regroupement: texte, materiel: texte, dit: texte, fait: texte, production: texte, fiches: textes }),
], 'n’est ni une activité ni une pause')

const SEANCE = v.pipe(
  fiche({
    numero: v.pipe(entier, v.minValue(1, 'va de 1 à 99'), v.maxValue(99, 'va de 1 à 99')),
    titre: nomme,
    titreCourt: nomme,
    redaction: v.picklist(['complete', 'plan'], 'n’est pas un état de rédaction connu'),
    question,
    questionSuivante: v.exactOptional(question),
    phases: liste(phase),
    dureeMinutes: v.pipe(entier, v.minValue(1, 'doit être d’une minute au moins')),
    objectif: texte,
    prealable: texte,
    elements: v.pipe(liste(ELEMENT), v.minLength(1, 'est vide')),
    travailIntermediaire: texte,
    vigilance: texte,
    heureDebut: heure,
    heureFin: heure,
  }),
  v.check(({ elements, dureeMinutes }) => sommeMinutes(elements) === dureeMinutes, 'n’a pas la durée de ses éléments'),
  v.check(({ elements }) => sansDouble(elements.map(({ ref }) => ref)), 'a deux éléments de même référence'),
)

/** Le fichier entier : le scénario, et de quoi le reconnaître. */
export const FICHIER = fiche({
  format: v.literal(FORMAT_FICHIER),
  version: v.literal(VERSION_FICHIER),
  nom: nomme,
  auteur: texte,
  licence: nomme,
  origine: texte,
  versions: liste(fiche({ nom: nomme, date, changements: textes })),
  seances: v.pipe(
    liste(SEANCE),
    v.minLength(1, 'est vide'),
    v.check((seances) => sansDouble(seances.map(({ numero }) => numero)), 'a deux séances de même numéro'),
    v.check((seances) => sansDouble(seances.flatMap(({ elements }) => elements.filter(({ type }) => type !== 'pause').map(({ ref }) => ref))), 'a deux activités de même référence'),
  ),
})

const sansDouble = (valeurs: readonly unknown[]): boolean => new Set(valeurs).size === valeurs.length

/** Vérifie un objet lu. Échec : la première chose qui ne va pas, en une phrase. */
export function verifieScenario(lu: unknown): { ok: true; scenario: Scenario } | { ok: false; raison: string } {
  const rendu = v.safeParse(FICHIER, lu, { abortEarly: true })
  if (!rendu.success) return { ok: false, raison: ditProbleme(rendu.issues[0]) }
  const { format: _f, version: _v, ...scenario } = rendu.output
  return { ok: true, scenario }
}

/** « séance 2, élément 3, dureeMinutes doit être un nombre entier » : où, puis quoi. */
function ditProbleme({ path, message, type, expected }: v.BaseIssue<unknown>): string {
  const cles = (path ?? []).map(({ key }) => key)
  const [racine, rangSeance, dedans, rangElement, ...suite] = cles
  const lieu =
    racine === 'seances' && typeof rangSeance === 'number'
      ? [`séance en position ${rangSeance + 1}`, dedans === 'elements' && typeof rangElement === 'number' ? `élément ${rangElement + 1}` : dedans, ...suite]
      : cles
  const ou = lieu.filter((mot) => mot !== undefined).join(', ')
  const quoi = type === 'strict_object' ? (expected === 'never' ? 'n’est pas un champ connu' : 'manque') : message.startsWith('Invalid') ? 'n’a pas la forme attendue' : message
  return `Ce fichier ne se lit pas comme un scénario : ${ou === '' ? 'il' : `« ${ou} »`} ${quoi}. Rien n'a été importé.`
}
