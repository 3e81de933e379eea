import { useState } from 'preact/hooks'
import { ChampFichier } from '../../composants/champs/ChampFichier'
import { Rubrique } from '../../composants/Rubrique'
import type { Scenario } from '../../domaine/scenario/scenario'
import { litFichierScenario } from '../../stockage/lectures/fichier-scenario'
import { Echec } from '../commun/Echec'

/** Un fichier reçu d'un collègue : lu, comparé, puis importé si on le veut. */
export function Importer({ onLu }: { onLu: (scenario: Scenario) => void }) {
  const [echec, changeEchec] = useState('')
  const lit = async (fichier: File) => {
    const lu = await litFichierScenario(fichier)
    changeEchec(lu.ok ? '' : lu.raison)
    if (lu.ok) onLu(lu.scenario)
  }
  return (
    <Rubrique titre="Importer un scénario" marge={<p>comparé avant d’entrer</p>}>
      <ChampFichier etiquette="Fichier de scénario" aide="Un fichier .json écrit par Jalons. Rien n’est importé avant que vous ayez comparé." accepte=".json,application/json" onFichier={(fichier) => void lit(fichier)} />
      <Echec phrase={echec} />
    </Rubrique>
  )
}
