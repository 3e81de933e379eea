import type { PresencePersonne } from './presences'
import { jamais } from './jamais'
import { ditHeureLocale } from './temps-en-mots'

/** « présent », « absent », « excusé », « à noter », « arrivée à 9 h 20, départ à 11 h 30 ». */
export function ditPresence(presence: PresencePersonne): string {
  switch (presence.type) {
    case 'inconnu':
      return 'à noter'
    case 'absent':
      return 'absent'
    case 'excuse':
      return 'excusé'
    case 'present':
      return ditHoraires(presence.arrivee, presence.depart) || 'présent'
    default:
      return jamais(presence)
  }
}

function ditHoraires(arrivee: string | null, depart: string | null): string {
  const dits = [arrivee && `arrivée à ${ditHeureLocale(arrivee)}`, depart && `départ à ${ditHeureLocale(depart)}`]
  return dits.filter(Boolean).join(', ')
}
