import type { JalonLigne, RepereLigne } from '../../../composants/LigneArpentage'
import { calculeFin, calculeHoraires } from '../../../domaine/scenario/horaires'
import { enMinutes, versHeure, type SeanceScenario } from '../../../domaine/scenario/scenario'
import { ditHeureLocale } from '../../../domaine/temps-en-mots'
import { typographie } from '../../../domaine/typographie'
import { heuresRondes } from '../ligne'

interface LigneScenario {
  jalons: JalonLigne[]
  heures: RepereLigne[]
  /** L'heure annoncée : le débordement est la distance du tireté au bout. */
  prevu: RepereLigne
}

/** Une séance du scénario sur la ligne d'arpentage, temps libres compris. */
export function ligneScenario(seance: SeanceScenario): LigneScenario {
  const horaires = calculeHoraires(seance)
  const jalons = seance.elements.flatMap(({ ref, type, titreCourt, dureeMinutes }, rang): JalonLigne[] => {
    const pause = type === 'pause'
    const jalon: JalonLigne = { reference: pause ? 'Pause' : ref, court: typographie(titreCourt), minutes: dureeMinutes, etat: 'venir', ecoule: 0, pause }
    const libre = horaires[rang]?.libreAvant ?? 0
    return libre === 0 ? [jalon] : [{ reference: 'Libre', court: 'Libre', minutes: libre, etat: 'venir', ecoule: 0, pause: true }, jalon]
  })
  const debut = enMinutes(seance.heureDebut)
  const duree = calculeFin(seance).fin - debut
  const prevues = enMinutes(seance.heureFin) - debut
  return {
    jalons,
    heures: heuresRondes(seance.heureDebut, Math.max(duree, prevues)),
    prevu: { minutes: prevues, texte: `prévu ${ditHeureLocale(seance.heureFin)}` },
  }
}

/** « 10 h 45 » d'un nombre de minutes depuis minuit. */
export const ditMinutes = (minutes: number): string => ditHeureLocale(versHeure(minutes))
