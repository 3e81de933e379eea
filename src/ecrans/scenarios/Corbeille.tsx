import { Bouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import type { ScenarioAdapte } from '../../domaine/enregistrements'
import { reprendScenario } from '../../stockage/commandes/scenario'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

/** Ceux qu'on a jetés ; chacun peut revenir. */
export function Corbeille({ jetes }: { jetes: readonly ScenarioAdapte[] }) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="À la corbeille" marge={<p>rien n’est effacé</p>}>
      <Liste sansEtat>
        {jetes.map(({ id, contenu }) => (
          <LigneListe key={id} gestes={<Bouton onClick={() => void fais(() => reprendScenario(id))}>Reprendre{' '}<span class="cache">{contenu.nom}</span></Bouton>}>
            {contenu.nom}
          </LigneListe>
        ))}
      </Liste>
      <Echec phrase={echec} />
    </Rubrique>
  )
}
