import { Bouton, LienBouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { Groupe } from '../../domaine/enregistrements'
import { ditDateCourte } from '../../domaine/temps-en-mots'
import { restaureGroupe } from '../../stockage/commandes/groupe'
import type { GroupeResume } from '../../stockage/lectures/dispositifs'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

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

/** Les groupes à la corbeille. */
export function GroupesJetes({ jetes }: { jetes: Groupe[] }) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="Corbeille" marge={<p>rien n’y est effacé</p>}>
      <Liste sansEtat>
        {jetes.map(({ id, nom }) => (
          <LigneListe
            key={id}
            gestes={<Bouton onClick={() => void fais(() => restaureGroupe(id))}>Remettre en place<span class="cache"> {nom}</span></Bouton>}
          >
            {nom}
          </LigneListe>
        ))}
      </Liste>
      <Echec phrase={echec} />
    </Rubrique>
  )
}
