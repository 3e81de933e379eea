import type { ComponentChildren } from 'preact'
import { Bouton } from '../../composants/Bouton'
import { Ouverture, Rangee, Rubrique } from '../../composants/Rubrique'
import { useLecture } from '../../composants/useLecture'
import { observe } from '../../stockage/lectures/observe'
import { Cadre, type Rayon } from './Cadre'
import { useEnvironnement } from './environnement'

interface Proprietes<T> {
  courant: Rayon
  /** Relit quand ce qu'elle a lu change. */
  lecture: () => Promise<T>
  /** Ce dont la lecture dépend : l'adresse de l'écran. */
  cle: string
  children: (valeur: T) => ComponentChildren
}

/** Un écran qui attend sa lecture : le cadre est là tout de suite, l'échec se dit en phrase. */
export function LectureEcran<T>({ courant, lecture, cle, children }: Proprietes<T>) {
  const lu = useLecture(() => observe(lecture), [cle])
  return (
    <Cadre courant={courant}>
      {lu.etat === 'prete' && children(lu.valeur)}
      {lu.etat === 'echec' && <LectureEchouee raison={lu.raison} />}
    </Cadre>
  )
}

function LectureEchouee({ raison }: { raison: string }) {
  const { recharge } = useEnvironnement()
  return (
    <>
      <Ouverture titre="Cette page n’a pas pu être lue." chapeau={raison} />
      <Rubrique titre="Que faire">
        <Rangee serre><Bouton genre="plein" onClick={recharge}>Recharger</Bouton></Rangee>
      </Rubrique>
    </>
  )
}
