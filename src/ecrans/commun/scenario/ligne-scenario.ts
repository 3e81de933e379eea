import type { JalonLigne, RepereLigne } from '../../../composants/LigneArpentage'
import { amplitudeMinutes } from '../../../domaine/scenario/horaires'
import { enMinutes, versHeure, type SeanceScenario } from '../../../domaine/scenario/scenario'
import { ditHeureLocale } from '../../../domaine/temps-en-mots'
import { heuresRondes, jalonsAVenir } from '../ligne'

interface LigneScenario {
  jalons: JalonLigne[]
  heures: RepereLigne[]
  /** L'heure annoncée : le débordement est la distance du tireté au bout. */
  prevu: RepereLigne
}

/** Une séance du scénario sur la ligne d'arpentage, temps libres compris. */
export function ligneScenario(seance: SeanceScenario): LigneScenario {
  const { heureDebut, heureFin, elements } = seance
  const prevues = enMinutes(heureFin) - enMinutes(heureDebut)
  const axe = Math.max(amplitudeMinutes(elements, heureDebut), prevues)
  // L'heure annoncée s'écrit à gauche de son tireté : elle y a besoin de place.
  const libre = ({ minutes }: RepereLigne) => minutes > prevues || prevues - minutes > axe * 0.13
  return {
    jalons: jalonsAVenir(seance, heureDebut),
    heures: heuresRondes(heureDebut, axe).filter(libre),
    prevu: { minutes: prevues, texte: `prévu ${ditHeureLocale(heureFin)}` },
  }
}

/** « 10 h 45 » d'un nombre de minutes depuis minuit. */
export const ditMinutes = (minutes: number): string => ditHeureLocale(versHeure(minutes))
