import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { chargeSeance } from '../../contenu'
import { versHash } from '../../domaine/adresse'
import { Cadre } from '../commun/Cadre'
import { useCharge } from '../commun/useCharge'
import { LectureSeance } from './LectureSeance'

/** Une séance de la méthode, à lire la veille. */
export default function SeanceDeLaMethode({ numero }: { numero: number }) {
  const seance = useCharge(() => chargeSeance(numero), [numero])
  return (
    <Cadre courant="methode">
      {seance.etat === 'prete' && <LectureSeance seance={seance.valeur} />}
      {seance.etat === 'echec' && (
        <>
          <Ouverture titre="Cette séance ne se lit pas." chapeau={seance.raison} />
          <Rubrique titre="Que faire">
            <Rangee serre><LienBouton genre="plein" href={versHash({ type: 'methode' })}>Revenir au programme</LienBouton></Rangee>
          </Rubrique>
        </>
      )}
    </Cadre>
  )
}
