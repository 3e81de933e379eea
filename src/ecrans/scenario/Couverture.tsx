import { Etat } from '../../composants/Etat'
import { Rubrique } from '../../composants/Rubrique'
import type { Phase } from '../../domaine/methode'
import { phasesAbsentes } from '../../domaine/scenario/phases'
import type { Scenario } from '../../domaine/scenario/scenario'
import { PHASES } from '../commun/mots-methode'
import s from './scenario-vue.module.css'

const TOUTES: readonly Phase[] = [1, 2, 3, 4]

/** Les quatre phases du bilan, et celles que rien ne sert. */
export function Couverture({ scenario }: { scenario: Scenario }) {
  const absentes = phasesAbsentes(scenario)
  return (
    <Rubrique titre="Les quatre phases" marge={<p>servies par les activités du scénario</p>}>
      <ul class={s['phases']}>
        {TOUTES.map((phase) => (
          <li key={phase}>
            <Etat genre={absentes.includes(phase) ? 'manque' : 'fait'}>{absentes.includes(phase) ? 'non couverte' : 'couverte'}</Etat>
            <span>Phase {phase}{'\u00A0: '}{PHASES[phase].toLowerCase()}</span>
          </li>
        ))}
      </ul>
      {absentes.length > 0 && <p class="doux">Aucune activité de ce scénario ne la sert. La réunion d’information et l’entretien de conclusion, hors séance, servent aussi les phases 1 et 4.</p>}
    </Rubrique>
  )
}
