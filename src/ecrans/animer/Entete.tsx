import { useState } from 'preact/hooks'
import { Bouton } from '../../composants/Bouton'
import type { Fait } from '../../domaine/journal'
import type { SeanceMethode } from '../../domaine/methode'
import { jouePresences } from '../../domaine/presences'
import { ditDateCourte, ditHeureLocale, heureLocale } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'
import type { Conduite } from '../../stockage/lectures/conduite'
import { useEnvironnement, type EtatEveil } from '../commun/environnement'
import { PhraseEnregistrement } from '../commun/PhraseEnregistrement'
import { Presences } from '../commun/presences/Presences'
import type { VueConduite } from './vue'
import s from './animer.module.css'

interface Proprietes {
  conduite: Conduite
  methode: SeanceMethode
  vue: VueConduite
  fuseau: string
  surFait: (fait: Fait) => void
}

const EVEIL: Record<EtatEveil, string> = {
  tenu: 'écran maintenu allumé',
  relache: 'l’écran peut s’éteindre',
  refuse: 'l’écran peut s’éteindre',
  absent: 'l’écran peut s’éteindre',
}

/** Le haut de l'écran : où l'on est, ce qui est enregistré, qui est là. */
export function Entete({ conduite, methode, vue, fuseau, surFait }: Proprietes) {
  const { etatEveil } = useEnvironnement()
  const { groupe, seance, participants, evenements } = conduite
  const [ouvert, changeOuvert] = useState(false)
  const heure = heureLocale(vue.instant, fuseau)
  const presences = jouePresences(evenements, participants, seance.demiJournees.length, vue.instant, heure)
  const rang = demiJourneeCourante(conduite, heure)
  const compte = presences.demiJournees[rang]?.compte
  const lieu = seance.demiJournees[0]?.lieu ?? groupe.lieu
  return (
    <header class={s['entete']}>
      <div>
        <h1 tabIndex={-1}>Séance {seance.numero} — {typographie(methode.titre)}</h1>
        <p>{[groupe.nom, lieu].filter((mot) => mot !== '').join(' · ')}</p>
      </div>
      <div class={s['droite']}>
        <p><PhraseEnregistrement /> · {EVEIL[etatEveil.value]}</p>
        {compte !== undefined && compte.attendus > 0 && compte.inconnus === compte.attendus && (
          <Bouton onClick={() => surFait({ type: 'tous-presents', demiJournee: rang, participants: participants.map((p) => p.id) })}>
            Tous présents
          </Bouton>
        )}
        <Bouton class={s['presents'] ?? ''} icone="presents" aria-haspopup="dialog" onClick={() => changeOuvert(true)}>
          <span><b>{compte?.maintenant ?? 0}</b> {(compte?.maintenant ?? 0) > 1 ? 'présents' : 'présent'} sur {compte?.attendus ?? 0}</span>
        </Bouton>
      </div>
      <Presences
        ouvert={ouvert}
        participants={participants}
        presences={presences}
        demiJournees={seance.demiJournees.map((d) => `${ditDateCourte(d.date)}, ${ditHeureLocale(d.heure)}`)}
        heure={heure}
        surFerme={() => changeOuvert(false)}
        surFait={surFait}
      />
    </header>
  )
}

/** La dernière demi-journée dont l'heure est passée ; la première avant cela. */
function demiJourneeCourante({ seance }: Conduite, heure: string): number {
  return Math.max(0, seance.demiJournees.findLastIndex((d) => d.heure <= heure))
}
