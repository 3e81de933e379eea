import { Tableau } from '../../composants/Tableau'
import { Rubrique } from '../../composants/Rubrique'
import type { LigneTemps, ResumeSeance } from '../../domaine/resume-seance'
import { ditDuree, ditHeure } from '../../domaine/temps-en-mots'
import { typographie } from '../../domaine/typographie'

/** Le temps tel qu'il a été, en minutes entières. */
export function TempsReels({ resume, fuseau }: { resume: ResumeSeance; fuseau: string | undefined }) {
  const { horaires: { debutReel, finReelle }, temps, total, suspenduMinutes, horsActiviteMinutes } = resume
  return (
    <Rubrique
      titre="Temps réels"
      marge={debutReel !== null && finReelle !== null && <p>de {ditHeure(debutReel, fuseau)} à {ditHeure(finReelle, fuseau)}</p>}
    >
      <Tableau nom="Temps prévus et réels">
        <thead>
          <tr><th scope="col">Activité</th><th scope="col" class="n">Prévu</th><th scope="col" class="n">Réel</th><th scope="col" class="n">Écart</th></tr>
        </thead>
        <tbody>{temps.map((ligne) => <Ligne key={ligne.ref} {...ligne} />)}</tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td class="n">{ditDuree(total.prevuMinutes)}</td>
            <td class="n">{ditDuree(total.reelMinutes)}</td>
            <td class="n">{ditSigne(total.ecartMinutes)}</td>
          </tr>
        </tfoot>
      </Tableau>
      {(suspenduMinutes > 0 || horsActiviteMinutes > 0) && (
        <p class="doux">
          {suspenduMinutes > 0 && `Minuteur en pause pendant ${ditDuree(suspenduMinutes)}. `}
          {horsActiviteMinutes > 0 && `Hors activité : ${ditDuree(horsActiviteMinutes)}.`}
        </p>
      )}
    </Rubrique>
  )
}

const ETATS: Partial<Record<LigneTemps['etat'], string>> = {
  sautee: 'sautée',
  reportee: 'reportée',
  'a-faire': 'non ouverte',
}

function Ligne({ ref, titre, type, etat, prevuMinutes, reelMinutes, ecartMinutes }: LigneTemps) {
  const mot = ETATS[etat]
  return (
    <tr>
      <th scope="row">
        {type === 'pause' ? '' : `${ref} `}{typographie(titre)}
        {mot !== undefined && <span class="doux"> ({mot})</span>}
      </th>
      <td class="n">{ditDuree(prevuMinutes)}</td>
      <td class="n">{ditDuree(reelMinutes)}</td>
      <td class="n">{ditSigne(ecartMinutes)}</td>
    </tr>
  )
}

const ditSigne = (minutes: number) => (minutes === 0 ? '' : `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`)
