import { LienBouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { versHash } from '../../domaine/adresse'
import { lisScenario } from '../../stockage/lectures/scenarios'
import { LectureEcran } from '../commun/LectureEcran'
import { AbsentScenario } from '../commun/scenario/AbsentScenario'
import { AdapterSeance } from './AdapterSeance'

/** Une séance d'un scénario, à retoucher élément par élément. */
export default function SeanceDuScenario({ id, numero }: { id: string; numero: number }) {
  return (
    <LectureEcran courant="methode" cle={id} lecture={() => lisScenario(id)}>
      {(ouvert) => {
        if (ouvert === null) return <AbsentScenario />
        const seance = ouvert.adapte.contenu.seances.find((une) => une.numero === numero)
        return seance === undefined ? <SansSeance id={id} numero={numero} /> : <AdapterSeance ouvert={ouvert} seance={seance} />
      }}
    </LectureEcran>
  )
}

function SansSeance({ id, numero }: { id: string; numero: number }) {
  return (
    <>
      <Ouverture titre={`La séance ${numero} n’est pas dans ce scénario.`} chapeau="Elle a été réunie à une autre, ou le scénario vient d’un programme plus court." />
      <Rubrique titre="Que faire">
        <Rangee serre><LienBouton genre="plein" href={versHash({ type: 'scenario', id })}>Revenir au scénario</LienBouton></Rangee>
      </Rubrique>
    </>
  )
}
