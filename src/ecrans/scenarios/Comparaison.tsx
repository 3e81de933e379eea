import { Bouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { ecritFichier } from '../../domaine/scenario/canonique'
import { compareSeances } from '../../domaine/scenario/differences'
import type { Scenario } from '../../domaine/scenario/scenario'
import type { ScenarioAdapte } from '../../domaine/enregistrements'
import { typographie } from '../../domaine/typographie'
import { importeScenario } from '../../stockage/commandes/scenario'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'
import { Differences, ditDifferences } from '../commun/scenario/Differences'
import { FicheScenario } from '../commun/scenario/FicheScenario'
import { ListeVersions } from '../commun/scenario/ListeVersions'
import { useProgramme } from '../commun/scenario/useProgramme'
import { va } from '../commun/va'

interface Proprietes {
  scenario: Scenario
  presents: readonly ScenarioAdapte[]
  onFini: () => void
}

/** Avant d'importer : qui l'a écrit, sous quelle licence, ce qui y change, et s'il est déjà là. */
export function Comparaison({ scenario, presents, onFini }: Proprietes) {
  const { fais, echec, enCours } = useGeste()
  const texte = ecritFichier(scenario)
  const identique = presents.find(({ contenu }) => ecritFichier(contenu) === texte)
  const homonyme = presents.find(({ contenu }) => contenu.nom === scenario.nom)
  const importe = async () => {
    const neuf = await fais(() => importeScenario(scenario))
    if (neuf) va({ type: 'scenario', id: neuf.id })
  }
  return (
    <>
      <Ouverture
        marge={<p>rien n’est encore importé</p>}
        titre={scenario.nom}
        chapeau={identique ? `Vous avez déjà ce scénario, mot pour mot : « ${identique.contenu.nom} ».` : 'Voici ce que ce fichier contient, et ce qui le sépare du programme.'}
      >
        <Rangee>
          <Bouton genre="plein" disabled={enCours} onClick={() => void importe()}>Importer ce scénario</Bouton>
          <Bouton onClick={onFini}>Ne pas importer</Bouton>
        </Rangee>
        <Echec phrase={echec} />
      </Ouverture>
      <Rubrique titre="Présentation"><FicheScenario scenario={scenario} /></Rubrique>
      {homonyme && !identique && <AvecHomonyme scenario={scenario} present={homonyme} />}
      <AvecProgramme scenario={scenario} />
      {scenario.versions.length > 0 && <Rubrique titre="Changements dits par l’auteur"><ListeVersions versions={scenario.versions} /></Rubrique>}
    </>
  )
}

function AvecHomonyme({ scenario, present: { contenu } }: { scenario: Scenario; present: ScenarioAdapte }) {
  const differences = compareSeances(contenu.seances, scenario.seances)
  return (
    <Rubrique titre="Avec le vôtre" marge={<p>de même nom, sur ce poste</p>}>
      <p>{differences.length === 0 ? 'Les séances sont les mêmes, mot pour mot.' : typographie(ditDifferences(differences))}</p>
      <Differences differences={differences} />
    </Rubrique>
  )
}

function AvecProgramme({ scenario }: { scenario: Scenario }) {
  const programme = useProgramme()
  if (programme.etat !== 'prete') return null
  const differences = compareSeances(programme.valeur, scenario.seances)
  return (
    <Rubrique titre="Avec le programme" marge={<p>activité par activité</p>}>
      <p>{typographie(ditDifferences(differences))}</p>
      <Differences differences={differences} />
    </Rubrique>
  )
}
