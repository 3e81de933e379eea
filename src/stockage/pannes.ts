/** Les pannes d'écriture : lesquelles se retentent, et comment elles se disent. */
import { typographie } from '../domaine/typographie'
import { EspaceFerme } from './base'

/** Rien n'a été écrit, et l'intervenant doit le savoir. Le message est une phrase à montrer. */
export class EchecEcriture extends Error {
  constructor(cause: unknown) {
    super(ditPanne(cause), { cause })
    this.name = 'EchecEcriture'
  }
}

/** La commande n'a pas lieu d'être : la transaction est abandonnée, rien n'est écrit. */
export class Refus extends Error {
  readonly complement: object
  constructor(raison: string, complement: object = {}) {
    super(typographie(raison))
    this.name = 'Refus'
    this.complement = complement
  }
}

const A_RETENTER = new Set([
  'QuotaExceededError',
  'UnknownError',
  'InvalidStateError',
  'DatabaseClosedError',
  'AbortError',
  'TransactionInactiveError',
  'OpenFailedError',
  'TimeoutError',
])

/** Panne de la base (place, disque, connexion), par opposition à une erreur de notre code. */
export const estPanne = (erreur: unknown): boolean => noms(erreur).some((nom) => A_RETENTER.has(nom))

/** La panne en une phrase française : ce qui s'est passé, ce qu'il faut faire. */
export function ditPanne(erreur: unknown): string {
  const rencontres = noms(erreur)
  if (erreur instanceof EspaceFerme) return erreur.message
  if (rencontres.includes('QuotaExceededError'))
    return typographie(
      "La dernière saisie n'est pas enregistrée : la place accordée à Jalons sur ce poste est épuisée. Libérez de la place sur le disque, puis recommencez.",
    )
  if (rencontres.includes('UnknownError'))
    return typographie(
      "La dernière saisie n'est pas enregistrée : le disque de ce poste a refusé l'écriture. Vérifiez qu'il n'est pas plein, puis recommencez.",
    )
  if (estPanne(erreur))
    return typographie(
      "La dernière saisie n'est pas enregistrée : la base de Jalons s'est fermée. Recommencez ; si cela se répète, rechargez la page.",
    )
  return typographie(
    `La dernière saisie n'est pas enregistrée, pour une raison inattendue (${rencontres[0] ?? 'erreur'}). Recommencez ; si cela se répète, rechargez la page.`,
  )
}

/** Dexie emballe la vraie cause dans `inner` : un dépassement de place arrive en `AbortError`. */
function noms(erreur: unknown): string[] {
  const trouves: string[] = []
  let etage: unknown = erreur
  while (typeof etage === 'object' && etage !== null && trouves.length < 5) {
    if ('name' in etage) trouves.push(String(etage.name))
    etage = 'inner' in etage && etage.inner ? etage.inner : 'cause' in etage ? etage.cause : null
  }
  return trouves
}
