import { Ouverture } from '../../composants/Rubrique'
import { compareSeances, type DifferenceSeance } from '../../domaine/scenario/differences'
import { constatsDe } from '../../domaine/scenario/horaires'
import { versHash } from '../../domaine/adresse'
import { typographie } from '../../domaine/typographie'
import { lisScenario, type ScenarioOuvert } from '../../stockage/lectures/scenarios'
import { LectureEcran } from '../commun/LectureEcran'
import { AbsentScenario } from '../commun/scenario/AbsentScenario'
import { BarreRetouches } from '../commun/scenario/BarreRetouches'
import { ditDifferences } from '../commun/scenario/Differences'
import { useProgramme } from '../commun/scenario/useProgramme'
import { useRetouches } from '../commun/scenario/useRetouches'
import { AvecLeProgramme } from './AvecLeProgramme'
import { Couverture } from './Couverture'
import { Groupes } from './Groupes'
import { ModifierScenario } from './ModifierScenario'
import { Partager } from './Partager'
import { Propositions } from './Propositions'
import { SeanceAdaptee } from './SeanceAdaptee'
import { Versions } from './Versions'

/** Un scénario : ses séances, ce qui le sépare du programme, ses versions, à qui il sert. */
export default function UnScenario({ id }: { id: string }) {
  return (
    <LectureEcran courant="methode" cle={id} lecture={() => lisScenario(id)}>
      {(ouvert) => (ouvert === null ? <AbsentScenario /> : <Page ouvert={ouvert} />)}
    </LectureEcran>
  )
}

function Page({ ouvert }: { ouvert: ScenarioOuvert }) {
  const { adapte: { id, contenu } } = ouvert
  const retouches = useRetouches(id)
  const programme = useProgramme()
  const reference = programme.etat === 'prete' ? programme.valeur : null
  const differences = reference && compareSeances(reference, contenu.seances)
  return (
    <>
      <Ouverture
        marge={
          <>
            <p><a href={versHash({ type: 'scenarios' })}>Scénarios</a></p>
            <p>{contenu.auteur || 'auteur non nommé'}<br />{contenu.licence}</p>
          </>
        }
        titre={contenu.nom}
        chapeau={differences ? typographie(ditScenario(contenu.seances.flatMap(constatsDe).length, differences)) : ''}
        gestes={<ModifierScenario adapte={ouvert.adapte} retouches={retouches} />}
      />
      <BarreRetouches ouvert={ouvert} retouches={retouches} />
      {contenu.seances.map((seance) => <SeanceAdaptee key={seance.numero} scenarioId={id} seance={seance} />)}
      <Couverture scenario={contenu} />
      <Propositions ouvert={ouvert} retouche={retouches.retouche} />
      {differences && <AvecLeProgramme scenarioId={id} differences={differences} />}
      <Versions ouvert={ouvert} />
      <Groupes groupes={ouvert.groupes} />
      {reference && <Partager scenario={contenu} programme={reference} />}
    </>
  )
}

const ditScenario = (constats: number, differences: readonly DifferenceSeance[]): string =>
  `${ditDifferences(differences)} ${constats === 0 ? 'Chaque séance tient dans son horaire.' : constats === 1 ? 'Une chose ne tient pas dans l’horaire.' : `${constats} choses ne tiennent pas dans l’horaire.`}`
