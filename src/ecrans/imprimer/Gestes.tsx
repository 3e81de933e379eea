import { Bouton, LienBouton } from '../../composants/Bouton'
import { Rangee } from '../../composants/Rubrique'
import type { ArbreDocument } from '../../documents/arbre'
import { versHash } from '../../domaine/adresse'
import type { PreparationComplete } from '../../stockage/lectures/preparation'
import { EnFabrication } from '../commun/pieces/EnFabrication'
import { designePiece, nommeFichier, type Piece } from '../commun/pieces/nom'
import { useTelechargement } from '../commun/pieces/useTelechargement'

interface Proprietes {
  preparation: PreparationComplete
  quoi: Piece
  compose: () => Promise<ArbreDocument>
  /** Le papier est sorti par un autre chemin que ce bouton. */
  onImprime: () => void
}

/** Imprimer, télécharger, noter, revenir. */
export function Gestes({ preparation: { groupe, seance: { numero } }, quoi, compose, onImprime }: Proprietes) {
  const telechargement = useTelechargement()
  return (
    <>
      <Rangee>
        <Bouton genre="plein" icone="imprimer" onClick={() => window.print()}>Imprimer</Bouton>
        <Bouton icone="telecharger" onClick={() => void telechargement.lance(designePiece(quoi), nommeFichier(quoi, numero), compose)}>
          Télécharger le PDF
        </Bouton>
        <Bouton onClick={onImprime}>C’est déjà imprimé</Bouton>
        <LienBouton genre="nu" href={versHash({ type: 'preparer', groupeId: groupe.id, numero })}>Revenir à la préparation</LienBouton>
      </Rangee>
      <EnFabrication telechargement={telechargement} />
    </>
  )
}
