import { Ouverture } from '../../composants/Rubrique'
import type { Espace } from '../../domaine/enregistrements'
import { lisEspace } from '../../stockage/lectures/espace'
import { LectureEcran } from '../commun/LectureEcran'
import { APropos } from './APropos'
import { RubriqueApparence } from './RubriqueApparence'
import { RubriqueDestination } from './RubriqueDestination'
import { RubriqueIntervenant } from './RubriqueIntervenant'
import { RubriqueStockage } from './RubriqueStockage'
import { RubriqueTouches } from './RubriqueTouches'

/** Les réglages s'appliquent en les changeant. */
export default function Reglages() {
  return (
    <LectureEcran courant="reglages" cle="" lecture={lisEspace}>
      {(espace: Espace) => (
        <>
          <Ouverture
            titre={espace.intervenant.nom === '' ? 'Il manque votre nom.' : `Réglé pour ${espace.intervenant.nom}.`}
            chapeau="Tout s’enregistre en le changeant."
          />
          <RubriqueIntervenant intervenant={espace.intervenant} />
          <RubriqueDestination destination={espace.destination} />
          <RubriqueApparence />
          <RubriqueTouches actives={espace.touchesActives} />
          <RubriqueStockage />
          <APropos />
        </>
      )}
    </LectureEcran>
  )
}
