import { Bouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import type { Participant } from '../../domaine/enregistrements'
import { restaureParticipant } from '../../stockage/commandes/participants'
import { Echec } from '../commun/Echec'
import { nomComplet } from '../commun/formatage'
import { useGeste } from '../commun/geste'

/** Ceux qui ne sont plus dans le groupe ; chacun peut y revenir. */
export function Partis({ groupeId, partis }: { groupeId: string; partis: readonly Participant[] }) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="Retirés du groupe" marge={<p>rien n’est effacé</p>}>
      <Liste sansEtat>
        {partis.map((un) => (
          <LigneListe
            key={un.id}
            gestes={
              <Bouton onClick={() => void fais(() => restaureParticipant(groupeId, un.id))}>
                Remettre dans le groupe<span class="cache"> {nomComplet(un)}</span>
              </Bouton>
            }
          >
            {nomComplet(un)}
          </LigneListe>
        ))}
      </Liste>
      <Echec phrase={echec} />
    </Rubrique>
  )
}
