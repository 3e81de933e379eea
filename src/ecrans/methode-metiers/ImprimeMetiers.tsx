import { Bouton, LienBouton } from '../../composants/Bouton'
import { Rangee } from '../../composants/Rubrique'
import type { ArbreDocument } from '../../documents/arbre'
import { versHash } from '../../domaine/adresse'
import type { FicheMetier } from '../../domaine/metiers'
import { change, choixImpression } from '../commun/pieces/choix'
import { Sorties } from '../commun/pieces/Sorties'

interface Proprietes {
  fiches: readonly FicheMetier[]
  compose: (fiches: readonly FicheMetier[]) => ArbreDocument
  onImprime: (arbre: ArbreDocument) => void
}

/** Les fiches trouvées, une par page : à étaler à la pause. */
export function ImprimeMetiers({ fiches, compose, onImprime }: Proprietes) {
  const { grosCaracteres } = choixImpression.value
  return (
    <>
      {fiches.length > 0 && <Sorties quoi="les fiches trouvées" fichier="metiers.pdf" compose={() => compose(fiches)} onImprime={onImprime} />}
      <Rangee>
        <Bouton aria-pressed={grosCaracteres} {...(grosCaracteres && { icone: 'fait' as const })} onClick={() => change({ grosCaracteres: !grosCaracteres })}>
          Gros caractères
        </Bouton>
        <LienBouton genre="nu" href={versHash({ type: 'methode' })}>Tout le programme</LienBouton>
      </Rangee>
    </>
  )
}
