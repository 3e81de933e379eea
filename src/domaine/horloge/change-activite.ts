import type { Deroulement, ElementDeroule } from './deroulement'
import { mesureEcoule, unitSuspensions } from './suspensions'
import type { Intervalle } from './suspensions'

/** Ferme la pause et l'intervalle courant au même instant : la frontière. */
export function ferme(deroulement: Deroulement, frontiere: number): void {
  if (deroulement.pause !== null) deroulement.pause.fin = frontiere
  if (deroulement.courant !== null) deroulement.courant.intervalle.fin = frontiere
  deroulement.pause = null
}

/** Ouvre un élément qui n'est pas le courant, en avant ou en arrière dans le plan. */
export function changeActivite(deroulement: Deroulement, element: ElementDeroule, frontiere: number): void {
  const { courant: quitte, pause } = deroulement
  ferme(deroulement, frontiere)
  if (quitte === null || quitte.element.rang < element.rang) avance(deroulement, element, frontiere)
  else recule(deroulement, element)
  const intervalle: Intervalle = {
    debut: frontiere,
    fin: null,
    precedent: quitte?.intervalle ?? null,
    pauseFermee: pause,
  }
  element.intervalles.push(intervalle)
  deroulement.courant = { element, intervalle, etatAvant: element.etat }
  element.etat = 'en-cours'
}

/** L'ancienne est faite ; un élément enjambé est sauté, ou fait s'il a déjà du temps. */
function avance(deroulement: Deroulement, vers: ElementDeroule, frontiere: number): void {
  const quitte = deroulement.courant?.element
  if (quitte !== undefined) quitte.etat = 'faite'
  for (const enjambe of deroulement.elements.slice((quitte?.rang ?? -1) + 1, vers.rang)) {
    if (enjambe.etat !== 'a-faire') continue
    enjambe.etat = aDuTemps(deroulement, enjambe, frontiere) ? 'faite' : 'sautee'
  }
}

/** Un élément jamais ouvert n'a pas de temps : inutile d'unir les suspensions. */
function aDuTemps({ suspensions }: Deroulement, { intervalles }: ElementDeroule, instant: number): boolean {
  if (intervalles.length === 0) return false
  return mesureEcoule(intervalles, unitSuspensions(suspensions, instant), instant) > 0
}

/** L'ancienne retrouve ce qu'elle était et garde son temps ; les sautés entre les deux sont à refaire. */
function recule(deroulement: Deroulement, vers: ElementDeroule): void {
  if (deroulement.courant === null) return
  const { element: quitte, etatAvant } = deroulement.courant
  quitte.etat = etatAvant === 'reportee' || etatAvant === 'faite' ? etatAvant : 'a-faire'
  for (const entre of deroulement.elements.slice(vers.rang + 1, quitte.rang)) {
    if (entre.etat === 'sautee') entre.etat = 'a-faire'
  }
}
