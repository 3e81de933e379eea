import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'

/** Ce que l'adresse désigne n'est pas (ou plus) sur ce poste. */
export function Absent({ quoi }: { quoi: string }) {
  return (
    <>
      <Ouverture
        titre={`${quoi} n’est pas sur ce poste.`}
        chapeau="L’adresse vient peut-être d’un autre portable, ou d’un espace d’exemple effacé depuis."
      />
      <Rubrique titre="Que faire">
        <Rangee serre>
          <LienBouton genre="plein" href={versHash({ type: 'dispositifs' })}>Voir les dispositifs</LienBouton>
          <LienBouton href={versHash({ type: 'accueil' })}>Revenir à l’accueil</LienBouton>
        </Rangee>
      </Rubrique>
    </>
  )
}
