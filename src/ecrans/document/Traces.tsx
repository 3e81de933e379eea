import { Rubrique } from '../../composants/Rubrique'
import type { TraceRemise } from '../../domaine/enregistrements'
import { dateLocale, ditDate, ditHeure } from '../../domaine/temps-en-mots'
import s from './document.module.css'

const VOIES: Record<TraceRemise['voie'], string> = {
  webdav: 'dossier du réseau',
  dossier: 'dossier du poste',
  telechargement: 'téléchargement',
  'main-propre': 'en main propre',
}

const RESULTATS: Record<TraceRemise['resultat'], string> = {
  remis: 'remis',
  echec: 'échec',
  attente: 'en attente',
  propose: 'proposé',
  annule: 'remise annulée',
}

/** Le journal de la remise, du plus récent au plus ancien. Rien ne s'en efface. */
export function Traces({ traces }: { traces: TraceRemise[] }) {
  return (
    <Rubrique titre="Journal de la remise">
      {traces.length === 0 && <p>Rien n’est encore parti.</p>}
      <ol class={s['traces']} reversed>
        {traces.map((une) => (
          <li key={une.id ?? une.instant}>
            {ditDate(dateLocale(une.instant))} à {ditHeure(une.instant)}{'\u00A0: '}
            <b>{RESULTATS[une.resultat]}</b>, {VOIES[une.voie]}
            {une.detail !== '' && <span class="doux">. {une.detail}</span>}
          </li>
        ))}
      </ol>
    </Rubrique>
  )
}
