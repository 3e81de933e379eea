/** Géométrie du calendrier d'un groupe : une bande, une semaine. Positions en pour cent de la largeur. */
import type { SeanceDuGroupe } from '../../stockage/lectures/etat-seance'
import { JOUR_MS } from '../../domaine/temps'

/** Le dernier jalon s'arrête avant le bord, pour que sa date tienne. */
const LARGEUR = 95
const SEMAINE_MS = 7 * JOUR_MS
/** Deux étiquettes plus proches se chevaucheraient. */
const ECART_MINI = 6.6

export interface PlaceSeance {
  situee: SeanceDuGroupe
  date: string
  x: number
  /** Où commence l'étiquette ; décalée si deux séances se touchent. */
  etiquette: number
}

/** Place les séances datées, et donne les bandes d'encre (une semaine sur deux). */
export function placeCalendrier(seances: readonly SeanceDuGroupe[]): { places: PlaceSeance[]; bandes: { x: number; largeur: number }[] } {
  const datees = seances
    .map((situee) => ({ situee, date: situee.seance.demiJournees[0]?.date ?? '' }))
    .filter(({ date }) => date !== '')
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const debut = Date.parse(datees[0]?.date ?? '')
  const fin = Date.parse(datees.at(-1)?.date ?? '')
  const semaines = Math.max(1, (fin - debut) / SEMAINE_MS)
  const pas = LARGEUR / semaines
  let libre = 0
  const places = datees.map(({ situee, date }) => {
    const x = ((Date.parse(date) - debut) / SEMAINE_MS) * pas
    const etiquette = Math.max(x, libre)
    libre = etiquette + ECART_MINI
    return { situee, date, x, etiquette }
  })
  const bandes = Array.from({ length: Math.ceil(semaines / 2) }, (_, rang) => ({
    x: rang * 2 * pas,
    largeur: Math.min(pas, LARGEUR - rang * 2 * pas),
  }))
  return { places, bandes }
}

/** La séance vers laquelle l'écran s'ouvre : à reprendre, sinon la prochaine, sinon la dernière. */
export function choisitSeance(seances: readonly SeanceDuGroupe[]): SeanceDuGroupe | undefined {
  return (
    seances.find(({ avancement }) => avancement === 'en-cours') ??
    seances.find(({ avancement }) => avancement === 'a-venir') ??
    seances.at(-1)
  )
}
