/** Les heures d'une séance adaptée : débuts, fins, temps libre, verrous non tenus, débordement. */
import { ditDuree, ditHeureLocale } from '../temps-en-mots'
import { enMinutes, nomElement, sommeMinutes, versHeure, type SeanceScenario, type Verrou } from './scenario'

/** Minutes depuis minuit. `constats` : ce que l'élément ne tient pas, en phrases. */
export interface HoraireElement {
  ref: string
  debut: number
  fin: number
  /** Minutes sans rien avant lui, parce que son début est verrouillé plus tard. */
  libreAvant: number
  constats: string[]
}

/** Les heures de chaque élément, l'un après l'autre ; un début verrouillé attend, il ne recule jamais. */
export function calculeHoraires({ heureDebut, elements }: Pick<SeanceScenario, 'heureDebut' | 'elements'>): HoraireElement[] {
  let curseur = enMinutes(heureDebut)
  return elements.map((element) => {
    const { ref, verrou, dureeMinutes } = element
    const voulu = verrou?.debut === undefined ? curseur : enMinutes(verrou.debut)
    const debut = Math.max(curseur, voulu)
    const fin = debut + dureeMinutes
    const constats: string[] = []
    const nom = nomElement(element)
    if (curseur > voulu) constats.push(`${nom} devait commencer à ${dit(voulu)} : elle commence ${ditDuree(curseur - voulu)} plus tard.`)
    if (verrou?.fin !== undefined && fin > enMinutes(verrou.fin))
      constats.push(`${nom} devait finir à ${dit(enMinutes(verrou.fin))} : elle finit ${ditDuree(fin - enMinutes(verrou.fin))} plus tard.`)
    const horaire = { ref, debut, fin, libreAvant: debut - curseur, constats }
    curseur = fin
    return horaire
  })
}

const dit = (minutes: number): string => ditHeureLocale(versHeure(minutes))

/** De quoi compter une séance : celles du programme n'ont pas de verrou. */
type Comptable = readonly { dureeMinutes: number; verrou?: Verrou }[]

/** Minutes sans rien avant chaque élément, parce que son début est verrouillé plus tard. Partout zéro sans verrou. */
export function tempsLibres(elements: Comptable, heureDebut: string): number[] {
  let curseur = enMinutes(heureDebut)
  return elements.map(({ dureeMinutes, verrou }) => {
    const libre = Math.max(0, (verrou?.debut === undefined ? curseur : enMinutes(verrou.debut)) - curseur)
    curseur += libre + dureeMinutes
    return libre
  })
}

/** Du début à la fin, temps libres compris. */
export const amplitudeMinutes = (elements: Comptable, heureDebut: string): number =>
  sommeMinutes(elements) + tempsLibres(elements, heureDebut).reduce((a, b) => a + b, 0)

/** L'instant de fin (minutes depuis minuit) et l'écart à l'heure prévue : positif, la séance déborde. */
export function calculeFin(seance: Pick<SeanceScenario, 'heureDebut' | 'heureFin' | 'elements'>): { fin: number; ecart: number } {
  const fin = calculeHoraires(seance).at(-1)?.fin ?? enMinutes(seance.heureDebut)
  return { fin, ecart: fin - enMinutes(seance.heureFin) }
}

/** « La séance finit à 12 h 45, 15 min après l'heure prévue. » */
export function ditFin(seance: Pick<SeanceScenario, 'heureDebut' | 'heureFin' | 'elements'>): string {
  const { fin, ecart } = calculeFin(seance)
  if (ecart === 0) return `La séance finit à ${dit(fin)}, à l'heure prévue.`
  return `La séance finit à ${dit(fin)}, ${ditDuree(Math.abs(ecart))} ${ecart > 0 ? 'après' : 'avant'} l'heure prévue.`
}

/** Tout ce qui ne tient pas, en phrases : les verrous, puis la fin si elle déborde. */
export function constatsDe(seance: SeanceScenario): string[] {
  const verrous = calculeHoraires(seance).flatMap(({ constats }) => constats)
  return calculeFin(seance).ecart > 0 ? [...verrous, ditFin(seance)] : verrous
}
