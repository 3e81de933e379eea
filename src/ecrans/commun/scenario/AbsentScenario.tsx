import { LienBouton } from '../../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../../composants/Rubrique'
import { versHash } from '../../../domaine/adresse'

/** Le scénario que désigne l'adresse n'est pas (ou plus) sur ce poste. */
export function AbsentScenario() {
  return (
    <>
      <Ouverture titre="Ce scénario n’est pas sur ce poste." chapeau="L’adresse vient peut-être d’un autre portable. Un scénario se partage par fichier." />
      <Rubrique titre="Que faire">
        <Rangee serre><LienBouton genre="plein" href={versHash({ type: 'scenarios' })}>Voir les scénarios</LienBouton></Rangee>
      </Rubrique>
    </>
  )
}
