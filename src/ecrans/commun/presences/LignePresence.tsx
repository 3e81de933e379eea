import { useState } from 'preact/hooks'
import { Bouton } from '../../../composants/Bouton'
import type { Participant } from '../../../domaine/enregistrements'
import type { EtatPresence } from '../../../domaine/journal'
import type { PresencePersonne } from '../../../domaine/presences'
import { estHeureLocale } from '../../../domaine/temps'
import s from './presences.module.css'

interface Proprietes {
  participant: Participant
  presence: PresencePersonne
  heure: string
  surPresence: (presence: EtatPresence | null) => void
}

/** Une personne : présent, absent, excusé ; une heure d'arrivée ou de départ s'ouvre à la demande. */
export function LignePresence({ participant, presence, heure, surPresence }: Proprietes) {
  const nom = `${participant.nom} ${participant.prenom}`
  const simple = presence.type === 'present' && presence.arrivee === null && presence.depart === null
  return (
    <li class={s['ligne']}>
      <span class={s['nom']}><b>{participant.nom}</b> {participant.prenom}</span>
      <div class={s['choix']} role="group" aria-label={nom}>
        <Bouton aria-pressed={simple} aria-label={`Présent : ${nom}`} onClick={() => surPresence({ type: 'present' })}>Présent</Bouton>
        <Bouton aria-pressed={presence.type === 'absent'} aria-label={`Absent : ${nom}`} onClick={() => surPresence({ type: 'absent' })}>Absent</Bouton>
        <Bouton aria-pressed={presence.type === 'excuse'} aria-label={`Excusé : ${nom}`} onClick={() => surPresence({ type: 'excuse' })}>Excusé</Bouton>
        <Heure
          mot="Arrivée à"
          nom={nom}
          notee={presence.type === 'present' ? presence.arrivee : null}
          proposee={heure}
          surHeure={(h) => surPresence({ type: 'arrive', heure: h })}
        />
        <Heure
          mot="Départ à"
          nom={nom}
          notee={presence.type === 'present' ? presence.depart : null}
          proposee={heure}
          surHeure={(h) => surPresence({ type: 'parti', heure: h })}
        />
      </div>
    </li>
  )
}

interface ProprietesHeure {
  mot: string
  nom: string
  notee: string | null
  proposee: string
  surHeure: (heure: string) => void
}

/** Un premier geste note l'heure qu'il est ; le champ qui s'ouvre la corrige. */
function Heure({ mot, nom, notee, proposee, surHeure }: ProprietesHeure) {
  const [saisie, changeSaisie] = useState<string | null>(null)
  if (notee === null) {
    return <Bouton aria-label={`${mot} : ${nom}`} onClick={() => surHeure(proposee)}>{mot}</Bouton>
  }
  const note = () => {
    if (saisie !== null && saisie !== notee && estHeureLocale(saisie)) surHeure(saisie)
    changeSaisie(null)
  }
  return (
    <label class={s['heure']}>
      {mot}
      <input
        type="time"
        autocomplete="off"
        aria-label={`${mot} : ${nom}`}
        value={saisie ?? notee}
        onInput={(e) => changeSaisie(e.currentTarget.value)}
        onBlur={note}
        onKeyDown={(e) => e.key === 'Enter' && note()}
      />
    </label>
  )
}
