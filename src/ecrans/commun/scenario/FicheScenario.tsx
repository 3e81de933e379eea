import type { Scenario } from '../../../domaine/scenario/scenario'
import { sommeMinutes } from '../../../domaine/scenario/scenario'
import { ditDuree } from '../../../domaine/temps-en-mots'
import { typographie } from '../../../domaine/typographie'
import s from './scenario.module.css'

/** D'où vient un scénario, de qui, sous quelle licence. */
export function FicheScenario({ scenario: { auteur, licence, origine, seances } }: { scenario: Scenario }) {
  return (
    <dl class={s['fiche']}>
      <dt>Auteur</dt><dd>{auteur || 'non nommé'}</dd>
      <dt>Licence</dt><dd>{licence}</dd>
      <dt>Copie de</dt><dd>{typographie(origine)}</dd>
      <dt>Séances</dt><dd>{seances.length}, {ditDuree(sommeMinutes(seances))} en tout</dd>
    </dl>
  )
}
