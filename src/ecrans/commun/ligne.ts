/** Une séance de la méthode, prête à dessiner sur la ligne d'arpentage. */
import type { JalonLigne, RepereLigne } from '../../composants/LigneArpentage'
import { HEURE_DEFAUT } from '../../domaine/calendrier'
import type { SeanceRepere } from '../../domaine/methode'
import { tempsLibres } from '../../domaine/scenario/horaires'
import { ditHeureLocale } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'

/** Les jalons d'une séance qui n'a pas commencé ; les temps libres d'un scénario dépendent de l'heure de début (`HH:MM`). */
export function jalonsAVenir(repere: Pick<SeanceRepere, 'elements'>, heureDebut = HEURE_DEFAUT): JalonLigne[] {
  const libres = tempsLibres(repere.elements, heureDebut)
  return repere.elements.flatMap(({ ref, type, titreCourt, dureeMinutes }, rang): JalonLigne[] => {
    const venir = { etat: 'venir', ecoule: 0 } as const
    const pause = type === 'pause'
    const jalon = { ...venir, reference: pause ? 'Pause' : ref, court: typographie(titreCourt), minutes: dureeMinutes, pause }
    const libre = libres[rang] ?? 0
    return libre === 0 ? [jalon] : [{ ...venir, reference: 'Libre', court: 'Libre', minutes: libre, pause: true }, jalon]
  })
}

/** L'heure de début puis les heures rondes, placées en minutes depuis le début (`HH:MM`). */
export function heuresRondes(debut: string, dureeMinutes: number): RepereLigne[] {
  const depart = enMinutes(debut)
  const heures = [{ minutes: 0, texte: ditHeureLocale(debut) }]
  for (let ronde = (Math.floor(depart / 60) + 1) * 60; ronde - depart < dureeMinutes; ronde += 60)
    heures.push({ minutes: ronde - depart, texte: `${(ronde / 60) % 24}\u00A0h` })
  return heures
}

/** « 9 h – 12 h 30 ». */
export function ditPlage(debut: string, dureeMinutes: number): string {
  const fin = (enMinutes(debut) + dureeMinutes) % (24 * 60)
  const finLocale = `${String(Math.floor(fin / 60)).padStart(2, '0')}:${String(fin % 60).padStart(2, '0')}`
  return `${ditHeureLocale(debut)} – ${ditHeureLocale(finLocale)}`
}

function enMinutes(heure: string): number {
  const [heures = 0, minutes = 0] = heure.split(':').map(Number)
  return heures * 60 + minutes
}
