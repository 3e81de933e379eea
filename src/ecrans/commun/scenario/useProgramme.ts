import type { Lecture } from '../../../composants/useLecture'
import { chargeSeance } from '../../../contenu'
import { REPERES } from '../../../contenu/reperes'
import { depuisMethode } from '../../../domaine/scenario/nouveau'
import type { SeanceScenario } from '../../../domaine/scenario/scenario'
import { useCharge } from '../useCharge'

/** Le programme intégré, dans la forme d'un scénario : ce à quoi l'on compare. */
export const useProgramme = (): Lecture<SeanceScenario[]> =>
  useCharge(async () => (await Promise.all(REPERES.map(({ numero }) => chargeSeance(numero)))).map(depuisMethode), [])
