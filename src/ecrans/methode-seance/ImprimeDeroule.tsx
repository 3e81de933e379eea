import { Bouton } from '../../composants/Bouton'
import { Rangee } from '../../composants/Rubrique'
import type { ArbreDocument } from '../../documents/arbre'
import { EnFabrication } from '../commun/pieces/EnFabrication'
import { nommeFichier } from '../commun/pieces/nom'
import { useTelechargement } from '../commun/pieces/useTelechargement'

interface Proprietes {
  numero: number
  compose: () => ArbreDocument
  onImprime: (arbre: ArbreDocument) => void
}

/** Le déroulé, hors de tout groupe. */
export function ImprimeDeroule({ numero, compose, onImprime }: Proprietes) {
  const telechargement = useTelechargement()
  return (
    <>
      <Rangee>
        <Bouton icone="imprimer" onClick={() => onImprime(compose())}>Imprimer le déroulé</Bouton>
        <Bouton icone="telecharger" onClick={() => void telechargement.lance('le déroulé', nommeFichier({ piece: 'deroule' }, numero), async () => compose())}>
          Télécharger le déroulé
        </Bouton>
      </Rangee>
      <EnFabrication telechargement={telechargement} />
    </>
  )
}
