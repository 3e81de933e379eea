/** La dernière action que l'on peut annuler, et comment la dire sans nommer personne. */
import { estAnnulable, numerosAnnules } from './horloge/evenements-joues'
import { jamais } from './jamais'
import type { Evenement } from './journal'
import { ditDuree } from './temps-en-mots'

/**
 * Le dernier événement annulable et encore en vigueur, ou `null`.
 * L'activité ouverte par « Commencer », du même geste que l'ouverture, en fait partie : elle ne s'annule pas seule.
 */
export function derniereActionAnnulable(evenements: readonly Evenement[]): Evenement | null {
  const ordonnes = evenements.toSorted((a, b) => a.numero - b.numero)
  const annules = numerosAnnules(ordonnes)
  const suitOuverture = (e: Evenement, rang: number) =>
    e.type === 'activite-commencee' &&
    ordonnes[rang - 1]?.type === 'seance-commencee' &&
    ordonnes[rang - 1]?.instant === e.instant
  const trouve = ordonnes.findLast((e, rang) => estAnnulable(e) && !annules.has(e.numero) && !suitOuverture(e, rang))
  return trouve ?? null
}

/** L'action en quelques mots : « passage à Ligne de parcours », « +5 min », « une présence ». `titres` : par ref. */
export function ditAction(evenement: Evenement, titres: Readonly<Record<string, string>>): string {
  switch (evenement.type) {
    case 'seance-commencee':
      return 'début de la séance'
    case 'activite-commencee':
      return `passage à ${titres[evenement.ref] ?? evenement.ref}`
    case 'pause':
      return 'mise en pause'
    case 'reprise':
      return 'reprise'
    case 'temps-ajuste':
      return (evenement.minutes >= 0 ? '+' : '') + ditDuree(evenement.minutes)
    case 'debut-corrige':
      return 'correction du début'
    case 'trou-explique':
      return evenement.nature === 'activite' ? 'temps compté' : 'temps non compté'
    case 'plan-modifie':
      return 'changement du déroulé'
    case 'tous-presents':
      return 'tous présents'
    case 'presence-notee':
      return 'une présence'
    case 'annulation':
      return 'annulation'
    case 'seance-terminee':
      return 'fin de la séance'
    default:
      return jamais(evenement)
  }
}
