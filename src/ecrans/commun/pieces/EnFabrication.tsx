import { Bouton } from '../../../composants/Bouton'
import { Rangee } from '../../../composants/Rubrique'
import { Echec } from '../Echec'
import type { Telechargement } from './useTelechargement'

/** Où en est le PDF qui se fabrique, et de quoi l'arrêter. La zone est toujours là, pour être annoncée. */
export function EnFabrication({ telechargement: { progres, phrase, arrete } }: { telechargement: Telechargement }) {
  return (
    <>
      <div role="status">
        {progres !== null && (
          <Rangee>
            <span>{ditProgres(progres)}</span>
            <Bouton onClick={arrete}>Arrêter la fabrication</Bouton>
          </Rangee>
        )}
      </div>
      <Echec phrase={phrase} />
    </>
  )
}

function ditProgres({ nom, faites, total }: NonNullable<Telechargement['progres']>): string {
  const ou = total > 1 ? `\u00A0: ${faites} sur\u00A0${total}` : ''
  return `Le PDF se fabrique (${nom})${ou}.`
}
