import { LienBouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { SeanceSituee } from '../../stockage/lectures/accueil'
import { ditJourMois, majuscule } from '../commun/formatage'

const MONTREES = 3

/** Les séances d'après, ou le geste suivant s'il n'y en a plus. */
export function Ensuite({ seances }: { seances: SeanceSituee[] }) {
  return (
    <Rubrique titre="Ensuite">
      {seances.length === 0 && <p>Rien d’autre au calendrier. <a href={versHash({ type: 'dispositifs' })}>Voir les dispositifs</a> pour ouvrir un groupe.</p>}
      <Liste sansEtat>
        {seances.slice(0, MONTREES).map(({ seance, groupe }) => (
          <LigneListe
            key={seance.id}
            gestes={
              <LienBouton href={versHash({ type: 'preparer', groupeId: groupe.id, numero: seance.numero })}>
                Préparer<span class="cache"> la séance {seance.numero}, {groupe.nom}</span>
              </LienBouton>
            }
          >
            {majuscule(ditJourMois(seance.demiJournees[0]?.date ?? ''))}{'\u00A0: '}séance {seance.numero}
            <span class="doux">, {groupe.nom}</span>
          </LigneListe>
        ))}
      </Liste>
    </Rubrique>
  )
}
