import { useState } from 'preact/hooks'
import { Ouverture } from '../../composants/Rubrique'
import type { Scenario } from '../../domaine/scenario/scenario'
import { lisScenarios } from '../../stockage/lectures/scenarios'
import { LectureEcran } from '../commun/LectureEcran'
import { Comparaison } from './Comparaison'
import { Corbeille } from './Corbeille'
import { Importer } from './Importer'
import { NouveauScenario } from './NouveauScenario'
import { VosScenarios } from './VosScenarios'

type Lus = Awaited<ReturnType<typeof lisScenarios>>

/** Les scénarios de ce poste : en copier un du programme, en importer un, reprendre celui qu'on adapte. */
export default function Scenarios() {
  return (
    <LectureEcran courant="methode" cle="" lecture={lisScenarios}>
      {(lus) => <Page lus={lus} />}
    </LectureEcran>
  )
}

function Page({ lus: { enPlace, jetes } }: { lus: Lus }) {
  const [lu, changeLu] = useState<Scenario | null>(null)
  if (lu !== null) return <Comparaison scenario={lu} presents={enPlace.map(({ adapte }) => adapte)} onFini={() => changeLu(null)} />
  return (
    <>
      <Ouverture
        titre={enPlace.length === 0 ? 'Le programme se copie, puis s’adapte.' : 'Vos scénarios.'}
        chapeau="Le programme intégré ne bouge pas. Une copie se retouche comme vous voulez, se donne à un groupe, se partage par fichier."
      />
      {enPlace.length > 0 && <VosScenarios scenarios={enPlace} />}
      <NouveauScenario />
      <Importer onLu={changeLu} />
      {jetes.length > 0 && <Corbeille jetes={jetes} />}
    </>
  )
}
