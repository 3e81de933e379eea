import { jamais } from '../jamais'
import type { ChangementPlan, Evenement } from '../journal'
import { MINUTE_MS } from '../temps'
import { changeActivite, ferme } from './change-activite'
import type { Deroulement } from './deroulement'

/** Applique un événement au déroulement. Sans effet là où les règles de l'horloge le disent. */
export function appliqueEvenement(deroulement: Deroulement, evenement: Evenement): void {
  if (deroulement.termineeA !== null) return
  if (evenement.type === 'plan-modifie') evenement.changements.forEach((c) => modifiePlan(deroulement, c))
  else if (evenement.type === 'seance-commencee') deroulement.ouverteA ??= evenement.instant
  else if (deroulement.ouverteA !== null) appliqueEnSeance(deroulement, evenement)
}

type EnSeance = Exclude<Evenement, { type: 'plan-modifie' | 'seance-commencee' }>

function appliqueEnSeance(deroulement: Deroulement, evenement: EnSeance): void {
  switch (evenement.type) {
    case 'activite-commencee':
      return commence(deroulement, evenement.ref, evenement.instant)
    case 'pause':
      return suspend(deroulement, evenement.instant)
    case 'reprise':
      return reprend(deroulement, evenement.instant)
    case 'temps-ajuste':
      return ajuste(deroulement, evenement.ref, evenement.minutes)
    case 'debut-corrige':
      return corrigeDebut(deroulement, evenement.ref, Math.min(evenement.debut, evenement.instant))
    case 'trou-explique':
      if (evenement.nature === 'activite') return
      deroulement.suspensions.push({ debut: evenement.de, fin: Math.min(evenement.a, evenement.instant) })
      return
    case 'seance-terminee':
      return termine(deroulement, evenement.instant)
    case 'annulation':
    case 'tous-presents':
    case 'presence-notee':
      return // déjà jouée par le tri, ou sans effet sur l'horloge
    default:
      jamais(evenement)
  }
}

function commence(deroulement: Deroulement, ref: string, instant: number): void {
  const element = deroulement.parRef.get(ref)
  if (element === undefined) return
  if (element === deroulement.courant?.element) reprend(deroulement, instant)
  else changeActivite(deroulement, element, instant)
}

function suspend(deroulement: Deroulement, instant: number): void {
  if (deroulement.courant === null || deroulement.pause !== null) return
  deroulement.pause = { debut: instant, fin: null }
  deroulement.suspensions.push(deroulement.pause)
}

function reprend(deroulement: Deroulement, instant: number): void {
  if (deroulement.pause !== null) deroulement.pause.fin = instant
  deroulement.pause = null
}

function ajuste({ parRef }: Deroulement, ref: string, minutes: number): void {
  const element = parRef.get(ref)
  if (element !== undefined) element.alloueMs = Math.max(0, element.alloueMs + minutes * MINUTE_MS)
}

function corrigeDebut({ courant }: Deroulement, ref: string, debut: number): void {
  if (courant === null || courant.element.ref !== ref) return
  const { intervalle } = courant
  const { precedent, pauseFermee } = intervalle
  intervalle.debut = precedent === null ? debut : Math.max(debut, precedent.debut)
  if (precedent !== null) precedent.fin = intervalle.debut
  if (pauseFermee !== null) pauseFermee.fin = intervalle.debut
}

function modifiePlan({ parRef }: Deroulement, changement: ChangementPlan): void {
  const element = parRef.get(changement.ref)
  if (element === undefined) return
  if ('dureeMinutes' in changement) element.alloueMs = changement.dureeMinutes * MINUTE_MS
  else if (!changement.reportee) element.etat = element.etat === 'reportee' ? 'a-faire' : element.etat
  else if (element.etat === 'a-faire' || element.etat === 'sautee') element.etat = 'reportee'
}

function termine(deroulement: Deroulement, instant: number): void {
  ferme(deroulement, instant)
  if (deroulement.courant !== null) deroulement.courant.element.etat = 'faite'
  deroulement.courant = null
  deroulement.termineeA = instant
}
