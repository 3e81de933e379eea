/** Géométrie de la ligne d'arpentage : tout est en minutes depuis le début, puis en pour cent de l'axe. */

/** Une bande vaut cinq minutes. */
export const MINUTES_PAR_BANDE = 5

export interface JalonLigne {
  /** « A1.1 », « Pause ». */
  reference: string
  /** Deux mots sous la ligne. */
  court: string
  /** Durée prévue, en minutes, corrections comprises. Pour un jalon fait : sa durée réelle. */
  minutes: number
  etat: 'faite' | 'courante' | 'venir'
  /** Minutes déjà passées (au-delà de `minutes` : dépassement). */
  ecoule: number
  pause?: boolean
}

export interface RepereLigne {
  /** Minutes depuis le début de la ligne. */
  minutes: number
  texte: string
}

/** Longueur dessinée d'un jalon : le temps réel s'il déborde. */
export function mesureJalon(jalon: JalonLigne): number {
  return jalon.etat === 'courante' ? Math.max(jalon.minutes, jalon.ecoule) : jalon.minutes
}

/** Positions des jalons (minutes depuis le début) et longueur totale de l'axe. */
export function placeJalons(jalons: JalonLigne[], prevu?: RepereLigne) {
  let debut = 0
  const places = jalons.map((jalon) => {
    const longueur = mesureJalon(jalon)
    const place = { jalon, debut, longueur }
    debut += longueur
    return place
  })
  return { places, somme: debut, axe: Math.max(debut, prevu?.minutes ?? 0, 1) }
}

/** Bandes d'encre (une sur deux) entre 0 et `jusqua` minutes. */
export function calculeBandes(jusqua: number): { debut: number; longueur: number }[] {
  const bandes = []
  for (let debut = 0; debut < jusqua; debut += 2 * MINUTES_PAR_BANDE)
    bandes.push({ debut, longueur: Math.min(MINUTES_PAR_BANDE, jusqua - debut) })
  return bandes
}

/** Graduations toutes les cinq minutes, strictement entre `de` et `a`. */
export function calculeGraduations(de: number, a: number): number[] {
  const graduations = []
  for (let m = MINUTES_PAR_BANDE; m < a; m += MINUTES_PAR_BANDE) if (m > de) graduations.push(m)
  return graduations
}

/** Traits serrés du dépassement : un par minute, centrés. */
export function calculeTraits(de: number, a: number): number[] {
  const traits = []
  for (let m = de + 0.5; m < a; m += 1) traits.push(m)
  return traits
}

/** Les heures qui ne tombent pas sous le fanion ni sous le repère prévu, écart compté en pour cent de l'axe. */
export function trieHeures(heures: RepereLigne[], axe: number, fil?: RepereLigne, prevu?: RepereLigne): RepereLigne[] {
  const loin = (heure: RepereLigne, autre: RepereLigne | undefined, avant: number, apres: number) => {
    if (autre === undefined) return true
    const ecart = ((heure.minutes - autre.minutes) / axe) * 100
    return ecart < -avant || ecart > apres
  }
  return heures.filter((heure) => heure.minutes <= axe && loin(heure, fil, 3, 8) && loin(heure, prevu, 10, 3))
}
