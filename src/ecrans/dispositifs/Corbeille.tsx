import { Bouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import type { Dispositif } from '../../domaine/enregistrements'
import { restaureDispositif } from '../../stockage/commandes/dispositif'
import { Echec } from '../commun/Echec'
import { useGeste } from '../commun/geste'

/** Ce qui a été mis de côté se remet en place d'un geste. */
export function Corbeille({ jetes }: { jetes: Dispositif[] }) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="Corbeille" marge={<p>rien n’y est effacé</p>}>
      <Liste sansEtat>
        {jetes.map(({ id, nom }) => (
          <LigneListe
            key={id}
            gestes={<Bouton onClick={() => void fais(() => restaureDispositif(id))}>Remettre en place<span class="cache"> {nom}</span></Bouton>}
          >
            {nom}
          </LigneListe>
        ))}
      </Liste>
      <Echec phrase={echec} />
    </Rubrique>
  )
}
