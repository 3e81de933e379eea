import { Bouton } from '../../../composants/Bouton'
import { Rangee } from '../../../composants/Rubrique'
import type { ArbreDocument } from '../../../documents/arbre'
import { EnFabrication } from './EnFabrication'
import { useTelechargement } from './useTelechargement'

interface Proprietes {
  /** Après un verbe : « le déroulé ». */
  quoi: string
  /** Nom du fichier proposé, `.pdf` compris. */
  fichier: string
  compose: () => ArbreDocument
  onImprime: (arbre: ArbreDocument) => void
  /** Le geste principal de l'écran. */
  plein?: boolean
}

/** Imprimer ou télécharger un document, composé à la demande. */
export function Sorties({ quoi, fichier, compose, onImprime, plein = false }: Proprietes) {
  const telechargement = useTelechargement()
  return (
    <>
      <Rangee>
        <Bouton genre={plein ? 'plein' : 'bord'} icone="imprimer" onClick={() => onImprime(compose())}>Imprimer {quoi}</Bouton>
        <Bouton icone="telecharger" onClick={() => void telechargement.lance(quoi, fichier, async () => compose())}>Télécharger {quoi}</Bouton>
      </Rangee>
      <EnFabrication telechargement={telechargement} />
    </>
  )
}
