import { Rubrique } from '../../composants/Rubrique'
import type { Journal } from '../../domaine/enregistrements'
import { ditPresence } from '../../domaine/presence-en-mots'
import { jouePresences, type CorrectionPresence, type EtatPresences } from '../../domaine/presences'
import { ditDateCourte, ditHeure, ditHeureLocale } from '../../domaine/temps-en-mots'
import { ajouteFait } from '../../stockage/commandes/conduite'
import type { BilanSeance } from '../../stockage/lectures/bilan'
import { Echec } from '../commun/Echec'
import { nomComplet } from '../commun/formatage'
import { useGeste } from '../commun/geste'
import { ditCompte } from '../commun/presences/compte'
import { Feuille } from '../commun/presences/Presences'

/** Les présences définitives : corrigées ici, chaque correction garde l'avant et l'après. */
export function PresencesBilan({ bilan, journal }: { bilan: BilanSeance; journal: Journal }) {
  const { participants, evenements, seance } = bilan
  const { fais, echec } = useGeste()
  const presences = jouePresences(evenements, participants, seance.demiJournees.length, Infinity)
  const aNoter = presences.demiJournees.some((d) => d.compte.inconnus > 0)
  const corrections = presences.corrections.filter((c) => c.apresLaFin)
  return (
    <Rubrique
      titre="Présences"
      surligne={aNoter}
      marge={seance.demiJournees.map((d, i) => <p key={`${d.date} ${d.heure}`}>{ditCompteDe(presences, i)}</p>)}
    >
      <Feuille
        participants={participants}
        presences={presences}
        demiJournees={seance.demiJournees.map((d) => `${ditDateCourte(d.date)}, ${ditHeureLocale(d.heure)}`)}
        heure={seance.demiJournees[0]?.heure ?? '09:00'}
        surFait={(fait) => void fais(() => ajouteFait(journal.id, fait))}
      />
      <Echec phrase={echec} />
      {corrections.length > 0 && <Corrections corrections={corrections} bilan={bilan} />}
    </Rubrique>
  )
}

function ditCompteDe({ demiJournees }: EtatPresences, rang: number): string {
  const compte = demiJournees[rang]?.compte
  return compte === undefined ? '' : ditCompte(compte)
}

function Corrections({ corrections, bilan: { participants, seance } }: { corrections: CorrectionPresence[]; bilan: BilanSeance }) {
  const nom = (id: string) => {
    const personne = participants.find((p) => p.id === id)
    return personne === undefined ? 'une personne' : nomComplet(personne)
  }
  return (
    <details>
      <summary>Corrections faites après la séance ({corrections.length})</summary>
      <ul class="points">
        {corrections.map((c) => (
          <li key={`${c.numero}-${c.participantId}`}>
            {nom(c.participantId)} : {ditPresence(c.avant)}, puis {ditPresence(c.apres)},
            corrigé à {ditHeure(c.instant, seance.demiJournees[0]?.fuseau)}
          </li>
        ))}
      </ul>
    </details>
  )
}
