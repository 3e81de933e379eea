import { PapierAgent, PapierEmployeur } from '../../composants/Papier'
import { Rangee, Rubrique } from '../../composants/Rubrique'

/** Les deux propriétaires, nommés et colorés différemment. */
export function QuiVoitQuoi() {
  return (
    <Rubrique titre="Qui voit quoi">
      <Rangee serre>
        <PapierAgent>{'à l’agent\u00A0: carnet, fiches, synthèse'}</PapierAgent>
        <PapierEmployeur>{'l’employeur peut recevoir\u00A0: présences, chiffres agrégés'}</PapierEmployeur>
      </Rangee>
    </Rubrique>
  )
}
