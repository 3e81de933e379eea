import { LienBouton } from '../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../composants/Rubrique'
import { versHash } from '../domaine/adresse'
import { Cadre } from '../ecrans/commun/Cadre'

/** Une adresse qui ne mène nulle part dit quoi faire. */
export function AdresseInconnue() {
  return (
    <Cadre courant={null}>
      <Ouverture
        titre="Cette adresse ne mène à aucun écran."
        chapeau="Le lien est incomplet, ou il vient d’une autre version de Jalons. Rien n’est perdu."
      />
      <Rubrique titre="Que faire">
        <Rangee serre>
          <LienBouton genre="plein" href={versHash({ type: 'accueil' })}>Revenir à l’accueil</LienBouton>
          <LienBouton href={versHash({ type: 'dispositifs' })}>Voir les dispositifs</LienBouton>
        </Rangee>
      </Rubrique>
    </Cadre>
  )
}
