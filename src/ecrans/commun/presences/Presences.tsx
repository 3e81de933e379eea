import { useState } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import { Dialogue } from '../../../composants/Dialogue'
import type { Participant } from '../../../domaine/enregistrements'
import type { Fait } from '../../../domaine/journal'
import type { EtatPresences } from '../../../domaine/presences'
import { ditCompte } from './compte'
import { LignePresence } from './LignePresence'
import s from './presences.module.css'

interface Proprietes {
  ouvert: boolean
  participants: Participant[]
  presences: EtatPresences
  /** Nom de chaque demi-journée, quand il y en a plusieurs. */
  demiJournees: string[]
  /** Heure locale `HH:MM` proposée pour une arrivée ou un départ. */
  heure: string
  surFerme: () => void
  surFait: (fait: Fait) => void
}

/** « Tous présents », puis les exceptions. Aucun motif n'est demandé ni gardé. */
export function Presences(props: Proprietes) {
  return (
    <Dialogue ouvert={props.ouvert} titre="Présences" onFerme={props.surFerme} class={s['dialogue'] ?? ''}>
      <Feuille {...props} />
    </Dialogue>
  )
}

/** La feuille elle-même, aussi montrée à la conclusion. */
export function Feuille({ participants, presences, demiJournees, heure, surFait }: Omit<Proprietes, 'ouvert' | 'surFerme'>) {
  const [rang, changeRang] = useState(Math.max(0, demiJournees.length > 1 ? presences.demiJournees.findIndex(aSaisir) : 0))
  const demiJournee = presences.demiJournees[rang]
  if (participants.length === 0 || demiJournee === undefined) {
    return <p>Ce groupe n’a pas encore de participant. Ajoutez-les depuis l’écran du groupe.</p>
  }
  return (
    <div class={s['feuille']}>
      {demiJournees.length > 1 && (
        <div class={s['demi']} role="group" aria-label="Demi-journée">
          {demiJournees.map((nom, i) => (
            <Bouton key={nom} aria-pressed={i === rang} onClick={() => changeRang(i)}>{nom}</Bouton>
          ))}
        </div>
      )}
      <div class={s['tete']}>
        <Bouton
          genre="plein"
          icone="presents"
          onClick={() => surFait({ type: 'tous-presents', demiJournee: rang, participants: participants.map((p) => p.id) })}
        >
          Tous présents
        </Bouton>
        <p role="status">{ditCompte(demiJournee.compte)}</p>
      </div>
      <ul class={s['lignes']}>
        {participants.map((participant) => (
          <LignePresence
            key={participant.id}
            participant={participant}
            presence={demiJournee.parParticipant[participant.id] ?? { type: 'inconnu' }}
            heure={heure}
            surPresence={(presence) =>
              surFait({ type: 'presence-notee', demiJournee: rang, participantId: participant.id, presence })
            }
          />
        ))}
      </ul>
    </div>
  )
}

const aSaisir = (d: EtatPresences['demiJournees'][number]) => d.compte.inconnus > 0
