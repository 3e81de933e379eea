/**
 * L'état d'une séance conduite est un pli pur de son journal : rien d'autre n'est stocké.
 * Source des règles : `horloge/` (un effet par événement), vérifiées par les vecteurs de `test/fixtures/vecteurs/`.
 */
import { appliqueEvenement } from './horloge/applique-evenement'
import { nouveauDeroulement } from './horloge/deroulement'
import type { Deroulement, EtatElement } from './horloge/deroulement'
import { evenementsJoues } from './horloge/evenements-joues'
import { calculeFinReference, marche } from './horloge/fin-prevue'
import { mesureBrut, mesureEcoule, unitSuspensions } from './horloge/suspensions'
import type { ElementPlan, Evenement } from './journal'

export type { EtatElement } from './horloge/deroulement'
export { instantDuJournal } from './horloge/evenements-joues'

/** Où en est une séance à un instant. Instants et durées en ms ; un dictionnaire par ref porte tout le plan. */
export interface EtatSeance {
  /** Ref de l'élément en cours. */
  courante: string | null
  enPause: boolean
  commencee: boolean
  terminee: boolean
  /** Séance finie : l'instant de fin. */
  finPrevue: number
  /** Fin prévue moins fin de référence : positif, du retard. */
  decalageMs: number
  etats: Record<string, EtatElement>
  ecouleMs: Record<string, number>
  alloueParRefMs: Record<string, number>
  /** De l'élément en cours ; `restantMs` négatif se dit « dépassement ». */
  alloueMs: number | null
  restantMs: number | null
  /** Premier début et dernière fin par ref ; absents si l'élément n'a pas été ouvert, ou pas encore quitté. */
  debutsReels: Record<string, number>
  finsReelles: Record<string, number>
  /** Ouverture, ou premier élément s'il a commencé avant (« Commencer » oublié). */
  debutSeance: number | null
  finSeance: number | null
  /** Temps suspendu pendant les éléments : pauses du journal et trous. */
  suspenduMs: number
  /** Prochain élément à faire dans l'ordre du plan ; précédent non reporté. */
  suivante: string | null
  precedente: string | null
}

/** Plan et heure prévue (ms) portés par l'ouverture : une mise à jour de la méthode ne réécrit pas une séance passée. */
export function planPorte(evenements: readonly Evenement[]): { plan: ElementPlan[]; debutPrevu: number } | null {
  for (const e of evenements) {
    if (e.type !== 'seance-commencee') continue
    return e.plan === undefined || e.debutPrevu === undefined ? null : { plan: e.plan, debutPrevu: e.debutPrevu }
  }
  return null
}

/**
 * Joue le journal jusqu'à `instant` (ms). Le plan et l'heure prévue donnés ne servent que si l'ouverture ne les porte pas.
 * Horloge du poste reculée : donner `instantDuJournal(evenements, maintenant)`.
 */
export function joueJournal(
  plan: readonly ElementPlan[],
  debutPrevu: number,
  evenements: readonly Evenement[],
  instant: number,
): EtatSeance {
  const depart = planPorte(evenements) ?? { plan, debutPrevu }
  const deroulement = nouveauDeroulement(depart.plan)
  for (const evenement of evenementsJoues(evenements, instant)) appliqueEvenement(deroulement, evenement)
  return mesure(deroulement, depart.plan, depart.debutPrevu, instant)
}

function mesure(d: Deroulement, plan: readonly ElementPlan[], debutPrevu: number, instant: number): EtatSeance {
  const suspensions = unitSuspensions(d.suspensions, instant)
  const ecouleMs = parRef(d, (e) => mesureEcoule(e.intervalles, suspensions, instant))
  const intervalles = d.elements.flatMap((e) => e.intervalles)
  const courante = d.courant?.element ?? null
  const finPrevue = d.termineeA ?? calculeFinPrevue(d, plan, ecouleMs, debutPrevu, instant)
  return {
    courante: courante?.ref ?? null,
    enPause: d.pause !== null,
    commencee: d.ouverteA !== null,
    terminee: d.termineeA !== null,
    finPrevue,
    decalageMs: finPrevue - calculeFinReference(plan, debutPrevu),
    etats: parRef(d, (e) => e.etat),
    ecouleMs,
    alloueParRefMs: parRef(d, (e) => e.alloueMs),
    alloueMs: courante?.alloueMs ?? null,
    restantMs: courante === null ? null : courante.alloueMs - (ecouleMs[courante.ref] ?? 0),
    debutsReels: parRef(d, (e) => e.intervalles[0]?.debut),
    finsReelles: parRef(d, (e) => e.intervalles.at(-1)?.fin ?? undefined),
    debutSeance: d.ouverteA === null ? null : Math.min(d.ouverteA, ...intervalles.map((i) => i.debut)),
    finSeance: d.termineeA,
    suspenduMs: somme(intervalles.map((i) => mesureBrut(i, instant))) - somme(Object.values(ecouleMs)),
    ...voisines(d),
  }
}

const somme = (durees: readonly number[]) => durees.reduce((a, b) => a + b, 0)

function parRef<T>(d: Deroulement, lit: (element: Deroulement['elements'][number]) => T | undefined) {
  const valeurs: Record<string, T> = {}
  for (const element of d.elements) {
    const valeur = lit(element)
    if (valeur !== undefined) valeurs[element.ref] = valeur
  }
  return valeurs
}

function calculeFinPrevue(
  d: Deroulement,
  plan: readonly ElementPlan[],
  ecouleMs: Record<string, number>,
  debutPrevu: number,
  instant: number,
): number {
  const reste = (element: Deroulement['elements'][number]) =>
    Math.max(0, element.alloueMs - (ecouleMs[element.ref] ?? 0))
  const depuis = d.ouverteA === null ? Math.max(instant, debutPrevu) : instant
  const aFaire = d.elements.filter((e) => e.etat === 'a-faire')
  const etapes = aFaire.map((e) => ({ resteMs: reste(e), debutVerrouille: plan[e.rang]?.debutVerrouille }))
  return marche(depuis + (d.courant === null ? 0 : reste(d.courant.element)), etapes)
}

function voisines(d: Deroulement): Pick<EtatSeance, 'suivante' | 'precedente'> {
  if (d.termineeA !== null) return { suivante: null, precedente: null }
  const rang = d.courant?.element.rang ?? -1
  const suivante = d.elements.find((e) => e.rang > rang && e.etat === 'a-faire')
  const precedente = d.elements.findLast((e) => e.rang < rang && e.etat !== 'reportee')
  return { suivante: suivante?.ref ?? null, precedente: precedente?.ref ?? null }
}
