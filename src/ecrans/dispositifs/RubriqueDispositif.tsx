import { LienBouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { DispositifResume } from '../../stockage/lectures/dispositifs'

/** Un dispositif et ses groupes. */
export function RubriqueDispositif({ dispositif, groupes }: DispositifResume) {
  const versDispositif = versHash({ type: 'dispositif', id: dispositif.id })
  return (
    <Rubrique
      titre={<a href={versDispositif}>{dispositif.nom}</a>}
      marge={<p>{dispositif.employeur}{dispositif.employeur !== '' && <br />}{dispositif.versant}</p>}
    >
      {groupes.length === 0 && (
        <p>Pas encore de groupe. <a href={versDispositif}>Ouvrir le dispositif pour en créer un</a>.</p>
      )}
      <Liste sansEtat>
        {groupes.map((groupe) => (
          <LigneListe
            key={groupe.id}
            gestes={<LienBouton href={versHash({ type: 'groupe', id: groupe.id })}>Ouvrir le groupe<span class="cache"> {groupe.nom}</span></LienBouton>}
          >
            <b>{groupe.nom}</b>
            {groupe.lieu !== '' && <span class="doux">, {groupe.lieu}</span>}
          </LigneListe>
        ))}
      </Liste>
    </Rubrique>
  )
}
