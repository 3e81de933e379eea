import type { VersionScenario } from '../../../domaine/scenario/scenario'
import { ditDate } from '../../../domaine/temps-en-mots'
import { typographie } from '../../../domaine/typographie'
import s from './scenario.module.css'

/** Les versions nommées, la dernière d'abord, chacune avec ce qui a changé. */
export function ListeVersions({ versions }: { versions: readonly VersionScenario[] }) {
  return (
    <ol class={s['versions']}>
      {versions.toReversed().map(({ nom, date, changements }) => (
        <li key={`${nom} ${date} ${changements.join()}`}>
          <details>
            <summary><b>{nom}</b>, {ditDate(date)}, {changements.length > 1 ? `${changements.length} changements` : 'un changement'}</summary>
            <ul>{changements.map((changement) => <li key={changement}>{typographie(changement)}</li>)}</ul>
          </details>
        </li>
      ))}
    </ol>
  )
}
