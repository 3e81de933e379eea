import { LienBouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { ditDateCourte } from '../../domaine/temps-en-mots'
import type { GroupeResume } from '../../stockage/lectures/dispositifs'

/** Un groupe du dispositif : qui, où, quand. */
export function RubriqueGroupe({ groupe, participants, seances }: GroupeResume) {
  const adresse = versHash({ type: 'groupe', id: groupe.id })
  const debut = seances[0]?.demiJournees[0]?.date
  const fin = seances.at(-1)?.demiJournees[0]?.date
  return (
    <Rubrique titre={groupe.nom} marge={groupe.lieu !== '' && <p>{groupe.lieu}</p>}>
      <Rangee serre entre>
        <p>
          {ditParticipants(participants)}
          {debut !== undefined && fin !== undefined && (
            <><br /><span class="doux">{seances.length}{'\u00A0'}séances, du {ditDateCourte(debut)} au {ditDateCourte(fin)}</span></>
          )}
        </p>
        <LienBouton href={adresse}>Ouvrir le groupe<span class="cache"> {groupe.nom}</span></LienBouton>
      </Rangee>
    </Rubrique>
  )
}

function ditParticipants(nombre: number): string {
  if (nombre === 0) return 'Aucun participant encore.'
  return nombre === 1 ? 'Un participant' : `${nombre}\u00A0participants`
}
