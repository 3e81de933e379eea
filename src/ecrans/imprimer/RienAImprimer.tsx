import { LienBouton } from '../../composants/Bouton'
import { Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { fichesDeSeance } from '../commun/pieces/nom'

/** La pièce est vide ou ne se compose pas : la raison, et par où continuer. */
export function RienAImprimer({ preparation: { groupe, seance: { numero }, methode }, phrase }: { preparation: PreparationComplete; phrase: string }) {
  const adresse = { groupeId: groupe.id, numero }
  return (
    <Rubrique titre="Rien à imprimer">
      <p>{phrase}</p>
      <Rangee>
        <LienBouton genre="plein" href={versHash({ type: 'preparer', ...adresse })}>Revenir à la préparation</LienBouton>
        <LienBouton href={versHash({ type: 'groupe', id: groupe.id })}>Inscrire des participants</LienBouton>
        {fichesDeSeance(numero, methode).length > 0 && (
          <LienBouton href={versHash({ type: 'imprimer', ...adresse, piece: 'fiches-vierges' })}>Imprimer des fiches vierges</LienBouton>
        )}
      </Rangee>
    </Rubrique>
  )
}
