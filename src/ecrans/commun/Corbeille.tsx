import { Bouton } from '../../composants/Bouton'
import { LigneListe, Liste } from '../../composants/Liste'
import { Rubrique } from '../../composants/Rubrique'
import { Echec } from './Echec'
import { useGeste } from './geste'

interface Proprietes {
  jetes: readonly { id: string; nom: string }[]
  restaure: (id: string) => Promise<{ ok: true } | { ok: false; raison: string }>
}

/** Ce qui a été mis à la corbeille, et de quoi l'en sortir. */
export function Corbeille({ jetes, restaure }: Proprietes) {
  const { fais, echec } = useGeste()
  return (
    <Rubrique titre="Corbeille" marge={<p>rien n’y est effacé</p>}>
      <Liste sansEtat>
        {jetes.map(({ id, nom }) => (
          <LigneListe
            key={id}
            gestes={<Bouton onClick={() => void fais(() => restaure(id))}>Remettre en place<span class="cache"> {nom}</span></Bouton>}
          >
            {nom}
          </LigneListe>
        ))}
      </Liste>
      <Echec phrase={echec} />
    </Rubrique>
  )
}
